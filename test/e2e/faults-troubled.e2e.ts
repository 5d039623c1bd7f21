import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { filesOf, SENTENCE } from '../fixtures/fixture.ts';
import { eventually } from './harness/eventually.ts';
import { click, untilText } from './harness/own-page.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';
import { troubledBuild } from './harness/trouble.ts';
import { allMarkedTexts } from './page-probe.ts';

const MARKS = 3;
/** Longer than the longest that a request waits for its answer, ms. */
const GIVEN_UP = 40_000;

const pages = filesOf(
  ['answered-twice', 'answered-late', 'answered-never', 'clock'].map((name) => ({
    name,
    body: `<h1>Story</h1><p>${SENTENCE}</p>`,
    marked: [],
  })),
);

interface StorageApi {
  readonly storage: Record<
    'local' | 'session',
    { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
}
const store = ({ ownPage }: Session, area: 'local' | 'session', items: object): Promise<void> =>
  ownPage.evaluate((where, what) => (chrome as unknown as StorageApi).storage[where].set(what), area, items);
const stored = ({ ownPage }: Session): Promise<Record<string, unknown>> =>
  ownPage.evaluate(
    async () =>
      (await (chrome as unknown as StorageApi).storage.local.get('settings'))['settings'] as Record<string, unknown>,
  );

const openOptions = ({ launched }: Session): Promise<Page> => launched.openOwnPage('src/options/index.html');

inBothBrowsers(
  'with odd messages and a wrong clock',
  (session) => {
    test('a request that is never answered is given up, and the popup says so; late and doubled answers are taken', async () => {
      const never = await session().open('fixture/answered-never');
      const twice = await session().open('fixture/answered-twice');
      expect((await twice.read()).mentions).toHaveLength(MARKS);
      expect(await allMarkedTexts(twice.page)).toHaveLength(MARKS);
      await twice.close();

      const late = await session().open('fixture/answered-late');
      expect((await late.read(({ phase }) => phase === 'reading')).mentions).toEqual([]);
      expect((await late.read(({ phase }) => phase === 'read')).mentions).toHaveLength(MARKS);
      expect(late.console).toEqual([]);
      await late.close();

      await never.page.bringToFront();
      await eventually(
        () => never.state(),
        (state) => state?.phase === 'failed',
        'the page to be given up',
        GIVEN_UP,
      );
      const popup = await session().openPopup(never);
      await untilText(popup, (text) => text.includes('did not answer') && text.includes('Reload'));
      expect(await allMarkedTexts(never.page)).toEqual([]);
      expect(never.console).toEqual([]);
      await popup.close();
      await never.close();
    }, 120_000);

    test('a clock that is ten years ahead changes neither marks nor cards, and a pause that it made does not last', async () => {
      const tab = await session().open('fixture/clock');
      const { date, mentions } = await tab.read();
      expect([date, mentions.length]).toEqual(['2023-09-06', MARKS]);
      await tab.pointAt('Vladimir Putin');
      expect(await tab.cardText((text) => text.includes('President of Russia'))).toContain('Vladimir Putin');
      await tab.page.keyboard.press('Escape');
      // An hour's pause, begun when the clock was twenty years ahead of the right time.
      await store(session(), 'local', {
        settings: { version: 1, pausedUntil: Date.now() + 20 * 365 * 24 * 3_600_000 },
      });
      await tab.page.reload();
      expect((await tab.read()).mentions).toHaveLength(MARKS);
      await store(session(), 'local', { settings: { version: 1 } });
      await tab.close();
    });

    test('where nothing more can be stored, the options say that it failed, and all is as it was', async () => {
      await store(session(), 'local', { settings: { version: 1, sitesOff: ['gazette.example'], markStyle: 'dotted' } });
      await store(session(), 'session', { full: true });
      const { ownPage } = session();
      await ownPage.bringToFront();
      await untilText(ownPage, (text) => text.includes('gazette.example'));
      await click(ownPage, 'Officials', 'label');
      await untilText(ownPage, (text) => text.includes('could not be read or written'));
      expect(await stored(session())).toMatchObject({ sitesOff: ['gazette.example'], markStyle: 'dotted' });
      const tab = await session().open('fixture/clock');
      expect((await tab.read()).mentions).toHaveLength(MARKS);
      await tab.close();
      await store(session(), 'session', { full: false });
      const options = await openOptions(session());
      await click(options, 'Officials', 'label');
      await eventually(
        () => stored(session()),
        (settings) => Array.isArray(settings['kindsOff']),
        'the change to be stored',
      );
      expect(await stored(session())).toMatchObject({ sitesOff: ['gazette.example'], kindsOff: ['official'] });
      await options.close();
      await store(session(), 'local', { settings: { version: 1 } });
    });

    test('a damaged setting falls back alone, and the options name it', async () => {
      await store(session(), 'local', {
        settings: {
          version: 1,
          sitesOff: ['gazette.example'],
          markStyle: 'neon',
          hidden: [{ subject: 'resolution:1' }],
        },
      });
      const options = await openOptions(session());
      const text = await untilText(options, (shown) => shown.includes('Damaged settings'));
      expect(text).toMatch(/Damaged settings[^.]*Hidden matches and Style of the marks/);
      expect(text).toContain('gazette.example');
      expect(await stored(session())).toMatchObject({
        sitesOff: ['gazette.example'],
        markStyle: 'underline',
        hidden: [],
      });
      await options.close();
      const again = await openOptions(session());
      await untilText(again, (shown) => shown.includes('gazette.example') && !shown.includes('Damaged'));
      await again.close();
    });
  },
  troubledBuild,
  pages,
);
