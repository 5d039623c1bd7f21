import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import type { Passage } from '../../../src/detect/page-text.ts';
import { facts, idOf } from '../citations/found.ts';

const DATE = '2024-06-01';

/** What the last reference without a number on a page is tied to, and by what. */
function tied(...passages: readonly (string | readonly [part: Passage['part'], text: string])[]): string | undefined {
  const page = {
    dates: [],
    passages: passages.map(
      (one): Passage => (typeof one === 'string' ? { part: 'article', text: one } : { part: one[0], text: one[1] }),
    ),
  };
  const found = findMatters(page, facts, { date: DATE, taken: findCitations(page, facts) });
  const last = found.at(-1);
  return last && `${idOf(last)} ${last.because.code}`;
}

describe('what a reference is tied by', () => {
  it('is the resolution cited last, up to five hundred characters before', () => {
    const far = (n: number) =>
      tied(`Security Council resolution 1701 is old. ${'x'.repeat(n)} That Security Council resolution must be kept.`);
    expect(far(400)).toBe('lebanon-1559-1701 matter_paragraph');
    // Further on the paragraph still speaks of what it cites.
    expect(
      tied(
        `Security Council resolution 1701 is old. Iran and Libya and Haiti are old. That Security Council resolution must be kept.`,
      ),
    ).toBe('lebanon-1559-1701 matter_paragraph');
    expect(
      tied(
        `Security Council resolution 1701 is old. Iran and Libya and Haiti are old. ${'x'.repeat(500)} That Security Council resolution must be kept.`,
      ),
    ).toBeUndefined();
  });

  it('is the last of several cited', () => {
    expect(
      tied('Security Council resolutions 1718 and 1701 are old. That Security Council resolution must be kept.'),
    ).toBe('lebanon-1559-1701 matter_paragraph');
  });

  it('is the same in whatever order the citations are told', () => {
    const text = 'Security Council resolutions 1718 and 1701 are old. That Security Council resolution must be kept.';
    const page = { dates: [], passages: [{ text, part: 'article' as const }] };
    const taken = findCitations(page, facts);
    expect(findMatters(page, facts, { date: DATE, taken: taken.toReversed() })).toEqual(
      findMatters(page, facts, { date: DATE, taken }),
    );
  });

  it('is the headline before the whole article, and never what stands elsewhere', () => {
    const text = 'The launch violates Security Council resolutions.';
    expect(tied(['headline', 'Pyongyang fires a missile'], 'Iran was silent.', text)).toBe(
      'dprk-sanctions matter_headline',
    );
    expect(tied(['article', 'Pyongyang fires a missile'], 'Iran was silent.', text)).toBeUndefined();
    expect(tied(['elsewhere', 'Pyongyang fires a missile'], text)).toBeUndefined();
    expect(tied(['elsewhere', 'Pyongyang fires a missile'], 'Tehran fires a missile.', text)).toBe(
      'iran-sanctions matter_headline',
    );
  });

  it('is the sentence, no further than seven hundred characters on either side', () => {
    const ahead = (n: number) => tied(`Iran spoke ${'x'.repeat(n)} of Security Council resolutions`, 'Libya spoke.');
    expect(ahead(600)).toBe('iran-sanctions matter_sentence');
    expect(ahead(700)).toBe('iran-sanctions matter_paragraph');
    const behind = (n: number) =>
      tied(`Security Council resolutions are ${'x'.repeat(n)} what Iran has`, 'Libya spoke.');
    expect(behind(600)).toBe('iran-sanctions matter_sentence');
    expect(behind(700)).toBe('iran-sanctions matter_paragraph');
  });

  it('is a number cited in the sentence, and not one of the next', () => {
    expect(tied('Resolution 1701 of the Security Council and other Security Council resolutions are old.')).toBe(
      'lebanon-1559-1701 matter_sentence',
    );
    expect(tied('Other Security Council resolutions are old. Resolution 1701 of the Security Council is older.')).toBe(
      'lebanon-1559-1701 matter_paragraph',
    );
  });

  it('is, of two states that a text on sanctions names, the one under sanctions', () => {
    expect(tied('The sanctions of Security Council resolutions, said by Pyongyang of Cyprus, are known.')).toBe(
      'dprk-sanctions matter_sentence',
    );
    expect(tied('The words of Security Council resolutions, said by Pyongyang of Cyprus, are known.')).toBeUndefined();
  });
});
