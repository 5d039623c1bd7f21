import { describe, expect, it } from 'vitest';
import { isOfSport } from '../../../src/detect/names/whose/sport.ts';
import type { Passage } from '../../../src/detect/page-text.ts';

const article = (...texts: string[]): Passage[] => texts.map((text) => ({ text, part: 'article' }));

describe('a page of sport', () => {
  it('has three words of it, different ones', () => {
    expect(isOfSport(article('The striker bought a kit.', 'The rugby was better.'), 0)).toBe(true);
    expect(isOfSport(article('The striker bought a kit.', 'The Striker laughed, and put on the KIT.'), 0)).toBe(false);
    expect(isOfSport(article('The miners strike, and the kitten sees no rugbyish thing.'), 0)).toBe(false);
    expect(isOfSport(article('حارس المرمى لاعب جيد في الدوري.'), 0)).toBe(true);
  });

  it('has more than three of them for each office', () => {
    const three = 'The striker, the goalkeeper and the jockey met.';
    expect(isOfSport(article(three), 1)).toBe(false);
    expect(isOfSport(article(three, 'They spoke of rugby.'), 1)).toBe(true);
    expect(isOfSport(article(three, 'They spoke of rugby, rugby and rugby.'), 2)).toBe(false);
    expect(isOfSport(article(three, 'They spoke of rugby, rugby, rugby and rugby.'), 2)).toBe(true);
  });

  it('takes no premier league for an office', () => {
    const three = 'The striker of the Premier League and the goalkeeper met.';
    expect(isOfSport(article(three), 1)).toBe(true);
    expect(isOfSport(article('The striker, the jockey and the goalkeeper met.'), 1)).toBe(false);
  });

  it('is not made by what stands around the article', () => {
    const [first, second] = article('The striker met the goalkeeper.', 'Rugby and tennis');
    expect(first && second && isOfSport([first, { ...second, part: 'elsewhere' }], 0)).toBe(false);
    expect(first && second && isOfSport([{ ...second, part: 'headline' }, first], 0)).toBe(true);
  });
});
