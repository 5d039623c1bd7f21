import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../cards/say.ts';
import type { TabHost } from './tab-host.ts';

export interface ListContextValue {
  readonly host: TabHost;
  readonly say: Say;
  /** BCP 47, for dates and country names. */
  readonly locale: string;
  /** Looks at the page anew, after something was changed. */
  readonly refresh: () => void;
}

/** Undefined only outside of popup and panel. */
export const ListContext = createContext<ListContextValue | undefined>(undefined);

export function useList(): ListContextValue {
  const value = useContext(ListContext);
  if (value === undefined) throw new Error('This component belongs inside a ListContext.Provider');
  return value;
}
