import type { Mark } from './mark.ts';
import { NearView } from './near-view.ts';
import { isMarked, type Paint } from './paint.ts';

/**
 * As many marks are painted all at once: whenever anything in a page changes, the browser goes through everything that is
 * painted, so of more only what one can see soon is.
 */
const PAINTED_AT_ONCE = 500;
/** The same on a page that changes in every frame. */
const PAINTED_AT_ONCE_RESTLESS = 50;

/** Paints a page's marks, of very many those in and near the view. */
export class MarkPainter {
  readonly #paint: Paint;
  readonly #near: NearView;

  constructor(paint: Paint, signal: AbortSignal) {
    this.#paint = paint;
    this.#near = new NearView((near) => paint.show(near), signal);
  }

  /** Marks those of these that are sure enough, and no others. `restless`: the page changes all the time. */
  show(marks: readonly Mark[], restless: boolean): void {
    const sure = marks.filter(({ mention }) => isMarked(mention));
    if (sure.length > (restless ? PAINTED_AT_ONCE_RESTLESS : PAINTED_AT_ONCE)) {
      this.#near.follow(sure);
      return;
    }
    this.#near.rest();
    this.#paint.show(sure);
  }
}
