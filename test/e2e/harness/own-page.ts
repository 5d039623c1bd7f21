import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** What a page of the extension shows. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a page of the extension shows what is wanted; gives its text. */
export const untilText = (page: Page, wanted: (text: string) => boolean): Promise<string> =>
  eventually(() => textOf(page), wanted, 'a text in a page of the extension');

/** Presses the first button (or element of another kind) whose text begins with `label`; waits for it. */
export async function click(page: Page, label: string, kind: 'button' | 'label' = 'button'): Promise<void> {
  await eventually(
    () =>
      page.evaluate(
        (wanted, name) => {
          const all = [...document.querySelectorAll(name)];
          const found = all.find((each) => each.innerText.trim().startsWith(wanted));
          found?.click();
          return found !== undefined;
        },
        label,
        kind,
      ),
    Boolean,
    `the ${kind} "${label}"`,
  );
}

/** The styles of marks, as the options name them in English. */
const MARK_STYLES = { underline: 'Underline', dotted: 'Dotted line', tint: 'Tint', none: 'None' } as const;

/** Chooses a style of the marks in the options, as a reader does. */
export const chooseMarkStyle = (options: Page, style: keyof typeof MARK_STYLES): Promise<void> =>
  click(options, MARK_STYLES[style], 'label');
