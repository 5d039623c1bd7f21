import { NoAnswer } from '../platform/ask-background.ts';
import type { PageState } from '../platform/messages.ts';
import { askWhatItHolds } from './ask-what-it-holds.ts';
import { hasCue } from './cue.ts';
import type { Lifetime } from './life/lifetime.ts';
import { quietly } from './life/quietly.ts';
import { whenIdle, whenSeen } from './life/when-seen.ts';
import { type Found, type Marked, markedPage } from './marked.ts';
import { Timer } from './point/timer.ts';
import type { ReadPage } from './read/page-reader.ts';
import { readInSlices } from './read-in-slices.ts';
import { Address } from './watch/address.ts';
import { Changes } from './watch/changes.ts';
import {
  AT_ONCE_MS,
  changed,
  FRESH,
  isRestless,
  LEAST_WAIT_MS,
  LONGEST_WAIT_MS,
  type Pace,
  paced,
  waitOf,
} from './watch/pace.ts';
import { samePage } from './watch/same-page.ts';

export interface SessionEvents {
  /** The page was read and what it holds is known; also when only its nodes are others. `restless`: it changes all the time. */
  read(marked: Marked, restless: boolean): void;
  /** What was known no longer holds: reading failed, or was switched off. */
  left(): void;
  /** The page may be another one, or came back from the browser's cache: what is marked stays until it is read again, what was open does not. */
  turned(): void;
  /** Whether a node is ours and so no part of the page. */
  owns(node: Node): boolean;
}

/** Why there is nothing to list. */
export interface Unread {
  readonly phase: Exclude<PageState['phase'], 'read'>;
  readonly problem?: Exclude<PageState['problem'], undefined>;
}

const NOTHING: Found = { ok: true, mentions: [], heads: {} };

/** Reads the page, asks what is in it, and does so again when it changes: never twice at a time. */
export class Session {
  readonly #life: Lifetime;
  readonly #events: SessionEvents;
  readonly #changes: Changes;
  readonly #address: Address;
  readonly #timer: Timer;
  #pace: Pace = FRESH;
  /** When the last reading began, ms of the page's own clock. */
  #began = 0;
  /** When the page is to be read again, on the same clock; 0 until it changes. */
  #due = 0;
  #state: Marked | Unread = { phase: 'reading' };
  #reading = false;
  #again = false;
  /** How often it was begun anew, or the page became another: what was asked before counts no more. */
  #anew = 0;
  /** Whether the button counts something of this page, or soon may. */
  #counted = false;

