import { act } from 'preact/test-utils';

/** The words of a card or a part of it, with single spaces. */
export const text = (root: HTMLElement): string => (root.textContent ?? '').replaceAll(/\s+/g, ' ');
/** The words of the section under a heading. */
export const part = (root: HTMLElement, heading: string): string => {
  const section = [...root.querySelectorAll('section')].find((one) => one.querySelector('h3')?.textContent === heading);
  return text(section as HTMLElement);
};
/** The button with a name, or the first whose name holds it. */
const button = (root: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.includes(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
/** Presses the button of that name. */
export const press = (root: HTMLElement, name: string): void => {
  void act(() => button(root, name).click());
};
