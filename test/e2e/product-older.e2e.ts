import { expect, test } from 'vitest';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';

const TITLE = 'This story may be older than its date';

inBothBrowsers('the notice of an older story', (session) => {
  test('shows in the popup which people held their offices together only before the page’s date', async () => {
    const tab = await session().open('dated-wrongly.html');
    const { older } = await tab.read();
    expect(older?.people.map(({ id }) => id)).toEqual(expect.arrayContaining(['george-w-bush', 'tony-blair']));
    const popup = await session().openPopup(tab);
    const text = await untilText(popup, (shown) => shown.includes(TITLE));
    for (const words of ['2024', 'President George W. Bush', 'Prime Minister Tony Blair', 'Colin Powell']) {
      expect(text).toContain(words);
    }
    expect(await popup.$eval('aside.older', (aside) => aside.getAttribute('aria-label'))).toBe(TITLE);
    await popup.close();
    await tab.close();
  });

  test('writes the evidence of a page that runs right to left from right to left', async () => {
    const tab = await session().open('arabic-dated-wrongly.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (shown) => shown.includes(TITLE));
    const evidence = await popup.$$eval('aside.older q bdi', (words) =>
      words.map((each) => ({ text: each.textContent, direction: getComputedStyle(each).direction })),
    );
    expect(evidence.some(({ text }) => text.includes('جورج دبليو بوش'))).toBe(true);
    expect(evidence.some(({ text }) => text.includes('توني بلير'))).toBe(true);
    expect(new Set(evidence.map(({ direction }) => direction))).toEqual(new Set(['rtl']));
    await popup.close();
    await tab.close();
  });

  test('is not there where the date is right', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    expect(await untilText(popup, (text) => text.includes('Kim Jong Un'))).not.toContain(TITLE);
    await popup.close();
    await tab.close();
  });
});
