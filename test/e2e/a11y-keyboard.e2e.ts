import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { focused, MOST_STEPS, tabInCardTo, tabTo } from './harness/keys.ts';
import { untilText } from './harness/own-page.ts';
import { inBothBrowsers } from './harness/session.ts';
import { command, focusedControl } from './overlay-controls.ts';

inBothBrowsers('by keys alone', (session) => {
  test('the popup is filtered, an entry opened and its place gone to', async () => {
    const tab = await session().open('sample-article.html');
    await tab.page.setViewport({ width: 1000, height: 400 });
    await tab.read();
    const isInView = (): Promise<boolean> =>
      tab.page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((each) => each.innerText.includes('Sergei Shoigu'));
        const { top, bottom } = paragraph!.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    expect(await isInView()).toBe(false);

    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Sergei Shoigu'));
    await popup.bringToFront();
    await tabTo(popup, 'Filter');
    await popup.keyboard.type('shoigu');
    await untilText(popup, (text) => text.includes('Shown: 1 of'));
    await tabTo(popup, 'Sergei Shoigu');
    await popup.keyboard.press('Enter');
    await untilText(popup, (text) => text.includes('Minister of Defence of Russia') && text.includes('Shown because'));
    expect(await focused(popup)).toContain('Sergei Shoigu');
    await tabTo(popup, 'Go to:');
    await popup.keyboard.press('Enter');
    await eventually(isInView, Boolean, 'the page to go to the place');
    await popup.close();
    await tab.close();
  });

  test('the card is gone through, opened from one to the next, and closed', async () => {
    const tab = await session().open('dark.html');
    await tab.read();
    await command(session(), tab, { ask: 'walk', step: 1, enters: false });
    await tab.cardText((text) => text.includes('Resolution 2728') && text.includes('Shown because'));
    await tab.page.keyboard.press('Tab');
    expect(await focusedControl(tab, 'card')).toBe('Pin this card');
    await tab.page.keyboard.press('Tab');
    expect(await focusedControl(tab, 'card')).toBe('Close');
    await tabInCardTo(tab, '2712');
    await tab.page.keyboard.press('Enter');
    await tab.cardText((text) => text.includes('Resolution 2712'));
    expect(await tab.overlay('root.activeElement !== null')).toBe(true);
    // Deeper once more, and all the way back: the focus is where it was on each card.
    await tabInCardTo(tab, '2720');
    await tab.page.keyboard.press('Enter');
    await tab.cardText((text) => text.includes('Resolution 2720'));
    for (const [earlier, link, backwards] of [
      ['Resolution 2712', '2720', false],
      ['Resolution 2728', '2712', true],
    ] as const) {
      await tabInCardTo(tab, 'Back', backwards);
      await tab.page.keyboard.press('Enter');
      await tab.cardText((text) => text.includes(earlier));
      await eventually(
        () => focusedControl(tab, 'card'),
        (name) => name.startsWith(link),
        'the focus to come back',
      );
    }
    await tabInCardTo(tab, 'Cite or share');
    await tab.page.keyboard.press('Enter');
    await tab.cardText((text) => text.includes('RIS'));
    await tabInCardTo(tab, 'RIS');
    await tab.page.keyboard.press('Enter');
    await eventually(
      () => tab.overlay('root.activeElement?.value ?? ""'),
      (text) => String(text).startsWith('TY  - RPRT'),
      'the text to stand selected in its field',
    );
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    await tab.close();
  });

  test('the look-up is reached from the popup, gone through, opened and left', async () => {
    const tab = await session().open('no-mentions.html');
    await tab.read();
    const popup = await session().openPopup(tab);
    await untilText(popup, (text) => text.includes('Nothing found'));
    await popup.bringToFront();
    await tabTo(popup, 'On this page');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('1718');
    await untilText(popup, (text) => text.includes('1 result'));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await untilText(popup, (text) => text.includes('14 October 2006') || text.includes('October 14, 2006'));
    await tabTo(popup, 'Back');
    await popup.keyboard.press('Enter');
    await untilText(popup, (text) => text.includes('1 result'));
    await popup.keyboard.press('Escape');
    await untilText(popup, (text) => text.includes('Try 1701'));
    await popup.close();
    await tab.close();
  });

  test('the panel is gone through like the popup', async () => {
    const tab = await session().open('sample-article.html');
    await tab.read();
    const panel = await session().launched.openOwnPage(`src/panel/index.html?tab=${tab.id}`);
    await untilText(panel, (text) => text.includes('Sergei Shoigu'));
    await panel.bringToFront();
    await tabTo(panel, 'Sergei Shoigu');
    await panel.keyboard.press('Enter');
    await untilText(panel, (text) => text.includes('Shown because'));
    await tabTo(panel, 'Options');
    await panel.close();
    await tab.close();
  });

  test('the options are changed, and the change taken back', async () => {
    const options = await session().launched.openOwnPage('src/options/index.html');
    await untilText(options, (text) => text.includes('Look up') || text.includes('No match is hidden'));
    await options.bringToFront();
    await tabTo(options, 'Resolutions');
    await tabTo(options, 'Underline');
    await options.keyboard.press('ArrowDown');
    await eventually(
      () =>
        options.evaluate(() =>
          document.querySelector<HTMLInputElement>(':checked[type=radio]')?.labels?.[0]?.innerText.trim(),
        ),
      (label) => label === 'Dotted line',
      'the other style',
    );
    await options.keyboard.press('ArrowUp');
    await tabTo(options, 'Look up');
    await options.keyboard.type('Kim Jong Un');
    // What was typed so far has results too.
    await eventually(
      () => options.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.innerText ?? ''),
      (first) => first.includes('Kim Jong Un'),
      'the results of all that was typed',
    );
    await options.keyboard.press('Enter');
    await untilText(options, (text) => text.includes('Kim Jong Un will not be shown again'));
    await tabTo(options, 'Save to a file');
    await options.keyboard.down('Shift');
    for (let i = 0; i < 2 * MOST_STEPS && (await focused(options)) !== 'Undo'; i++) await options.keyboard.press('Tab');
    await options.keyboard.up('Shift');
    await options.keyboard.press('Enter');
    await untilText(options, (text) => text.includes('No match is hidden'));
    await options.close();
  });

  test('the welcome shows a card', async () => {
    const page = await session().launched.openOwnPage('src/welcome/index.html');
    await untilText(page, (text) => text.includes('Show me a card'));
    await page.bringToFront();
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
      'the marks',
    );
    await tabTo(page, 'Show me a card');
    await page.keyboard.press('Enter');
    await eventually(
      () =>
        page.evaluate(() => document.activeElement?.shadowRoot === null && document.activeElement !== document.body),
      Boolean,
      'the card to take the focus',
    );
    await page.close();
  });
});
