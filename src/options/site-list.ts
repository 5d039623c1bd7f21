import type { OptionsState } from './options-host.ts';

export interface Site {
  readonly host: string;
  /** Why something is said of it. */
  readonly reason: 'added' | 'off' | 'listed';
}

/** The sites that the reader added, then those switched off, then the listed ones; each once. */
export function sitesOf({ sitesOn, sitesListed, settings }: OptionsState): Site[] {
  const sites = new Map<string, Site>();
  const add = (reason: Site['reason'], hosts: readonly string[]): void => {
    for (const host of [...hosts].sort()) if (!sites.has(host)) sites.set(host, { host, reason });
  };
  add('added', sitesOn);
  add('off', settings.sitesOff);
  add('listed', sitesListed);
  return [...sites.values()];
}
