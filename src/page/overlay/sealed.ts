/** What happens in the card is not the page's business. */
const KEPT_INSIDE = (
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout ' +
  'pointerdown pointerup pointermove pointerover pointerout pointercancel wheel ' +
  'touchstart touchmove touchend touchcancel keydown keyup keypress beforeinput input ' +
  'focusin focusout copy cut selectstart dragstart'
).split(' ');

const PRESSES = 'click auxclick mousedown pointerdown keydown';
/** How a page could make the host, which stands in its document, another thing to the eye than to the hand; and how it is. */
const WITHOUT = 'filter clip-path mask-image transform translate rotate scale'.split(' ');

function isDisguised(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  const is = (property: string): string => style.getPropertyValue(property);
  return WITHOUT.some((property) => is(property) !== 'none') || is('opacity') !== '1' || is('visibility') !== 'visible';
}

/**
 * Closes the card off: events in it do not go on to the page's listeners around it; events that a script made are
 * refused, and so is every press while the page has made the card unseen or moved it away from what is seen.
 */
export function seal(host: HTMLElement, root: ShadowRoot): void {
  const stop = (event: Event): void => event.stopPropagation();
  const refuse = (event: Event): void => {
    if (event.isTrusted && !(PRESSES.includes(event.type) && isDisguised(host))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, refuse, { capture: true });
    // None of them is cancelled, so scrolling in the card need not wait.
    host.addEventListener(type, stop, { passive: true });
  }
}
