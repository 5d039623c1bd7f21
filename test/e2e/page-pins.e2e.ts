import { expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { command, focusedControl, placeOfControl, pressControl } from './overlay-controls.ts';
import { cardRect, overlap, partRect, pointedRects } from './page-probe.ts';

const ARTICLE = 'sample-article.html';

/** Pins the card of a name by the mouse, and takes the pointer away from it. */
async function pin(tab: Tab, name: string, fact: string): Promise<void> {
  await tab.pointAt(name);
  await tab.cardText((text) => text.includes(fact));
  await pressControl(tab, 'card', 'Pin this card');
  await tab.cardGone();
  await tab.pinsText((text) => text.includes(name) && text.includes(fact));
  await tab.page.mouse.move(5, 5);
}

const inView = (tab: Tab, name: string): Promise<boolean> =>
  tab.page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.innerText.includes(wanted));
    const { top, bottom } = paragraph!.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  }, name);

inBothBrowsers('pinned cards', (session) => {
  test('stay while one scrolls, lead back to their words, and are closed singly and together', async () => {
    const tab = await session().open(ARTICLE);
    await tab.page.setViewport({ width: 1000, height: 500 });
    await tab.read();
    await pin(tab, 'Vladimir Putin', 'President of Russia');
    await pin(tab, 'Adrienne Watson', 'National Security Council');
    // The newest is open, of the other one sees the name alone.
    await tab.pinsText((text) => text.includes('Vladimir Putin') && !text.includes('President of Russia'));
    await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await eventually(
      () => inView(tab, 'Adrienne Watson'),
      (seen) => !seen,
      'the words to be out of view',
    );
    await pressControl(tab, 'pins', 'Go to: Adrienne Watson');
    await eventually(
      () => inView(tab, 'Adrienne Watson'),
      (seen) => seen,
      'the words to be in view',
    );
    const [word] = await pointedRects(tab.page);
    expect(overlap((await partRect(tab.page, 'pins'))!, word!)).toBe(false);
    await pressControl(tab, 'pins', 'Russia');
    await tab.pinsText((text) => text.includes('President of Russia'));
    await pressControl(tab, 'pins', 'Close: Adrienne Watson');
    await tab.pinsText((text) => !text.includes('Adrienne Watson') && text.includes('Vladimir Putin'));
    await pressControl(tab, 'pins', 'Close all');
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect === undefined,
      'the box to go',
    );
    expect(tab.console).toEqual([]);
    await tab.close();
  });

  test('are gone through by keys, and give the focus back', async () => {
    const tab = await session().open('spa.html?story=korea');
    await tab.read(({ mentions }) => mentions.some(({ quote }) => quote === 'Kim Jong Un'));
    await tab.page.focus('#to-iran');
    const names: string[] = [];
    for (let i = 0; i < 2; i++) {
      await command(session(), tab, { ask: 'walk', step: 1, enters: false });
      await tab.cardText((text) => text.includes('Shown because'));
      await tab.page.keyboard.press('Tab');
      expect(await focusedControl(tab, 'card')).toBe('Pin this card');
      await tab.page.keyboard.press('Enter');
      await tab.cardGone();
      names.push(
        await eventually(
          () => focusedControl(tab, 'pins'),
          (name) => name !== '' && !names.includes(name),
          'the focus',
        ),
      );
    }
    await tab.page.keyboard.press('ArrowDown');
    expect(await focusedControl(tab, 'pins')).toBe(names[0]);
    await command(session(), tab, { ask: 'pinned' });
    expect(await focusedControl(tab, 'pins')).toBe(names[1]);
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('to-iran');
    await command(session(), tab, { ask: 'pinned' });
    await tab.page.keyboard.press('Delete');
    await tab.pinsText((text) => text !== '');
    expect(await focusedControl(tab, 'pins')).toBe(names[0]);
    // The page turns into another one: what is pinned stays, and says that its words are gone.
    await tab.page.evaluate(() => document.getElementById('to-cake')?.click());
    await tab.pinsText((text) => text.includes(names[0]!.split('\n').at(-1)!));
    await tab.page.keyboard.press('Enter');
    await tab.pinsText((text) => text.includes('No longer on this page'));
    await tab.page.keyboard.press('Delete');
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect === undefined,
      'the box to go',
    );
    await tab.close();
  });

  test('open others within, and are moved out of the way, in a narrow view too', async () => {
    const tab = await session().open('dark.html');
    await tab.page.setViewport({ width: 320, height: 640 });
    await tab.read();
    await pin(tab, 'resolution 2728 (2024)', '14');
    await pressControl(tab, 'pins', '2712');
    await tab.pinsText((text) => text.includes('Resolution 2712'));
    await pressControl(tab, 'pins', 'Back');
    await tab.pinsText((text) => text.includes('Resolution 2728') && !text.includes('Resolution 2712 (2023) ·'));
    const grip = await placeOfControl(tab, 'pins', 'Move to another corner');
    const before = await partRect(tab.page, 'pins');
    expect(before!.bottom).toBeLessThanOrEqual(640);
    await tab.page.mouse.move(grip.x + 60, grip.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(grip.x + 60, 20, { steps: 5 });
    await tab.page.mouse.up();
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect?.top === 8 && rect.left >= 0 && rect.right <= 320,
      'the box to go to the top',
    );
    await pressControl(tab, 'pins', 'Move to another corner');
    await pressControl(tab, 'pins', 'Move to another corner');
    await eventually(
      () => partRect(tab.page, 'pins'),
      (rect) => rect?.bottom === 632,
      'the box to go to the bottom',
    );
    expect(await cardRect(tab.page)).toBeUndefined();
    await tab.close();
  });
});
