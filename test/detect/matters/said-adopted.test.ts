import { describe, expect, it } from 'vitest';
import { IS } from '../../../src/detect/citations/lexicon.ts';
import { tokensOf } from '../../../src/detect/citations/page-tokens.ts';
import type { TokenText } from '../../../src/detect/citations/tokens.ts';
import { isMeans } from '../../../src/detect/matters/phrases/means.ts';
import { isAdopted, isAdoptedByCouncil } from '../../../src/detect/matters/phrases/said-adopted.ts';

type Question = (source: TokenText, index: number) => boolean;

/** Asks of the first resolution of a text. */
function asked(question: Question, text: string): boolean | undefined {
  const [source] = tokensOf({ dates: [], passages: [{ text, part: 'article' }] });
  const index = source?.tokens.findIndex(({ is }) => (is & IS.resolution) !== 0);
  return source && index !== undefined ? question(source, index) : undefined;
}

/** Where the name of the Council ends that a text has before its first resolution, else 0. */
function councilBefore({ tokens }: TokenText, index: number): number {
  return tokens.slice(0, index).findLast(({ is }) => (is & IS.council) !== 0)?.end ?? 0;
}
const adopted: Question = (source, index) => isAdopted(source, index, councilBefore(source, index));

describe('a resolution by which the Council speaks', () => {
  it.each([
    'The Security Council in a resolution demanded a truce.',
    'War came. Security Council members in a resolution demanded a truce.',
    'In a resolution on Monday, the Security Council demanded a truce.',
    `In a resolution ${'on all of this '.repeat(12)}, the Security Council demanded a truce.`,
    'In a resolution, adopted on Monday, the Security Council demanded a truce.',
    `In a resolution ${'x'.repeat(170)} y, the Security Council demanded a truce.`,
  ])('is said to be its means: %s', (text) => {
    expect(asked(isMeans, text)).toBe(true);
  });

  it.each([
    'In a resolution, adopted on Monday, members spoke.',
    'In a resolution, the Security Council and the General Assembly demanded a truce.',
    'In a resolution on Monday, the General Assembly asked, the Security Council said.',
    'The Security Council is named. Members in a resolution demanded a truce.',
    'Members in a resolution demanded a truce. The Security Council is named.',
    `In a resolution ${'on all of this '.repeat(13)}, the Security Council demanded a truce.`,
    'The Security Council demanded a truce by the resolution.',
  ])('is none: %s', (text) => {
    expect(asked(isMeans, text)).toBe(false);
  });

  it('is looked for two hundred characters away, and no further', () => {
    const far = (n: number) => `In a resolution ${'x'.repeat(n)}, the Security Council demanded a truce.`;
    const reached = Array.from({ length: 60 }, (_, i) => i + 160).filter((n) => asked(isMeans, far(n)) === true);
    expect(reached.at(-1)).toBe(183);
  });
});

describe('a resolution that is said to be adopted', () => {
  it.each([
    'The Security Council adopted a resolution.',
    'The Security Council adopted on this day at the end of a long night a resolution.',
    'اعتمد مجلس الأمن قرارا.',
    'Der Sicherheitsrat hat eine Resolution gegen Gewalt angenommen.',
    `Der Sicherheitsrat hat eine Resolution ${'gegen alle Gewalt '.repeat(6)}angenommen.`,
    '안보리 결의는 북한에 대해 채택됐다.',
  ])('by a verb before or behind it: %s', (text) => {
    expect(asked(adopted, text)).toBe(true);
  });

  it.each([
    'They adopted. The Security Council knows a resolution.',
    'They adopted. A resolution is there.',
    'They adopted what the Security Council calls a resolution.',
    'قال اعتمد. مجلس الأمن قرارا.',
    'اعتمد. قرار مجلس الأمن قديم.',
    'Der Sicherheitsrat hat eine Resolution, die alle kennen, angenommen.',
    `Der Sicherheitsrat hat eine Resolution ${'gegen alle Gewalt '.repeat(7)}angenommen.`,
    'Der Sicherheitsrat kennt eine Resolution. Angenommen ist nichts.',
    '安理会决议指责各方违反7月30日通过的第1556号决议。',
    'Der Sicherheitsrat kennt eine Resolution.',
  ])('by none: %s', (text) => {
    expect(asked(adopted, text)).toBe(false);
  });

  it('is not adopted by a body that is named behind it', () => {
    const behind: Question = (source, index) =>
      isAdopted(source, index, source.tokens.find(({ is }) => (is & IS.council) !== 0)?.end ?? 0);
    expect(asked(behind, 'اعتمد مجلس الأمن هذا القرار.')).toBe(true);
    expect(asked(behind, 'اعتمد قرار مجلس الأمن.')).toBe(false);
    expect(asked(behind, 'They adopted a resolution of the Security Council.')).toBe(false);
  });

  it('has the verb at most eight words of the grammar before it', () => {
    const near = (n: number) => `The Security Council adopted ${'all '.repeat(n)}a resolution.`;
    expect([6, 7].map((n) => asked(adopted, near(n)))).toEqual([true, false]);
  });

  it('has the verb of a sentence’s end at most 110 characters behind it', () => {
    const far = (n: number) => `Der Sicherheitsrat hat eine Resolution ${'x'.repeat(n)} angenommen.`;
    expect([108, 109].map((n) => asked(adopted, far(n)))).toEqual([true, false]);
  });

  it('is the one behind the verb where that has a noun of its own', () => {
    const own = (words: string) => `安理会决议提到通过的${words}决议。`;
    expect(asked(adopted, own('第1556号'))).toBe(false);
    expect(asked(adopted, own('有关苏丹的'))).toBe(true);
    expect(asked(adopted, own(''))).toBe(false);
    expect(asked(adopted, own('联合国安理会第1556号'))).toBe(false);
  });
});

describe('a resolution that is said to be adopted by the Council', () => {
  it.each([
    'the third resolution on Haiti adopted by the Security Council.',
    'the resolution on Haiti adopted this month by the Security Council.',
    'резолюция по Гаити, принятая Советом Безопасности.',
    `the resolution on Haiti ${'and all of it '.repeat(4)}adopted by the Security Council.`,
  ])('behind it: %s', (text) => {
    expect(asked(isAdoptedByCouncil, text)).toBe(true);
  });

  it.each([
    'the third resolution on Haiti of the Security Council.',
    'the third resolution on Haiti. Adopted by the Security Council, it stands.',
    'the third resolution on Haiti, adopted by the Security Council.',
    'the resolution on Haiti and the resolution adopted by the Security Council.',
    'the resolution of the General Assembly adopted before the Security Council.',
    `the resolution on Haiti ${'and all of it '.repeat(5)}adopted by the Security Council.`,
  ])('is none: %s', (text) => {
    expect(asked(isAdoptedByCouncil, text)).toBe(false);
  });

  it('has the Council at most ninety characters behind it', () => {
    const far = (n: number) => `resolution ${'x'.repeat(n)} adopted by the Security Council`;
    expect([73, 74].map((n) => asked(isAdoptedByCouncil, far(n)))).toEqual([true, false]);
  });
});
