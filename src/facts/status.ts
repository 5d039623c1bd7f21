import type { ResolutionStatus } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { notAfter, surelyBefore } from './iso-date.ts';
import type { Matter } from './schema.ts';

/**
 * Whether a resolution held on a date, as far as the facts say so plainly: a later resolution
 * says that it ends it, or every matter in whose line it stands is over. A mandate that ran out
 * unrenewed is not known. Without a date: as of the newest fact. Undefined where the number is unknown.
 * `matters`: those whose end counts; in the line of one matter, that one alone.
 */
export function statusOn(
  facts: Facts,
  n: number,
  date: string | undefined,
  matters: readonly Matter[] = facts.mattersOf(n),
): ResolutionStatus | undefined {
  const adopted = facts.resolution(n)?.date;
  if (adopted === undefined) return undefined;
  if (date !== undefined && surelyBefore(date, adopted)) return { state: 'not-yet-adopted', date: adopted };
  for (const by of facts.endedBy(n)) {
    const ending = facts.resolution(by);
    if (ending === undefined) continue;
    const ended = ending.endsFrom ?? ending.date;
    if (isOver(ended, date) && !appliesAgain(ending.endsUntil, date)) return { state: 'ended', by, date: ended };
  }
  return matterEnded(matters, date) ?? { state: 'not-ended' };
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

const appliesAgain = (again: string | undefined, date: string | undefined): boolean =>
  again !== undefined && isOver(again, date);