  constructor(life: Lifetime, events: SessionEvents) {
    this.#life = life;
    this.#events = events;
    this.#timer = new Timer(life.signal);
    this.#changes = new Changes(
      () => this.#changed(),
      (node) => events.owns(node),
      life.signal,
    );
    this.#address = new Address({ turned: () => this.#turned(), returned: () => this.#returned() }, life.signal);
    // What a page does at a click need not be seen by an observer: shadow roots come unseen.
    const clicked = quietly((event: MouseEvent) => {
      if (event.isTrusted && this.marked !== undefined) this.#changed();
    });
    addEventListener('click', clicked, { capture: true, passive: true, signal: life.signal });
  }

  get state(): Marked | Unread {
    return this.#state;
  }

  get marked(): Marked | undefined {
    return 'marks' in this.#state ? this.#state : undefined;
  }

  #isOff(): boolean {
    return 'phase' in this.#state && (this.#state.phase === 'off' || this.#state.phase === 'asleep');
  }

  /** Reads no more: switched off, or waiting for the reader's word. */
  rest(phase: 'off' | 'asleep'): void {
    this.#timer.clear();
    this.#changes.rest();
    this.#state = { phase };
    this.#events.left();
    this.#uncount();
  }

  /** Takes the page's count from the button, once nothing that was asked can bring one any more. */
  #uncount(): void {
    if (!this.#counted || this.#reading || !this.#isOff()) return;
    this.#counted = false;
    askWhatItHolds({ dates: [], passages: [] }).catch(() => undefined);
  }

  /** Reads, or reads again though the page is as it was: the reader changed what is to be found. */
  readAnew(): void {
    this.#state = { phase: 'reading' };
    this.#anew += 1;
    void this.#read();
  }

  #changed(): void {
    if (!this.#life.alive()) return;
    const now = performance.now();
    if (this.#due === 0) {
      this.#pace = changed(this.#pace, now - this.#began);
      this.#due = now + waitOf(this.#pace);
    }
    this.#readIn(this.#due - now);
    this.#address.look();
  }

  /** Reads in so many ms; a page that never rests as soon as it is seen to rest. */
  #readIn(wait: number): void {
    if (wait <= LONGEST_WAIT_MS || !isRestless(this.#pace)) {
      this.#timer.set(wait, () => void this.#read());
      return;
    }
    this.#timer.set(LONGEST_WAIT_MS, () => {
      this.#changes.set(document);
      this.#timer.set(AT_ONCE_MS, () => void this.#read());
    });
  }

  #turned(): void {
    if (this.#isOff()) return;
    this.#pace = FRESH;
    this.#due = 0;
    this.#anew += 1;
    this.#events.turned();
    this.#timer.set(LEAST_WAIT_MS, () => void this.#read());
  }

  #returned(): void {
    if (this.#isOff()) return;
    this.#events.turned();
    // Asked about anew, since the button's count went with the page.
    this.readAnew();
  }

  async #read(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    try {
      await this.#readOnce();
    } catch (error) {
      if (error instanceof NoAnswer && error.gone) this.#life.end();
      else this.#fail('no-answer');
    }
    this.#reading = false;
    this.#uncount();
    if (!this.#again) return;
    this.#again = false;
    this.#timer.set(waitOf(this.#pace), () => void this.#read());
  }

  #fail(problem: Exclude<Unread['problem'], undefined>): void {
    if (this.#isOff()) return;
    this.#state = { phase: 'failed', problem };
    this.#events.left();
  }

  async #readOnce(): Promise<void> {
    await whenSeen(this.#life.signal);
    await whenIdle(this.#life.signal);
    if (!this.#life.alive() || this.#isOff()) return;
    // Set before reading, so that what changes meanwhile is read next time.
    this.#began = performance.now();
    this.#due = 0;
    this.#changes.set(document);
    const timed = await readInSlices(this.#life.signal);
    if (timed === undefined || this.#isOff()) return;
    const { read, cost } = timed;
    this.#changes.add(read.shadowRoots);
    const before = this.marked;
    const anew = this.#anew;
    const isSame = before !== undefined && samePage(before.page, read.page);
    const found = isSame ? before.found : await this.#find(read);
    if (found === undefined) return;
    const { marked, cost: tying } = await markedPage(read, found);
    if (!this.#life.alive() || this.#isOff() || anew !== this.#anew) return;
    const showing = performance.now();
    this.#state = marked;
    this.#events.read(marked, isRestless(this.#pace));
    const all = cost + tying + (performance.now() - showing);
    this.#pace = paced(this.#pace, all, !isSame && found.mentions.length !== before?.found.mentions.length);
  }

  async #find({ page }: ReadPage<Node>): Promise<Found | undefined> {
    // A page that held something is asked about again even so: the badge counts what was found last.
    const isOwnWriting = document.designMode === 'on';
    if ((isOwnWriting || !hasCue(page)) && !this.#counted) return NOTHING;
    const url = location.href;
    this.#counted = true;
    const answer = await askWhatItHolds(isOwnWriting ? { ...page, passages: [] } : page);
    if (location.href !== url) this.#again = true;
    if (answer.ok) {
      this.#counted = answer.mentions.length > 0;
      return answer;
    }
    this.#fail(answer.problem);
    return undefined;
  }
}
