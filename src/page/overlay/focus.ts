import { isOurs } from './shell.ts';

/** The element that has the focus, also within open shadow roots; none when it is the body. */
function focusedElement(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** Where the focus was in the page before cards took it, however many of them it has gone through since. */
export class FocusInPage {
  #at: HTMLElement | undefined;

  /** To be called before a card may take the focus. */
  note(): void {
    const at = focusedElement();
    if (!isOurs(at)) this.#at = at;
  }

  giveBack(): void {
    this.#at?.focus({ preventScroll: true });
  }
}
