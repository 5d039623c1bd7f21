import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/platform/settings-shape.ts';
import { eventually } from './harness/eventually.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers, type Session } from './harness/session.ts';
import { stringsOf } from './harness/strings.ts';

async function choose({ ownPage }: Session, language: string | null): Promise<void> {
  await ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
}

inBothBrowsers('the interface', (session) => {
  test('changes its language by the choice in the options, at once and everywhere', async () => {
    const options = session().ownPage;
    await untilText(options, (text) => text.includes('Language'));
    const german = await stringsOf('de');
    const tab = await session().open('sample-article.html');
    await tab.read();
    // The page is loaded anew in the other language.
    const says = (words: string): Promise<string> =>
      eventually(
        () => options.evaluate(() => document.body.innerText).catch(() => ''),
        (text) => text.includes(words),
        `the options to say "${words}"`,
      );
    await (await options.waitForSelector('select'))?.select('de');
    await says(german('options_marks'));
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes(german('popup_options')));
    await popup.close();
    await (await options.waitForSelector('select'))?.select('');
    await says('What is marked');
    await tab.close();
  });

  test.each(LANGUAGES)('speaks %s on the page and in every page of its own', async (language) => {
    const string = await stringsOf(language);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    await choose(session(), language);
    try {
      const tab = await session().open('sample-article.html');
      await tab.read();
      await tab.pointAt('resolution 1718');
      // The day in the words of the language, with the digits of the symbols.
      const day = await tab.page.evaluate(
        (locale) =>
          new Intl.DateTimeFormat(locale, {
            year: 'numeric',
            month: 'long',
            day: 'numeric',
            calendar: 'gregory',
            numberingSystem: 'latn',
            timeZone: 'UTC',
          }).format(new Date('2006-10-14')),
        string('locale'),
      );
      const shown = await tab.cardText((text) => text.includes(string('vote')));
      expect(shown).toContain(day);
      expect(await tab.overlay(`getComputedStyle(root.querySelector('.card')).direction`)).toBe(direction);
      const popup = await session().openPopup(tab);
      await untilText(popup, (text) => text.includes(string('popup_options')) && text.includes('1718'));
      expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.surface')!).direction)).toBe(
        direction,
      );
      await popup.close();
      for (const [path, key] of [
        ['panel', 'popup_options'],
        ['lookup', 'lookup_title'],
        ['options', 'options_marks'],
        ['welcome', 'popup_options'],
      ] as const) {
        const page = await session().launched.openOwnPage(`src/${path}/index.html?tab=${tab.id}`);
        await untilText(page, (text) => text.includes(string(key)));
        const [lang, dir] = await page.evaluate(() => {
          const surface = document.querySelector<HTMLElement>('.surface');
          return [surface?.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(surface!).direction];
        });
        expect(lang?.slice(0, 2)).toBe(language.slice(0, 2));
        expect(dir).toBe(direction);
        await page.close();
      }
      await tab.close();
    } finally {
      await choose(session(), null);
    }
  });
});
