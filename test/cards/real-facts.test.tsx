// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFacts } from '../../scripts/facts/compile.ts';
import { countryName } from '../../src/cards/countries.ts';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { Pack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';
import { drawCard, faultsOf } from './draw-card.tsx';
import { sayIn } from './say-in.ts';

/** Every so-manieth resolution and official is drawn: all would take minutes in seven languages. */
const RESOLUTION_STEP = 50;
const OFFICIAL_STEP = 400;
const LANGUAGES = readdirSync('src/_locales');

let facts: Facts;
beforeAll(async () => {
  facts = openFacts(await Pack.open(await compileFacts('facts', () => ({}))));
});

function subjects(): CardSubject[] {
  const list: CardSubject[] = [{ kind: 'resolution', n: facts.newestResolution + 1 }];
  for (let n = 1; n <= facts.newestResolution; n += RESOLUTION_STEP) list.push({ kind: 'resolution', n });
  for (const { id } of facts.matters()) list.push({ kind: 'matter', id });
  for (let i = 0; i < facts.officialCount; i += OFFICIAL_STEP) {
    list.push({ kind: 'official', id: facts.officialAt(i).id });
  }
  for (const { draft } of facts.failedDrafts().slice(-20)) {
    if (draft !== undefined) list.push({ kind: 'document', symbol: draft });
  }
  for (const symbol of ['S/PRST/2017/16', 'S/PV.5551', 'A/RES/ES-11/1', 'A/RES/377(V)', 'S/2006/814']) {
    list.push({ kind: 'document', symbol });
  }
  return list;
}

function faultyCards(language: string, date: string | undefined): string[] {
  return subjects().flatMap((subject) => {
    const card = cardFacts(facts, subject, date, language);
    if (card === undefined) return [`no facts for ${JSON.stringify(subject)}`];
    return faultsOf(drawCard(card, { date }, language)).map((fault) => `${JSON.stringify(subject)}: ${fault}`);
  });
}

describe('cards of the real facts', () => {
  it.each(LANGUAGES)(
    'have no empty part in %s',
    (language) => {
      expect(faultyCards(language, '2023-09-06')).toEqual([]);
    },
    120_000,
  );
  it.each(['1993-05', undefined])(
    'have no empty part on a page of %s',
    (date) => {
      expect(faultyCards('en', date)).toEqual([]);
    },
    120_000,
  );

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
});
