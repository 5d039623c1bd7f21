import type { HideRule } from '../platform/messages.ts';

/** What the options page shows. */
export interface OptionsState {
  readonly hidden: readonly HideRule[];
  /** Hosts that the reader added. */
  readonly sitesOn: readonly string[];
  /** Hosts that the reader switched off. */
  readonly sitesOff: readonly string[];
}

/** What the options page can ask and do; the browser stands behind it, or a test. */
export interface OptionsHost {
  read(): Promise<OptionsState>;
  /** Calls `listener` after each change, here or elsewhere; gives the function that ends it. */
  onChange(listener: () => void): () => void;
  hide(rule: HideRule): Promise<void>;
  unhide(rule: HideRule): Promise<void>;
  /** Gives the leave for a site back. */
  removeSiteOn(host: string): Promise<void>;
  removeSiteOff(host: string): Promise<void>;
  addSiteOff(host: string): Promise<void>;
}
