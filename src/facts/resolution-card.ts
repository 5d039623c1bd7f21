import type { MatterPlace, ResolutionFacts, ResolutionHead, ResolutionRef } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { notAfter } from './iso-date.ts';
import { resolutionLinks, resolutionSearchLinks } from './links.ts';
import { recallYears } from './recall-years.ts';
import type { Matter, Resolution } from './schema.ts';
import { distinctSources, sourcesOf } from './sources.ts';
import { statusOn } from './status.ts';
import { voteSeats } from './vote-seats.ts';

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

/** Number and date of the newest resolution in the facts. */
export function newestResolution(facts: Facts): { readonly n: number; readonly date: string } {
  const n = facts.newestResolution;
  return { n, date: facts.resolution(n)?.date ?? facts.asOf };
}

/** Tags of the sources that give the texts themselves. */
const TEXTS: ReadonlySet<string> = new Set(['un-xml', 'gold']);
const VOTE_KEYS = ['yes', 'no', 'abstain', 'absent', 'against', 'abstained', 'notVoting'];

function sourcesOfResolution(facts: Facts, resolution: Resolution, matters: readonly Matter[]) {
  const from = (keys: readonly string[]) => sourcesOf(facts, 'resolutions', resolution, keys);
  const council = facts.council(Number(resolution.date.slice(0, 4)));
  return {
    adoption: from(['date', 'agenda', 'topic']),
    vote: distinctSources([...from(VOTE_KEYS), ...sourcesOf(facts, 'council', council, ['permanent', 'elected'])]),
    measures: from(['measures', 'ch7']),
    references: from(['cites', 'ends']),
    matters: distinctSources(matters.flatMap((matter) => sourcesOf(facts, 'regimes', matter, ['resolutions']))),
  };
}

function placeIn(facts: Facts, { id, name, resolutions }: Matter, n: number): readonly MatterPlace[] {
  const role = resolutions.find((stop) => stop.n === n)?.role;
  if (role === undefined) return [];
  return [{ id, name, role, line: resolutions.map((stop) => ({ ...resolutionRef(facts, stop.n), role: stop.role })) }];
}

/** What a resolution had ended and applies again on the article's date. */
function restoredOn(resolution: Resolution | undefined, date: string | undefined): ResolutionFacts['restored'] {
  const { restores: numbers, endsUntil: since } = resolution ?? {};
  if (numbers === undefined || since === undefined) return undefined;
  return date === undefined || notAfter(since, date) ? { numbers, date: since } : undefined;
}

/** The whole of a resolution's card. `lang` is the reader's language, for links to documents. */
export function resolutionFacts(facts: Facts, n: number, date: string | undefined, lang: string): ResolutionFacts {
  const resolution = facts.resolution(n);
  const matters = facts.mattersOf(n);
  const refs = (numbers: readonly number[]): readonly ResolutionRef[] => numbers.map((to) => resolutionRef(facts, to));
  const recalls = refs(resolution?.cites ?? []);
  const recalledBy = refs(facts.recalledBy(n));
  const seats = resolution && voteSeats(resolution, facts.council(Number(resolution.date.slice(0, 4))));
  const restored = restoredOn(resolution, date);
  const years = resolution && recallYears(resolution.date, recalls, recalledBy);
  return {
    kind: 'resolution',
    head: resolutionHead(facts, n, date),
    ...(resolution === undefined ? {} : { resolution }),
    newest: newestResolution(facts),
    ...(seats === undefined ? {} : { seats }),
    recalls,
    recalledBy,
    ...(restored === undefined ? {} : { restored }),
    ...(years === undefined ? {} : { years }),
    matters: matters.flatMap((matter) => placeIn(facts, matter, n)),
    textRead: resolution?.src.some((tag) => TEXTS.has(tag)) ?? false,
    sources: resolution === undefined ? {} : sourcesOfResolution(facts, resolution, matters),
    links:
      resolution === undefined ? resolutionSearchLinks(n, lang) : resolutionLinks(facts, resolution, matters, lang),
  };
}
