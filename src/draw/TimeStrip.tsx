/** @jsxImportSource ./jsx */

import { dateWords, yearFraction } from '../cards/dates.ts';
import { drawing } from './drawing.ts';

/** Something on a line of time, in years ({@link yearFraction}); a point where `end` equals `start`. */
export interface TimeMark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  /** A step of another kind than the others: what began or ended it all. */
  readonly shape?: 'begins' | 'ends' | undefined;
  /** The one that the card is about. */
  readonly here?: boolean | undefined;
}

function classOf({ start, end, strong, shape, here }: TimeMark): string {
  const words = [end > start ? 'bar' : 'point', strong && 'strong', shape, here && 'here'];
  return words.filter(Boolean).join(' ');
}

/** The least time that a line stands for, in years. */
const SHORTEST = 1;

/**
 * A quiet drawing of marks through time with the article's day as a tick.
 * It repeats what the card says in words, so it is hidden from those who hear the page.
 */
export function TimeStrip({ marks }: { marks: readonly TimeMark[] }) {
  const { say, locale, date } = drawing();
  const day = date === undefined ? undefined : yearFraction(date);
  const days = day === undefined ? [] : [day];
  const from = Math.min(...marks.map((mark) => mark.start), ...days);
  const to = Math.max(...marks.map((mark) => mark.end), ...days, from + SHORTEST);
  const ends = [...new Set([Math.floor(from), Math.floor(to)])];
  const at = (year: number): string => `${(((year - from) / (to - from)) * 100).toFixed(2)}%`;
  return (
    <div class="strip" aria-hidden="true">
      <div class="strip-line">
        {marks.map((mark) => (
          <i
            class={classOf(mark)}
            style={{
              insetInlineStart: at(mark.start),
              inlineSize: mark.end > mark.start ? at(from + mark.end - mark.start) : undefined,
            }}
          />
        ))}
        {date !== undefined && day !== undefined && (
          <i class="day" style={{ insetInlineStart: at(day) }} title={say('article_day', dateWords(date, locale))} />
        )}
      </div>
      <div class="strip-ends">
        {ends.map((year) => (
          <span>{year}</span>
        ))}
      </div>
    </div>
  );
}
