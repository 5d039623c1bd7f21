import type { MatterFacts, MatterHead, MatterStop } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { surelyBefore } from './iso-date.ts';
import { matterLinks } from './links.ts';
import { newestResolution, resolutionRef } from './resolution-card.ts';
import type { Matter } from './schema.ts';
import { sourcesOf } from './sources.ts';
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

/** The newest of some stops whose titles give a term, and whether that was over on a date. */
function termOf(facts: Facts, stops: readonly MatterStop[], date: string | undefined): MatterFacts['term'] {
  for (const { n } of [...stops].reverse()) {
    const until = facts.resolution(n)?.until;
    if (until === undefined) continue;
    return { by: resolutionRef(facts, n), until, over: surelyBefore(until.at(-1) ?? '', date ?? facts.asOf) };
  }
  return undefined;
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
  const line = matter.resolutions.flatMap(({ n, role }) => {
    const status = statusOn(facts, n, date, [matter]);
    return status === undefined ? [] : [{ ...resolutionRef(facts, n), role, status }];
  });
  const byThen = line.filter(({ status }) => status.state !== 'not-yet-adopted');
  const last = byThen.at(-1);
  const term = termOf(
    facts,
    byThen.filter(({ status }) => status.state === 'not-ended' || status.state === 'term-over'),
    date,
  );
  const experts = byThen.find(({ n }) => facts.resolution(n)?.measures?.includes('panel-of-experts'));
  return {
    kind: 'matter',
    head: matterHead(facts, matter, tied, date),
    matter,
    line,
    ...(last === undefined ? {} : { last: { ...resolutionRef(facts, last.n), role: last.role } }),
    ...(term === undefined ? {} : { term }),
    ...(matter.committee === undefined ? {} : { committee: resolutionRef(facts, Number(matter.committee)) }),
    ...(experts === undefined ? {} : { experts: resolutionRef(facts, experts.n) }),
    newest: newestResolution(facts),
    sources: { matter: sourcesOf(facts, 'regimes', matter, ['name', 'resolutions', 'status', 'start', 'end']) },
    links: matterLinks(facts, matter, lang),
  };
}
