import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Situation, TabHost } from './tab-host.ts';

/** How often the page is asked anew, in ms: quickly while it is being read, slowly for pages that grow. */
const LOOK_READING = 300;
const LOOK_READ = 2000;
/** Where the list follows the reader's place on the page. */
const LOOK_FOLLOWING = 700;
/** A page whose answer takes long is asked so many times less often than it takes, */
const SPARING = 25;
/** and never waited for longer, ms: a page behind answers late, at no cost, since browsers hold its timers up. */
const LONGEST_WAIT = 6000;

const isReading = (situation: Situation | undefined): boolean =>
  situation?.kind === 'page' && situation.frames.some(({ state }) => state.phase === 'reading');

/** What there is to say of the host's tab, kept up to date while the list is seen, and how to look anew at once. */
export function useSituation(
  host: TabHost,
  follows: boolean,
): { readonly situation: Situation | undefined; readonly refresh: () => void } {
  const [situation, setSituation] = useState<Situation>();
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => setSituation(undefined), [host]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async (): Promise<void> => {
      const start = performance.now();
      const seen = await host.look();
      if (gone) return;
      // the same answer again must not draw everything anew
      setSituation((last) => (JSON.stringify(last) === JSON.stringify(seen) ? last : seen));
      const usual = isReading(seen) ? LOOK_READING : follows ? LOOK_FOLLOWING : LOOK_READ;
      timer = setTimeout(next, Math.max(usual, Math.min(SPARING * (performance.now() - start), LONGEST_WAIT)));
    };
    const next = (): void => {
      clearTimeout(timer);
      if (!document.hidden) void look();
    };
    next();
    document.addEventListener('visibilitychange', next);
    return () => {
      gone = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', next);
    };
  }, [host, follows, asked]);
  return { situation, refresh };
}
