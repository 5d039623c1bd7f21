import { quietly } from '../life/quietly.ts';

/** The innermost modal dialog around an element, through shadow roots; everything outside of it is inert. */
function dialogAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; ) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * Puts the host on top of the page, over sticky headers, dialogs and full-screen video,
 * and again whenever the page puts something over it. `covered` is called when the page
 * opens a modal dialog that makes everything else inert, the card with it.
 */
export function stayOnTop(host: HTMLElement, element: Element, covered: () => void, signal: AbortSignal): void {
  (dialogAround(element) ?? document.documentElement).append(host);
  host.popover = 'manual';
  host.showPopover();
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const rise = quietly((event: Event) => {
    if (event.target === host || !host.isConnected) return;
    if (
      [...document.querySelectorAll('dialog:modal')].some(
        (dialog) => !dialog.contains(host) && !dialog.contains(element),
      )
    ) {
      covered();
      return;
    }
    host.hidePopover();
    host.showPopover();
  });
  // `toggle` does not bubble, but it can be caught on its way down.
  document.addEventListener('toggle', rise, { capture: true, signal });
  document.addEventListener('fullscreenchange', rise, { signal });
}
