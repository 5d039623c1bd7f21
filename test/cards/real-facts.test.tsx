// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryName } from '../../src/draw/countries.ts';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { realFacts } from '../real-facts.ts';
import { drawCard } from './draw-card.tsx';
import { sayIn } from './say-in.ts';

const LANGUAGES = readdirSync('src/_locales');

let facts: Facts;
beforeAll(async () => {
  ({ facts } = await realFacts());
});

describe('cards of the real facts', () => {
  it('name every country of the facts in every language', () => {
    const codes = new Set<string>();
    for (let n = 1; n <= facts.newestResolution; n++) {
      const { abstained = [], against = [], notVoting = [] } = facts.resolution(n) ?? {};
      for (const code of [...abstained, ...against, ...notVoting]) codes.add(code);
    }
    for (let i = 0; i < facts.officialCount; i++) {
      for (const { country } of facts.officialAt(i).roles) if (country !== undefined) codes.add(country);
    }
    const nameless = LANGUAGES.flatMap((language) => {
      const say = sayIn(language);
      return [...codes]
        .filter((code) => countryName(code, say, say('locale')) === code)
        .map((code) => [language, code]);
    });
    // in German the state is called by its letters
    expect(nameless).toEqual([['de', 'DDR']]);
  }, 120_000);

  const shown = (subject: CardSubject, date: string): string =>
    (drawCard(cardFacts(facts, subject, date, 'en')!, { date }).textContent ?? '').replaceAll(/\s+/g, ' ');

  it('give the office of the article’s day before that of now', () => {
    const then = shown({ kind: 'official', id: 'sergei-shoigu' }, '2023-09-06');
    expect(then).toMatch(
      /On the article’s date, September 6, 2023\s*Minister of Defence of Russia.*Now \(as of .*Secretary of the Security Council of Russia/,
    );
    const later = shown({ kind: 'official', id: 'sergei-shoigu' }, '2024-09-06');
    expect(later).toMatch(/On the article’s date, September 6, 2024\s*Secretary of the Security Council of Russia/);
  });

  it('list the resolutions of a matter with their roles, and their state on the day', () => {
    const stops = (date: string): string[] => {
      const root = drawCard(cardFacts(facts, { kind: 'matter', id: 'dprk-sanctions' }, date, 'en')!, { date });
      const more = [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith('All '));
      void act(() => more?.click());
      return [...root.querySelectorAll('.rail .stop')].map((stop) => stop.textContent ?? '');
    };
    expect(stops('2023-09-06')).toEqual(expect.arrayContaining(['1695 (2006) establishes', '2397 (2017) strengthens']));
    expect(stops('2010-01-01')).toEqual(
      expect.arrayContaining(['1874 (2009) strengthens', '2397 (2017) strengthens later']),
    );
    expect(shown({ kind: 'matter', id: 'iran-sanctions' }, '2016-06-01')).toMatch(
      /1929 \(2010\) strengthens ended.*2231 \(2015\) eases(?! ended)/,
    );
  });

  it('say of what a resolution ended since when it applies again', () => {
    const again = '1696, 1737, 1747, 1803, 1835, and 1929 apply again from September 28, 2025';
    expect(shown({ kind: 'resolution', n: 2231 }, '2025-10-20')).toContain(again);
    expect(shown({ kind: 'resolution', n: 2231 }, '2020-10-20')).not.toContain('apply again');
  });

  it.each([
    [2728, 15, 14, ['14 in favour', '1 abstained: United States']],
    [2231, 15, 15, ['Unanimous: all 15 in favour']],
    [1973, 15, 10, ['10 in favour', '5 abstained: Brazil, China, Germany, India, and Russia']],
    [2774, 15, 10, ['10 in favour', '5 abstained: Denmark, France, Greece, Slovenia, and United Kingdom']],
    [16, 11, 10, ['10 in favour', '1 abstained: Australia']],
  ] as const)('draw the vote on resolution %i', (n, seats, yes, lines) => {
    const root = drawCard(cardFacts(facts, { kind: 'resolution', n }, undefined, 'en')!);
    expect(root.querySelectorAll('.seat')).toHaveLength(seats);
    expect(root.querySelectorAll('.seat.yes')).toHaveLength(yes);
    for (const line of lines) expect(root.textContent).toContain(line);
  });
});
