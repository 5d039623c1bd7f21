import type { MarkStyle } from '../platform/settings.ts';
import { atEnd } from './life/at-end.ts';
import { isTied, tie } from './life/tie.ts';
import type { Mark } from './mark/mark.ts';
import { MarkPainter } from './mark/mark-painter.ts';
import { markCss } from './mark/mark-style.ts';
import { canPaint, Paint } from './mark/paint.ts';
import { StyleSheets } from './mark/style-sheets.ts';
import type { Marked } from './marked.ts';
import { Timer } from './point/timer.ts';

/** How long a place to which the reader was led is pointed out, ms. */
const POINTED_OUT_MS = 1800;

/** What the page shows of the marks; all of it goes with `signal`. */
export class PageMarks {
  readonly #paint = new Paint();
  readonly #painter: MarkPainter;
  readonly #timer: Timer;
  #sheets: StyleSheets | undefined;
  #style: MarkStyle = 'underline';
  #marks: readonly Mark[] = [];
  #restless = false;

  constructor(signal: AbortSignal) {
    this.#timer = new Timer(signal);
    this.#painter = new MarkPainter(this.#paint, signal);
    atEnd(signal, () => {
      this.#paint.clear();
      this.#sheets?.remove();
    });
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
    this.#restless = restless;
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
    this.#sheets.adopt([document, ...shadowRoots]);
  }

  #dress(): void {
    this.#sheets?.wear(markCss(this.#style, isTied()));
  }

  /** Where the reader forces colours, Chromium draws every highlight, also one without a style. */
  #repaint(): void {
    this.#painter.show(this.#style === 'none' ? [] : this.#marks, this.#restless);
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
