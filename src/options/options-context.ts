import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../cards/say.ts';
import type { OptionsHost, OptionsState } from './options-host.ts';

/** The last thing done, and how to take it back where that is possible without asking the browser for leave. */
export interface Done {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

export interface OptionsContextValue {
  readonly host: OptionsHost;
  readonly state: OptionsState;
  readonly say: Say;
  readonly locale: string;
  /** Carries out a change; what is said of it afterwards, where it says more than the control itself. */
  readonly run: (action: Promise<unknown>, next?: Done) => void;
}

/** Undefined only outside of {@link Options}. */
export const OptionsContext = createContext<OptionsContextValue | undefined>(undefined);

export function useOptions(): OptionsContextValue {
  const value = useContext(OptionsContext);
  if (value === undefined) throw new Error('This component belongs inside <Options>');
  return value;
}
