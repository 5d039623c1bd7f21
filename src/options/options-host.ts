import type { FactsHost } from '../lists/tab-host.ts';
import type { AboutAnswer, HideRule } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { SettingName } from '../platform/settings-damage.ts';

/** What the options page shows. */
export interface OptionsState {
  readonly settings: Settings;
  /** Hosts of the list of news sites. */
  readonly sitesListed: readonly string[];
  /** Hosts that the reader added. */
  readonly sitesOn: readonly string[];
  /** The browser lets the extension read all sites. */
  readonly allSites: boolean;
  readonly version: string;
  /** Undefined until the facts are open, and where the background does not answer. */
  readonly about: AboutAnswer | undefined;
}

/** What the options page can ask and do; the browser stands behind it, or a test. */
export interface OptionsHost {
  readonly facts: FactsHost;
  read(): Promise<OptionsState>;
  /** The settings that were damaged and fell back since this was asked last. */
  takeLost(): Promise<readonly SettingName[]>;
  /** Calls `listener` after each change, here or elsewhere; gives the function that ends it. */
  onChange(listener: () => void): () => void;
  /** Changes settings, all at once. */
  change(change: (settings: Settings) => Partial<Settings>): Promise<void>;
  hide(rule: HideRule): Promise<void>;
  unhide(rule: HideRule): Promise<void>;
  /** Asks for leave to read all sites, or gives it back. Called straight from a click; false: refused. */
  switchAllSites(on: boolean): Promise<boolean>;
  /** Asks for leave to read sites. Called straight from a click; false: refused. */
  allow(hosts: readonly string[]): Promise<boolean>;
  /** Gives the leave for a site back. */
  removeSiteOn(host: string): Promise<void>;
  /** Gives a text to the reader as a file. */
  save(name: string, text: string): void;
  openWelcome(): Promise<void>;
}
