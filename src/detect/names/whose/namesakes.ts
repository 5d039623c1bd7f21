import type { Facts } from '../../../facts/facts.ts';
import type { Bearer } from '../names-index.ts';
import { type PageEvidence, titleFit, YEAR } from './candidates.ts';
import type { Office, People } from './people.ts';
import type { Surroundings } from './surroundings.ts';
import { servedIn } from './told-year.ts';

const ENVOYS: ReadonlySet<string> = new Set(['diplomat', 'un-ambassador']);
const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** "السفير محمد مرسي": nobody calls a president ambassador who was none. */
export const isEnvoyNamesake = (offices: readonly Office[], { titleKinds }: Surroundings): boolean =>
  titleKinds.size > 0 &&
  [...titleKinds].every((kind) => ENVOYS.has(kind)) &&
  titleFit(offices, titleKinds) === 0 &&
  offices.some(({ kind }) => HEADS.has(kind));

/** How long before a first office somebody is in the news for it. */
const CANDIDACY_YEARS = 2;

const VICE = /^(?:vi[cz]e|вице|віце|副|부|نائب|סגן)/iu;

/** "Vice President George Bush": of namesakes, those who ever held such an office. */
export function ofTheVice(bearers: readonly Bearer[], facts: Facts, title: string | undefined): readonly Bearer[] {
  if (title === undefined || !VICE.test(title)) return bearers;
  const held = bearers.filter(({ person }) =>
    facts.officialAt(person).roles.some((role) => /^(?:vice|deputy)/i.test(role.title)),
  );
  return held.length > 0 ? held : bearers;
}

/** Offices of this rank and above make somebody news of their years. */
const NEWS_RANK = 6;

/** "In 1990 George Bush sent troops": of namesakes, those in office in the year that the sentence tells. */
export function ofTheYear(bearers: readonly Bearer[], people: People, years: readonly number[]): readonly Bearer[] {
  const serving = bearers.filter(({ person }) => servedIn(people, person, years, NEWS_RANK));
  return serving.length > 0 ? serving : bearers;
}

/** "Then-President George Bush" in 1994: of namesakes, those who had held an office, and the one told, by the page's day. */
export function ofTheTime(
  bearers: readonly Bearer[],
  people: People,
  { titleKinds }: Surroundings,
  { day }: PageEvidence,
): readonly Bearer[] {
  if (day === undefined) return bearers;
  const begun = bearers.map((bearer) => ({
    bearer,
    offices: people.offices(bearer.person).filter(({ start }) => start <= day + CANDIDACY_YEARS * YEAR),
  }));
  const titled = begun.filter(({ offices }) => titleFit(offices, titleKinds) > 0);
  const known = (titled.length > 0 ? titled : begun.filter(({ offices }) => offices.length > 0)).map(
    ({ bearer }) => bearer,
  );
  return known.length > 0 ? known : bearers;
}
