import { askBackground } from '../platform/ask-background.ts';
import { onPageRequest } from '../platform/on-page-request.ts';
import { onSettingsChanged, readSettings, type Settings } from '../platform/settings.ts';
import { isSiteOff, pauseLeft } from '../platform/where.ts';
import { speak } from '../platform/words.ts';
import { beginLife } from './life/lifetime.ts';
import { removeLeftovers } from './overlay/shell.ts';
import { PageScript } from './page-script.ts';
import { pageHost } from './place-of-page.ts';
import { Timer } from './point/timer.ts';

/** The longest that a timer runs, ms; a longer pause ends with the page. */
const LONGEST_TIMER = 2 ** 31 - 1;

async function start(): Promise<void> {
  const life = beginLife();
  removeLeftovers();
  const script = new PageScript(life);
  const pause = new Timer(life.signal);
  let found = '';
  let asked = false;
  const take = (settings: Settings): void => {
    if (!life.alive()) return;
    script.wear(settings.markStyle);
    // Only what decides on what is found is a reason to read anew.
    const { version: _version, markStyle: _style, language: _language, ...finding } = settings;
    const left = pauseLeft(settings, Date.now());
    const now = JSON.stringify([finding, asked, left > 0]);
    if (now === found) return;
    found = now;
    pause.clear();
    if (left > 0 && left <= LONGEST_TIMER) pause.set(left, () => take(settings));
    if (left > 0 || isSiteOff(settings, pageHost())) script.session.rest('off');
    else if (settings.onClick && !asked) script.session.rest('asleep');
    else script.session.readAnew();
  };
  const lookAgain = onSettingsChanged(take, life.signal);
  onPageRequest((request) => {
    if (request.ask === 'read' && !asked) {
      asked = true;
      void readSettings().then(take);
    }
    // Not before the settings were read for the first time, and the language with them.
    if (found !== '') lookAgain();
    return script.answer(request);
  }, life.signal);
  const settings = await readSettings();
  if (settings.language !== null)
    await askBackground<'words'>({ ask: 'words' }).then(
      ({ strings }) => speak(strings),
      // Without an answer the browser's own language is spoken.
      () => undefined,
    );
  // Those that came meanwhile are newer.
  if (found === '') take(settings);
}

// Whatever fails here fails in silence: the page and its console are not ours.
start().catch(() => undefined);
