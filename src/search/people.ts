import type { NamesIndex } from '../detect/names/names-index.ts';
import { fold } from '../detect/names/read/fold.ts';
import { dayNumber } from '../detect/names/whose/days.ts';
import { prominence } from '../detect/names/whose/prominence.ts';
import type { Facts } from '../facts/facts.ts';
import { bearersOf, bearersOfAll, type NameMatch } from './bearers.ts';
import { isYear, OfficeQuery, type Told } from './offices.ts';
import { type Hit, highest, tierOf } from './ranking.ts';
import type { SearchWord } from './words.ts';

const TIER_OF_MATCH = { 'full-name': 'full-name', whole: 'all-words', begins: 'begins' } as const;
/** Whoever holds the office today comes before whoever held it. */
const IN_OFFICE = 10;

/** The search of officials by name in any script, by office and by state. */
export function openOfficials(facts: Facts, index: NamesIndex) {
  const { people } = index;
  const today = dayNumber(facts.asOf, 'last');
  const scoreOf = (person: number, tier: Parameters<typeof tierOf>[0]): number =>
    tierOf(tier) + prominence(people, person, today);

  /** Officials whose name has all the words, or who held the office that the query tells and bear its other words. */
  return (query: string, words: readonly SearchWord[], told: readonly Told[]): Hit[] => {
    const scores = new Map<number, number>();
    const keep = (person: number, score: number): void => {
      if (score > (scores.get(person) ?? 0)) scores.set(person, score);
    };
    const keepAll = (bearers: ReadonlyMap<number, NameMatch>, only: (person: number) => boolean = () => true): void => {
      for (const [person, match] of bearers) if (only(person)) keep(person, scoreOf(person, TIER_OF_MATCH[match]));
    };
    keepAll(bearersOf(index, fold(query)));
    keepAll(bearersOfAll(index, facts, words));
    if (told.length > 0) {
      const office = new OfficeQuery(people, told, words);
      const covered = new Set(told.flatMap(({ covers }) => covers));
      const names = words.filter((word) => !covered.has(word) && !isYear(word));
      if (names.length > 0) keepAll(bearersOfAll(index, facts, names), (person) => office.isHeldBy(person));
      else {
        const tier = office.namesOffice ? 'all-words' : 'office';
        for (const person of office.holders()) {
          keep(person, scoreOf(person, tier) + (office.isHeldBy(person, today) ? IN_OFFICE : 0));
        }
      }
    }
    return highest(scores).map(([person, score]) => ({
      subject: { kind: 'official', id: facts.officialAt(person).id },
      score,
    }));
  };
}
