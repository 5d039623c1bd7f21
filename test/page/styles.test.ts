// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const askBackground = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/ask-background.ts', () => ({ askBackground }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const STYLES = { ok: true, cards: '.card { color: red }', pins: '.dock { color: blue }' };

let makeFrame: typeof import('../../src/page/overlay/shell.ts').makeFrame;
let styles: typeof import('../../src/page/overlay/styles.ts');
beforeEach(async () => {
  askBackground.mockReset();
  vi.resetModules();
  styles = await import('../../src/page/overlay/styles.ts');
  ({ makeFrame } = await import('../../src/page/overlay/shell.ts'));
});
const selectors = (name: 'card' | 'pins'): string[] =>
  styles.stylesOf(name).flatMap((sheet) => [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).selectorText));
const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the look of cards is brought once, for all that is shown', async () => {
  askBackground.mockResolvedValue(STYLES);
  styles.bringStyles();
  await answered();
  expect(selectors('card')).toContain('.card');
  expect(selectors('card')).not.toContain('.dock');
  expect(selectors('pins')).toEqual(expect.arrayContaining(['.card', '.frame', '.dock']));
  expect(askBackground.mock.calls).toEqual([[{ ask: 'styles' }]]);
});

test('a card is not seen before its look is there', async () => {
  askBackground.mockResolvedValue(STYLES);
  styles.bringStyles();
  const text = (): string =>
    styles
      .stylesOf('card')
      .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join())
      .join();
  expect(text()).toContain('opacity: 0');
  await answered();
  expect(text()).not.toContain('opacity: 0');
});

test('without an answer a card shows in its frame, and the look is asked for again with the next one', async () => {
  askBackground.mockRejectedValueOnce(new Error('no answer'));
  styles.bringStyles();
  await answered();
  expect(selectors('card')).toContain('.frame');
  askBackground.mockResolvedValue(STYLES);
  makeFrame('A card', 'light');
  const [cards] = styles.stylesOf('card');
  expect(askBackground).toHaveBeenCalledTimes(2);
  expect(cards?.cssRules).toHaveLength(0);
  await answered();
  expect(cards?.cssRules[0]?.cssText).toContain('red');
});
