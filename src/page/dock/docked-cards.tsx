import { render } from 'preact';
import { quietly } from '../life/quietly.ts';
import { elementOf, type Mark } from '../mark/mark.ts';
import { isDark } from '../overlay/backdrop.ts';
import type { CardDesk } from '../overlay/card-desk.ts';
import type { FocusInPage } from '../overlay/focus.ts';
import { makeFrame, makeShell, putOnTop } from '../overlay/shell.ts';
import { speak } from '../overlay/speak.ts';
import { roomAround, roomOver } from '../overlay/top-layer.ts';
import { type Box, meet } from '../point/corridor.ts';
import { type Corner, cornerByKey, nextCorner } from './corner.ts';
import { Dock, MOVER } from './Dock.tsx';
import { dragBox } from './drag.ts';
import { TITLE, titleId } from './PinnedCard.tsx';
import { folded, type Pin, type Pins, renewedPins, withoutPin, withPin } from './pins.ts';

export interface DockEvents {
  goTo(mark: Mark): void;
}

/** Pixels to the edges of the view. */
const EDGE = '8px';
const CORNERS = 4;

interface Drawn {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly life: AbortController;
}

/**
 * The pinned cards, in a corner of the view. The page's tree holds nothing of it while none is pinned.
 * A modal dialog, or what fills the screen, makes the box inert with all the page, and covers it; it comes in there
 * when a card is pinned in it or the reader asks for the box, and comes out when that ends.
 */
export class DockedCards {
  readonly #desk: CardDesk;
  readonly #focus: FocusInPage;
  readonly #events: DockEvents;
  #pins: Pins = [];
  #drawn: Drawn | undefined;
  #corner: Corner;

  constructor(desk: CardDesk, focus: FocusInPage, events: DockEvents) {
    this.#desk = desk;
    this.#focus = focus;
    this.#events = events;
    this.#corner = { block: 'bottom', inline: document.dir === 'rtl' ? 'left' : 'right' };
  }

  add(pin: Omit<Pin, 'here' | 'open'>, withFocus: boolean): void {
    this.#take(withPin(this.#pins, pin));
    const element = elementOf(pin.mark);
    if (element !== null) this.#standIn(roomAround(element));
    if (withFocus) this.focusNext();
  }

  /** The page was read again. */
  renew(renewed: (mark: Mark) => Mark | undefined): void {
    if (this.#pins.length > 0) this.#take(renewedPins(this.#pins, renewed));
  }

  clear(): void {
    this.#take([]);
  }

  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#drawn?.host;
  }

  /** Goes to another corner when it lies over words that are to be read. */
  makeWayFor(words: Box): void {
    for (let corners = 0; corners < CORNERS; corners++) {
      const host = this.#drawn?.host;
      if (host === undefined || !meet(host.getBoundingClientRect(), words)) return;
      this.#move(nextCorner(this.#corner));
    }
  }

  /** Brings the focus to the first pinned card, or from one to the next. Answers whether there is any. */
  focusNext(): boolean {
    if (this.#drawn === undefined) return false;
    const { host } = this.#drawn;
    this.#standIn(roomOver(host));
    this.#focus.note();
    this.#step(1);
    return true;
  }

  #titles(): HTMLElement[] {
    return [...(this.#drawn?.frame.querySelectorAll<HTMLElement>(`.${TITLE}`) ?? [])];
  }

  #step(by: 1 | -1): void {
    const titles = this.#titles();
    const item = this.#drawn?.root.activeElement?.closest('li');
    const at = titles.findIndex((title) => item?.contains(title));
    titles.at(at < 0 ? 0 : (at + by) % titles.length)?.focus();
  }

  #leave(): void {
    const active = this.#drawn?.root.activeElement;
    if (active instanceof HTMLElement) active.blur();
    this.#focus.giveBack();
  }

  #close({ key }: Pin): void {
    const at = this.#pins.findIndex((pin) => pin.key === key);
    const hadFocus = this.owns(document.activeElement);
    this.#take(withoutPin(this.#pins, key));
    if (hadFocus) this.#titles()[Math.min(at, this.#pins.length - 1)]?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#drawn?.root.activeElement;
    const corner = at?.classList.contains(MOVER) ? cornerByKey(this.#corner, event.key) : undefined;
    const pin = this.#pins.find(({ key }) => at?.id === titleId(key));
    if (event.key === 'Escape') this.#leave();
    else if (corner !== undefined) this.#move(corner);
    else if (pin !== undefined && event.key === 'ArrowDown') this.#step(1);
    else if (pin !== undefined && event.key === 'ArrowUp') this.#step(-1);
    else if (pin !== undefined && event.key === 'Delete') this.#close(pin);
    else return;
    event.preventDefault();
  }

  /** Goes into a dialog or what fills the screen, unless it is there already. */
  #standIn(room: Element | undefined): void {
    const host = this.#drawn?.host;
    if (host !== undefined && room !== undefined && !room.contains(host)) putOnTop(host, room);
  }

  #move(corner: Corner): void {
    this.#corner = corner;
    const host = this.#drawn?.host;
    if (host === undefined) return;
    const { block, inline } = corner;
    for (const side of ['top', 'bottom', 'left', 'right']) {
      host.style.setProperty(side, side === block || side === inline ? EDGE : 'auto', 'important');
    }
  }

  #make(): Drawn {
    const { host, root } = makeShell('pins');
    const frame = makeFrame(speak('pins_title'), isDark(document.body) ? 'dark' : 'light');
    frame.addEventListener('keydown', (event) => this.#onKey(event));
    root.append(frame);
    const life = new AbortController();
    // What the box stood in may have ended.
    const leave = quietly(() => {
      if (host.parentElement !== document.documentElement && roomAround(host) === undefined)
        putOnTop(host, document.documentElement);
    });
    const { signal } = life;
    // `close` does not bubble, but it can be caught on its way down.
    document.addEventListener('close', leave, { capture: true, signal });
    document.addEventListener('fullscreenchange', leave, { signal });
    return { host, root, frame, life };
  }

  #take(pins: Pins): void {
    this.#pins = pins;
    if (pins.length === 0) {
      if (this.#drawn === undefined) return;
      if (this.owns(document.activeElement)) this.#leave();
      render(null, this.#drawn.frame);
      this.#drawn.host.remove();
      this.#drawn.life.abort();
      this.#drawn = undefined;
      return;
    }
    this.#drawn ??= this.#make();
    const { frame, host } = this.#drawn;
    // Also after the page has thrown out what it does not know.
    if (!host.isConnected) {
      putOnTop(host, document.documentElement);
      this.#move(this.#corner);
    }
    render(
      <Dock
        pins={pins}
        theme={frame.dataset['theme'] === 'dark' ? 'dark' : 'light'}
        box={frame}
        fetch={(subject, date) => this.#desk.card(subject, date)}
        onFold={({ key }) => this.#take(folded(this.#pins, key))}
        onGoTo={({ mark }) => this.#events.goTo(mark)}
        onClose={(pin) => this.#close(pin)}
        onCloseAll={() => this.clear()}
        onMove={() => this.#move(nextCorner(this.#corner))}
        onPress={(event) => dragBox(host, event, (corner) => this.#move(corner))}
      />,
      frame,
    );
  }
}
