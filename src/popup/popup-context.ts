import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../cards/say.ts';
import type { PopupHost } from './popup-host.ts';

export interface PopupContextValue {
  readonly host: PopupHost;
  readonly say: Say;
  /** BCP 47, for dates and country names. */
  readonly locale: string;
  /** Looks at the page anew, after something was changed. */
  readonly refresh: () => void;
}

/** Undefined only outside of {@link Popup}. */
export const PopupContext = createContext<PopupContextValue | undefined>(undefined);

export function usePopup(): PopupContextValue {
  const value = useContext(PopupContext);
  if (value === undefined) throw new Error('This component belongs inside <Popup>');
  return value;
}
