import { describe, expect, it } from 'vitest';
import type { FoundName } from '../../../src/detect/names/found-name.ts';
import { type FullNameCandidate, findFullNames } from '../../../src/detect/names/full-names.ts';
import type { PageEvidence } from '../../../src/detect/names/whose/candidates.ts';
import { type Bearing, dayOf, held, openQuestion } from './deciding.ts';

const ask = await openQuestion();
const president = held('head-of-state', 2012, 2018, 10);
const PRESIDENT: Bearing = { offices: [president], fame: 5 };
const PAGE: PageEvidence = { day: dayOf(2015), countries: new Map() };
const TEXT = 'In the evening [Quentin Quimby] spoke to them at home.';

interface Asked {
  readonly followed?: boolean;
  readonly middle?: boolean;
  readonly confusable?: readonly string[];
}

/** Whom a full name in square brackets is, which these invented people bear. */
function find(
  bearing: readonly Bearing[],
  marked = TEXT,
  { followed = false, middle = false, confusable = [] }: Asked = {},
) {
  const { page, read, hit, bearers } = ask(marked, bearing, { year: 2015 });
  const { start, end, folded, around } = hit;
  const candidate = { hit: { start, end, middle, folded, around }, bearers, followed } as unknown as FullNameCandidate;
  return findFullNames(page.names, read, [candidate], PAGE, page.facts, new Set(confusable))[0];
}
const whom = (...asked: Parameters<typeof find>): number | undefined => find(...asked)?.person;
const sure = (...asked: Parameters<typeof find>): number => find(...asked)?.confidence ?? 0;

describe('a full name', () => {
  it('is the likeliest bearer’s, and less surely where another is about as likely', () => {
    const minister: Bearing = { offices: [held('foreign-minister', 2012, 2018, 7)], fame: 3 };
    expect(whom([minister, PRESIDENT])).toBe(1);
    expect(whom([PRESIDENT, minister])).toBe(0);
    expect(sure([PRESIDENT, { ...PRESIDENT, fame: 4 }])).toBeLessThan(sure([PRESIDENT, minister]));
    expect(whom([{ offices: [held('legislator', 1990, 1991, 4)] }])).toBeUndefined();
    expect(whom([])).toBeUndefined();
  });

  it('is less sure with a name between, with one behind, and where the facts know a namesake', () => {
    const plain = sure([PRESIDENT]);
    expect(sure([PRESIDENT], TEXT, { middle: true })).toBeLessThan(plain);
    expect(sure([PRESIDENT], TEXT, { followed: true })).toBeLessThan(sure([PRESIDENT], TEXT, { middle: true }));
    expect(sure([PRESIDENT], TEXT, { confusable: ['quentin quimby'] })).toBeLessThan(plain);
    expect(sure([PRESIDENT], TEXT, { confusable: ['quentin'] })).toBe(plain);
  });

  it('is the official’s in spite of a namesake where the office stands in the sentence', () => {
    const text = 'In the evening [Quentin Quimby], the president, spoke to them.';
    expect(sure([PRESIDENT], text, { confusable: ['quentin quimby'] })).toBe(sure([PRESIDENT], text));
  });

  it('tells the title beside it', () => {
    expect(find([PRESIDENT], 'In the evening President [Quentin Quimby] spoke to them.')?.because).toEqual({
      code: 'full_name_context',
      words: ['Person 0', 'President'],
    });
    expect(find([PRESIDENT])?.because).toEqual({ code: 'other_spelling', words: ['Person 0'] });
    expect(find([PRESIDENT], 'In the evening [Person 0] spoke to them.')?.because).toEqual({
      code: 'full_name',
      words: ['Person 0'],
    });
  });

  it('of two Han characters is less sure than of three, and nobody’s of a singer, without an office', () => {
    const obscure: Bearing = { offices: [president], fame: 1 };
    const three = sure([obscure], '昨天[魁恩比]在家。');
    expect(sure([obscure], '昨天[魁恩]在家。')).toBeLessThan(three);
    expect(sure([obscure], '昨天主席[魁恩]在家。')).toBeGreaterThan(three);
    expect(whom([PRESIDENT], '昨天歌手[魁恩比]在家。')).toBeUndefined();
  });
});

describe('overlapping full names', () => {
  /** Those found of stretches of a text, the longest first, each borne by one person. */
  function among(...stretches: readonly (readonly [start: number, end: number, person: number])[]): string[] {
    const { page, read, hit } = ask(TEXT, [PRESIDENT, PRESIDENT], { year: 2015 });
    const candidates = stretches.map(([start, end, person]) => {
      const seen = { start, end, middle: false, folded: 'x', around: hit.around };
      return { hit: seen, bearers: [{ person, formClass: 0 }], followed: false } as unknown as FullNameCandidate;
    });
    return findFullNames(page.names, read, candidates, PAGE, page.facts, new Set()).map(
      ({ start, end, person }: FoundName) => `${start}-${end}: ${person}`,
    );
  }

  it('leave the longer, and stand in the order of the text', () => {
    expect(among([10, 30, 0], [12, 28, 1])).toEqual(['10-30: 0']);
    expect(among([30, 45, 0], [10, 20, 1])).toEqual(['10-20: 1', '30-45: 0']);
    expect(among([10, 30, 0], [25, 40, 1])).toEqual(['10-30: 0']);
  });

  it('are one where the same person’s goes on behind', () => {
    expect(among([10, 30, 0], [25, 40, 0])).toEqual(['25-40: 0']);
    expect(among([10, 30, 0], [35, 52, 1], [25, 40, 0])).toEqual(['10-30: 0', '35-52: 1']);
  });
});
