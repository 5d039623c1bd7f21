import type { Settings } from './settings.ts';

/** Whether a host is one, or lies below it: `www.example.org` below `example.org`. */
export function isWithinHost(host: string, above: string): boolean {
  return host === above || host.endsWith(`.${above}`);
}

/** Whether the reader switched a site off. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, host: string): boolean {
  return sitesOff.some((off) => isWithinHost(host, off));
}

/** The sites switched off, after one is switched on (with what it lies below) or off. */
export function withSite(sitesOff: readonly string[], host: string, on: boolean): readonly string[] {
  const others = sitesOff.filter((off) => (on ? !isWithinHost(host, off) : off !== host));
  return on ? others : [...others, host];
}

/** A pause that only the reader ends. (JSON knows no infinity.) */
export const FOREVER = Number.MAX_SAFE_INTEGER;

/** No pause with an end is asked for longer than this, ms: one that seems to last longer was begun by a clock that was wrong. */
const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

/** How long the pause still lasts, in ms; 0: there is none. */
export function pauseLeft({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): number {
  const left = Math.max(0, (pausedUntil ?? 0) - now);
  return left > LONGEST_PAUSE && pausedUntil !== FOREVER ? 0 : left;
}
