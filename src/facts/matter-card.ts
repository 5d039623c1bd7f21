import type { MatterFacts, MatterHead } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { surelyBefore } from './iso-date.ts';
import { matterLinks } from './links.ts';
import { resolutionRef } from './resolution-card.ts';
import type { Matter } from './schema.ts';
import { statusOn } from './status.ts';

/** The head of a matter's card; `tied` is the resolution to which day and subject tie the mention. */
export function matterHead(
  facts: Facts,
  matter: Matter,
  tied: number | undefined,
  date: string | undefined,
): MatterHead {
  const adopted = matter.resolutions.filter(({ n }) => {
    const day = facts.resolution(n)?.date;
    return day !== undefined && (date === undefined || !surelyBefore(date, day));
  });
  return {
    kind: 'matter',
    id: matter.id,
    name: matter.name,
    count: adopted.length,
    ...(tied === undefined ? {} : { tied: resolutionRef(facts, tied) }),
  };
}

/**
 * The whole of a matter's card: its resolutions in order, each with its status on the article's date.
 * `lang` is the reader's language, for links.
 */
export function matterFacts(
  facts: Facts,
  matter: Matter,
  tied: number | undefined,
  date: string | undefined,
  lang: string,
): MatterFacts {
  return {
    kind: 'matter',
    head: matterHead(facts, matter, tied, date),
    matter,
    line: matter.resolutions.flatMap(({ n, role }) => {
      const status = statusOn(facts, n, date, [matter]);
      return status === undefined ? [] : [{ ...resolutionRef(facts, n), role, status }];
    }),
    links: matterLinks(facts, matter, lang),
  };
}
