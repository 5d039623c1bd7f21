import type { MarkStyle } from '../platform/settings.ts';
import { isTied, tie } from './life/tie.ts';
import type { Mark } from './mark/mark.ts';
import { markCss } from './mark/mark-style.ts';
import { NearView } from './mark/near-view.ts';
import { canPaint, isMarked, Paint } from './mark/paint.ts';
import { StyleSheets } from './mark/style-sheets.ts';
import type { Marked } from './marked.ts';
import { Timer } from './point/timer.ts';

/** How long a place to which the reader was led is pointed out, ms. */
const POINTED_OUT_MS = 1800;

/**
 * As many marks are painted all at once: whenever anything in a page changes, the browser goes through everything that is
 * painted, so of more only what one can see soon is.
 */
const PAINTED_AT_ONCE = 500;
/** The same on a page that changes in every frame. */
const PAINTED_AT_ONCE_RESTLESS = 50;

/** What the page shows of the marks; all of it goes with `signal`. */
export class PageMarks {
  readonly #paint = new Paint();
  readonly #near: NearView;
  readonly #timer: Timer;
  #sheets: StyleSheets | undefined;
  #style: MarkStyle = 'underline';
  #marks: readonly Mark[] = [];
  #most = PAINTED_AT_ONCE;

  constructor(signal: AbortSignal) {
    this.#timer = new Timer(signal);
    this.#near = new NearView((near) => this.#paint.show(near), signal);
    signal.addEventListener(
      'abort',
      () => {
        this.#paint.clear();
        this.#sheets?.remove();
      },
      { once: true },
    );
  }

  /** How marks are drawn from now on. */
  wear(style: MarkStyle): void {
    this.#style = style;
    this.#dress();
    this.#repaint();
  }

  /** `restless`: the page changes all the time. */
  show({ marks, shadowRoots }: Pick<Marked, 'marks' | 'shadowRoots'>, restless = false): void {
    this.#marks = marks;
    this.#most = restless ? PAINTED_AT_ONCE_RESTLESS : PAINTED_AT_ONCE;
    this.#repaint();
    // A page without marks is not even given a style sheet.
    if (marks.length === 0 || !canPaint()) return;
    if (this.#sheets === undefined) {
      this.#sheets = new StyleSheets();
      // Without an answer the marks stay as they are.
      tie().then(
        () => this.#dress(),
        () => undefined,
      );
    }
    this.#dress();
    for (const root of [document, ...shadowRoots]) this.#sheets.adopt(root);
  }

  #dress(): void {
    this.#sheets?.wear(markCss(this.#style, isTied()));
  }

  /** Where the reader forces colours, Chromium draws every highlight, also one without a style. */
  #repaint(): void {
    const marks = this.#style === 'none' ? [] : this.#marks.filter(({ mention }) => isMarked(mention));
    if (marks.length > this.#most) this.#near.follow(marks);
    else {
      this.#near.rest();
      this.#paint.show(marks);
    }
  }

  /** Points out the mark whose card is open. */
  point(mark: Mark | undefined): void {
    this.#timer.clear();
    this.#paint.point(mark);
  }

  /** Points out a mark for a moment. */
  pointOut(mark: Mark): void {
    this.#paint.point(mark);
    this.#timer.set(POINTED_OUT_MS, () => this.#paint.point(undefined));
  }
}
