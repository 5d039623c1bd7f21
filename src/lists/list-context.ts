import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../cards/say.ts';
import type { HiddenMatch } from './entry-tools.ts';
import type { FactsHost, TabHost } from './tab-host.ts';

/** What every list and card of facts needs. */
export interface FactsContextValue {
  readonly facts: FactsHost;
  readonly say: Say;
  /** BCP 47, for dates and country names. */
  readonly locale: string;
}
/** What the list of a page needs besides. */
export interface ListContextValue {
  readonly host: TabHost;
  /** Looks at the page anew, after something was changed. */
  readonly refresh: () => void;
}

/** Undefined only outside of a page of the extension. */
export const FactsContext = createContext<FactsContextValue | undefined>(undefined);
/** Undefined only outside of popup and panel. */
export const ListContext = createContext<ListContextValue | undefined>(undefined);

/** Tells the list that a match was hidden from the card of its entry. */
export const HiddenContext = createContext<(hidden: HiddenMatch) => void>(() => undefined);

export function useFacts(): FactsContextValue {
  const value = useContext(FactsContext);
  if (value === undefined) throw new Error('This component belongs inside a FactsContext.Provider');
  return value;
}

export function useList(): FactsContextValue & ListContextValue {
  const facts = useFacts();
  const list = useContext(ListContext);
  if (list === undefined) throw new Error('This component belongs inside a ListContext.Provider');
  return { ...facts, ...list };
}
