import type { Listing, OfficeNeighbours, OfficialFacts, OfficialHead, OfficialRef } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { officialLinks } from './links.ts';
import { earlierOffices, isListing, officesOn, openOffices } from './office.ts';
import { resolutionRef } from './resolution-card.ts';
import type { Official, Role } from './schema.ts';
import { sourcesOf } from './sources.ts';
import { termRecord } from './state-record.ts';

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
export function officialFacts(facts: Facts, official: Official, date: string | undefined, lang: string): OfficialFacts {
  const onDate = date === undefined ? [] : officesOn(official, date);
  const now = openOffices(official);
  const offices = (roles: readonly Role[]): readonly Role[] => roles.filter((role) => !isListing(role));
  const record = [...offices(onDate), ...(date === undefined ? offices(now) : [])]
    .map((role) => termRecord(facts, { ...role, ...knownUntil(role, official) }))
    .find((one) => one !== undefined);
  return {
    kind: 'official',
    head: officialHead(official, date),
    official,
    onDate: offices(onDate),
    now: offices(now),
    earlier: offices(earlierOffices(official, date)),
    listings: listingsOf(facts, official),
    around: neighboursOf(facts, official),
    ...(record === undefined ? {} : { record }),
    sources: { person: sourcesOf(facts, 'officials', official, ['name', 'names', 'roles', 'born', 'died']) },
    links: officialLinks(official, lang),
  };
}

function knownUntil({ end, asOf }: Role, official: Official): { readonly asOf?: string } {
  const known = asOf ?? official.asOf;
  return end === undefined && known !== undefined ? { asOf: known } : {};
}

/** Listings, with the resolutions that their titles name ("Designated under resolution 1718 (2006)"). */
function listingsOf(facts: Facts, official: Official): readonly Listing[] {
  return official.roles.filter(isListing).flatMap((role) => {
    const under = [...role.title.matchAll(/\b(\d{3,4}) \(\d{4}\)/gu)].map(([, n]) => resolutionRef(facts, Number(n)));
    if (under.length === 0) return [];
    const { start, end } = role;
    return [
      {
        under,
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        ...knownUntil(role, official),
      },
    ];
  });
}

function neighboursOf(facts: Facts, official: Official): readonly OfficeNeighbours[] {
  const ref = (place: number): OfficialRef => {
    const { id, name } = facts.officialAt(place);
    return { id, name };
  };
  return facts.successions(official.id).flatMap(({ role: place, before, after }) => {
    const role = official.roles[place];
    if (role === undefined || isListing(role)) return [];
    return [
      {
        role,
        ...(before === undefined ? {} : { before: ref(before) }),
        ...(after === undefined ? {} : { after: ref(after) }),
      },
    ];
  });
}
