import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** What a page of the extension shows. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a page of the extension shows what is wanted; gives its text. */
export const untilText = (page: Page, wanted: (text: string) => boolean): Promise<string> =>
  eventually(() => textOf(page), wanted, 'a text in a page of the extension');

/** Presses the first button whose text begins with `label`; waits for it. */
export async function click(page: Page, label: string): Promise<void> {
  await eventually(
    () =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find((each) => each.innerText.trim().startsWith(wanted));
        button?.click();
        return button !== undefined;
      }, label),
    Boolean,
    `the button "${label}"`,
  );
}
