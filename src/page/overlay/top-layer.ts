import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';
import { parentOf } from './backdrop.ts';
import { putOnTop } from './shell.ts';

/** What makes everything outside of it inert. */
const ROOM = 'dialog:modal, :fullscreen';
/** What can fill the screen and hold nothing else. */
const HOLLOW = 'video, iframe, img, canvas, object, embed';

/** The innermost modal dialog, or box that fills the screen, around an element, through shadow roots. */
export function roomAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at.matches(ROOM)) return at;
  return undefined;
}

/** The modal dialogs that make a host inert and what it stands for too. */
function dialogsOver(host: Element, element: Element): Element[] {
  return [...document.querySelectorAll('dialog:modal')].filter(
    (dialog) => !dialog.contains(host) && !dialog.contains(element),
  );
}

/** The room that a host must be brought into to be of use; undefined: none, or it is there already. */
export function roomOver(host: Element): Element | undefined {
  const dialog = dialogsOver(host, host).at(-1);
  if (dialog !== undefined) return dialog;
  const { fullscreenElement } = document;
  return fullscreenElement?.contains(host) === false && !fullscreenElement.matches(HOLLOW)
    ? fullscreenElement
    : undefined;
}

/**
 * Puts the host on top of the page, over sticky headers, dialogs and full-screen video,
 * and again whenever the page puts something over it. `covered` is called when the page
 * opens a modal dialog that makes everything else inert, the card with it, or when
 * something fills the screen or no longer does.
 */
export function stayOnTop(host: HTMLElement, element: Element, covered: () => void, signal: AbortSignal): void {
  putOnTop(host, roomAround(element) ?? document.documentElement);
  atEnd(signal, () => host.remove());

  const rise = quietly((event: Event) => {
    if (event.target === host || !host.isConnected) return;
    if (dialogsOver(host, element).length > 0) {
      covered();
      return;
    }
    host.hidePopover();
    host.showPopover();
  });
  // `toggle` does not bubble, but it can be caught on its way down.
  document.addEventListener('toggle', rise, { capture: true, signal });
  // Whatever begins or ends to fill the screen, the card is not where it is of use then.
  document.addEventListener('fullscreenchange', quietly(covered), { signal });
}
