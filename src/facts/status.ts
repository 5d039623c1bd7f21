import type { ResolutionStatus } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { dayNumber, earliest, latest, notAfter, surelyBefore } from './iso-date.ts';
import type { Matter, Resolution } from './schema.ts';

/**
 * Whether a resolution held on a date, as far as the facts say so plainly: a later resolution
 * says that it ends it, every matter in whose line it stands is over, or the last term that its title gives is.
 * A mandate of which no title gives the term is not known to run out.
 * Without a date: as of the newest fact. Undefined where the number is unknown.
 * `matters`: those whose end counts; in the line of one matter, that one alone.
 */
export function statusOn(
  facts: Facts,
  n: number,
  date: string | undefined,
  matters: readonly Matter[] = facts.mattersOf(n),
): ResolutionStatus | undefined {
  const resolution = facts.resolution(n);
  if (resolution === undefined) return undefined;
  const adopted = resolution.date;
  if (date !== undefined && surelyBefore(date, adopted)) return { state: 'not-yet-adopted', date: adopted };
  for (const by of facts.endedBy(n)) {
    const ending = facts.resolution(by);
    if (ending === undefined) continue;
    const ended = ending.endsFrom ?? ending.date;
    if (!isOver(ended, date)) continue;
    const again = ending.restores?.includes(n) ? ending.endsUntil : undefined;
    return again !== undefined && isOver(again, date)
      ? { state: 'restored', by, ended, date: again }
      : { state: 'ended', by, date: ended };
  }
  return matterEnded(matters, date) ?? termStatus(facts, resolution, date, matters);
}

/**
 * Days before and after the last day of a term within which the resolution that extends it is adopted: the Council
 * renews a mandate shortly before it runs out, at times some weeks late. What a line has later is no extension of it.
 */
const RENEWED_BEFORE = 92;
const RENEWED_AFTER = 31;

/** By the terms of its title; a term ends with its day. */
function termStatus(
  facts: Facts,
  { n, until }: Resolution,
  date: string | undefined,
  matters: readonly Matter[],
): ResolutionStatus {
  const last = until?.at(-1);
  if (until === undefined || last === undefined) return { state: 'not-ended' };
  if (!surelyBefore(last, date ?? facts.asOf)) return { state: 'not-ended', until };
  const next = nextExtension(facts, { n, last }, date, matters);
  return { state: 'term-over', date: last, ...(next === undefined ? {} : { next }) };
}

/** The extension that follows in a line in which the resolution stands, about the last day of its term. */
function nextExtension(
  facts: Facts,
  { n, last }: { readonly n: number; readonly last: string },
  date: string | undefined,
  matters: readonly Matter[],
): { readonly n: number; readonly date: string } | undefined {
  const later = matters
    .flatMap(({ resolutions }) => resolutions.filter((stop) => stop.n > n && stop.role === 'extends'))
    .map((stop) => ({ n: stop.n, date: facts.resolution(stop.n)?.date }))
    .filter((stop): stop is { n: number; date: string } => stop.date !== undefined)
    .filter((stop) => date === undefined || !surelyBefore(date, stop.date))
    .filter((stop) => dayNumber(earliest(last)) - dayNumber(stop.date) <= RENEWED_BEFORE)
    .filter((stop) => dayNumber(stop.date) - dayNumber(latest(last)) <= RENEWED_AFTER);
  return later.sort((a, b) => a.n - b.n)[0];
}

function matterEnded(matters: readonly Matter[], date: string | undefined): ResolutionStatus | undefined {
  const ends = matters.map(({ name, status, end }) => ({
    name,
    end,
    over: status === 'ended' && (end === undefined ? date === undefined : isOver(end, date)),
  }));
  const last = ends.reduce<(typeof ends)[number] | undefined>(
    (latest, matter) => ((latest?.end ?? '') < (matter.end ?? '') || latest === undefined ? matter : latest),
    undefined,
  );
  if (last === undefined || ends.some(({ over }) => !over)) return undefined;
  return { state: 'matter-ended', matter: last.name, ...(last.end === undefined ? {} : { date: last.end }) };
}

const isOver = (end: string, date: string | undefined): boolean => date === undefined || notAfter(end, date);
