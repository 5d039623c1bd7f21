import type { ResolutionFacts, ResolutionHead, ResolutionRef } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { resolutionLinks, resolutionSearchLinks } from './links.ts';
import { statusOn } from './status.ts';

/** A resolution named on a card: with its day and subject where its number is known. */
export function resolutionRef(facts: Facts, n: number): ResolutionRef {
  const resolution = facts.resolution(n);
  if (resolution === undefined) return { n };
  const { date, topic } = resolution;
  return topic === undefined ? { n, date } : { n, date, topic };
}

/** The head of a resolution's card; `date` is the article's. */
export function resolutionHead(facts: Facts, n: number, date: string | undefined): ResolutionHead {
  const status = statusOn(facts, n, date);
  return { kind: 'resolution', ...resolutionRef(facts, n), ...(status === undefined ? {} : { status }) };
}

/** The whole of a resolution's card. `lang` is the reader's language, for links to documents. */
export function resolutionFacts(facts: Facts, n: number, date: string | undefined, lang: string): ResolutionFacts {
  const resolution = facts.resolution(n);
  const newest = facts.resolution(facts.newestResolution);
  const matters = facts.mattersOf(n);
  const refs = (numbers: readonly number[]): readonly ResolutionRef[] => numbers.map((to) => resolutionRef(facts, to));
  return {
    kind: 'resolution',
    head: resolutionHead(facts, n, date),
    ...(resolution === undefined ? {} : { resolution }),
    newest: { n: facts.newestResolution, date: newest?.date ?? facts.asOf },
    recalls: refs(resolution?.cites ?? []),
    recalledBy: refs(facts.recalledBy(n)),
    matters: matters.flatMap(({ id, name, resolutions }) => {
      const role = resolutions.find((stop) => stop.n === n)?.role;
      return role === undefined ? [] : [{ id, name, role }];
    }),
    links:
      resolution === undefined ? resolutionSearchLinks(n, lang) : resolutionLinks(facts, resolution, matters, lang),
  };
}
