import { directionOf } from '../../cards/say.ts';
import { CARDS_TIE } from '../../platform/tie.ts';
import { isTied } from '../life/tie.ts';
import { canPaint, MARK_NAMES } from '../mark/paint.ts';
import { HOST_STYLE } from './host-style.ts';
import { seal } from './sealed.ts';
import { speak } from './speak.ts';
import { bringStyles, stylesOf } from './styles.ts';

/** An element that carries something of ours, and its closed root. It is not in the page. */
export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

const NAME = 'data-preamble-card';

export const isOurs = (element: Element | null | undefined): boolean => element?.hasAttribute(NAME) === true;

/**
 * Takes away what a copy of ours left when its extension was updated under it: open cards, and its marks, of which
 * this copy may find fewer kinds to put in their place.
 */
export function removeLeftovers(): void {
  if (canPaint()) for (const name of MARK_NAMES) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll(`div[${NAME}]`)) host.remove();
}

export function makeShell(name: 'card' | 'pins'): Shell {
  const host = document.createElement('div');
  host.setAttribute(NAME, name);
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  host.style.setProperty('direction', directionOf(speak), 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = stylesOf(name);
  seal(host, root);
  return { host, root };
}

/** Puts a host into the page, above all that is there. */
export function putOnTop(host: HTMLElement, into: Element): void {
  host.style.setProperty('display', isTied() ? `var(${CARDS_TIE}, none)` : 'block', 'important');
  into.append(host);
  host.popover = 'manual';
  host.showPopover();
}

/** A dialog without a life of its own: what is drawn in it takes the room that the host has. */
export function makeFrame(name: string, theme: 'light' | 'dark'): HTMLElement {
  bringStyles();
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dataset['theme'] = theme;
  frame.role = 'dialog';
  frame.ariaLabel = name;
  frame.tabIndex = -1;
  return frame;
}
