import type { Facts } from '../../facts/facts.ts';
import { type PageEvidence, weighFullName } from './candidates.ts';
import { fold } from './fold.ts';
import { FORM_CLASS } from './form-class.ts';
import { type FoundName, overlaps } from './found-name.ts';
import type { Hit } from './hits.ts';
import type { NamesIndex } from './names-index.ts';
import type { PassageNames } from './passage-names.ts';
import { surroundingsOf } from './surroundings.ts';

/** Two bearers of one name must differ by this much, or neither is taken. */
const MARGIN = 0.06;
/** A name that has a middle name which the facts do not know is less sure. */
const MIDDLE_NAME_COST = 0.12;
/** Below this a name is not even listed as possible. */
const LEAST = 0.5;

function decide(
  hit: Hit,
  names: NamesIndex,
  read: PassageNames,
  page: PageEvidence,
  facts: Facts,
): FoundName | undefined {
  const bearers = names.bearers(hit.form).filter(({ formClass }) => formClass === FORM_CLASS.full);
  if (bearers.length === 0) return undefined;
  const { text } = read.passage;
  const around = surroundingsOf(text, read.context, hit.start, hit.end);
  const weighed = bearers
    .map(({ person }) => ({ person, weight: weighFullName(names.people, person, around, page) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weighed;
  if (best === undefined) return undefined;
  const close = second !== undefined && best.weight - second.weight < MARGIN;
  const confidence = best.weight - (hit.middle ? MIDDLE_NAME_COST : 0) - (close ? 0.3 : 0);
  if (confidence < LEAST) return undefined;
  const { name } = facts.officialAt(best.person);
  const quote = text.slice(hit.start, hit.end);
  const because = around.title
    ? ({ code: 'full_name_context', words: [name, around.title] } as const)
    : ({ code: fold(quote) === fold(name) ? 'full_name' : 'other_spelling', words: [name] } as const);
  return { passage: read.index, start: hit.start, end: hit.end, person: best.person, confidence, because };
}

/** Finds the people whom a passage names in full; longer names win over those inside them. */
export function findFullNames(names: NamesIndex, read: PassageNames, page: PageEvidence, facts: Facts): FoundName[] {
  const found: FoundName[] = [];
  const byLength = [...read.hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of byLength) {
    if (found.some((name) => overlaps(name, hit))) continue;
    const name = decide(hit, names, read, page, facts);
    if (name !== undefined) found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}
