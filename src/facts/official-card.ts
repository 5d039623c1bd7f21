import type { OfficialFacts, OfficialHead } from './card-facts.ts';
import { officialLinks } from './links.ts';
import { earlierOffices, officesOn, openOffices } from './office.ts';
import type { Official } from './schema.ts';

/** The head of an official's card; `date` is the article's. */
export function officialHead(official: Official, date: string | undefined): OfficialHead {
  const officeThen = date === undefined ? undefined : officesOn(official, date)[0];
  return {
    kind: 'official',
    id: official.id,
    name: official.name,
    ...(officeThen === undefined ? {} : { officeThen }),
  };
}

/** The whole of an official's card. `lang` is the reader's language, for links. */
export function officialFacts(official: Official, date: string | undefined, lang: string): OfficialFacts {
  return {
    kind: 'official',
    head: officialHead(official, date),
    official,
    onDate: date === undefined ? [] : officesOn(official, date),
    now: openOffices(official),
    earlier: earlierOffices(official, date),
    links: officialLinks(official, lang),
  };
}
