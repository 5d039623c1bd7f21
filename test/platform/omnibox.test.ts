import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
vi.mock('../../src/platform/extension-api.ts', () => fake);
const { onOmnibox } = await import('../../src/platform/omnibox.ts');

type Suggest = (all: readonly object[]) => void;
let changed: (text: string, suggest: Suggest) => void;
let entered: (text: string, disposition: string) => void;
const setDefaultSuggestion = vi.fn();
const create = vi.fn();
const update = vi.fn();
function browserAt(scheme: string): object {
  return {
    runtime: { getURL: (path: string) => `${scheme}://some-id/${path}` },
    tabs: { create, update },
    omnibox: {
      setDefaultSuggestion,
      onInputChanged: {
        addListener(listener: typeof changed) {
          changed = listener;
        },
      },
      onInputEntered: {
        addListener(listener: typeof entered) {
          entered = listener;
        },
      },
    },
  };
}
beforeEach(() => vi.clearAllMocks());

const ANSWERS = {
  title: 'Look up <b>',
  suggest: async (text: string) => [{ content: text, description: `Goods & "services" <${text}>` }],
  enter: async (text: string) => `page.html?q=${text}`,
};

test.each([
  ['chrome-extension', 'Look up &lt;b&gt;', 'Goods &amp; &quot;services&quot; &lt;1701&gt;'],
  ['moz-extension', 'Look up <b>', 'Goods & "services" <1701>'],
])('in %s descriptions are shown as they are written', async (scheme, title, description) => {
  fake.browser = browserAt(scheme);
  onOmnibox(ANSWERS);
  expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: title });
  const suggested = await new Promise((resolve) => changed('1701', resolve));
  expect(suggested).toEqual([{ content: '1701', description }]);
});

test.each([
  ['currentTab', update, { url: 'moz-extension://some-id/page.html?q=1701' }],
  ['newForegroundTab', create, { url: 'moz-extension://some-id/page.html?q=1701', active: true }],
  ['newBackgroundTab', create, { url: 'moz-extension://some-id/page.html?q=1701', active: false }],
])('what is entered opens where the browser says: %s', async (disposition, opened, given) => {
  fake.browser = browserAt('moz-extension');
  onOmnibox(ANSWERS);
  entered('1701', disposition);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(given));
});

test('a browser without an address bar for it is left alone', () => {
  const { omnibox: _, ...without } = browserAt('moz-extension') as { omnibox: object };
  fake.browser = without;
  onOmnibox(ANSWERS);
  expect(setDefaultSuggestion).not.toHaveBeenCalled();
});
