/** What happens in the card is not the page's business. */
const KEPT_INSIDE = (
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout ' +
  'pointerdown pointerup pointermove pointerover pointerout pointercancel wheel ' +
  'touchstart touchmove touchend touchcancel keydown keyup keypress beforeinput input ' +
  'focusin focusout copy cut selectstart dragstart'
).split(' ');

/**
 * Closes the card off: events in it do not go on to the page's listeners around it,
 * and events that a script made are refused.
 */
export function seal(host: HTMLElement, root: ShadowRoot): void {
  const stop = (event: Event): void => event.stopPropagation();
  const refuse = (event: Event): void => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, refuse, { capture: true });
    // None of them is cancelled, so scrolling in the card need not wait.
    host.addEventListener(type, stop, { passive: true });
  }
}
