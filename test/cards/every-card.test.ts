import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { realFacts } from '../real-facts.ts';
import { everySubject, faultyCards } from './every-card.tsx';

const LANGUAGES = readdirSync('src/_locales');

let facts: Facts;
let subjects: readonly CardSubject[];
beforeAll(async () => {
  ({ facts } = await realFacts());
  subjects = everySubject(facts).filter(({ kind }, i) => kind !== 'official' || i % OFFICIAL_STEP === 0);
});

/** Of the officials, who are most of all and much alike, every so-manieth. */
const OFFICIAL_STEP = 4;

/** Each subject in one of the languages in turn; `npm run cards:all` draws each in all of them. */
describe('every card of the facts', () => {
  it.each(LANGUAGES.map((language, turn) => [language, turn] as const))(
    'has no empty part and no gap in its turn in %s',
    (language, turn) => {
      const its = subjects.filter((_, i) => i % LANGUAGES.length === turn);
      expect(faultyCards(facts, its, [language], '2023-09-06')).toEqual([]);
    },
    180_000,
  );
  it.each(['1993-05', '2026-11-20', undefined])(
    'has none either on a page of %s',
    (date) => {
      const some = subjects.filter((_, i) => i % 61 === 0);
      expect(faultyCards(facts, some, ['en', 'ar'], date)).toEqual([]);
    },
    60_000,
  );
});
