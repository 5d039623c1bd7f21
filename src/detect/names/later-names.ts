import { isAirport } from './airports.ts';
import { isInstitution, isPartOfAnotherName } from './another-name.ts';
import { isShortNameInside, withInitials } from './cyrillic-names.ts';
import { spansSeam } from './dense-words.ts';
import { fold } from './fold.ts';
import { FORM_CLASS } from './form-class.ts';
import { type FoundName, overlaps } from './found-name.ts';
import type { Hit } from './hits.ts';
import { fromHonorific } from './honorific-names.ts';
import { fromIntroduced } from './introduced-names.ts';
import type { PassageNames } from './passage-names.ts';
import { fromProminence } from './prominent-names.ts';
import type { NamedPage } from './surname.ts';
import { surroundingsOf } from './surroundings.ts';
import { fromTitle } from './titled-names.ts';
import { isDenseUnit } from './tokens.ts';
import { isGroupSurname } from './word-surnames.ts';

/** Only German writes a possessive without an apostrophe; elsewhere "Houthis" are many. */
function isPlural(read: PassageNames, { end }: Hit): boolean {
  const { text, lang } = read.passage;
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2)) && !(lang?.startsWith('de') ?? false);
}

/** "Neither Johnson", "both Kims", "der andere Bush": the word before speaks of several of the name, and tells none apart. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:neither|either|both|each|which|another|any|no|ni|aucun|chaque|quel|ning[uú]n|ambos|cada|nenhum|keiner|kein|beide|jeder|welcher|ни|оба|никто|каждый|كلا|أي)[ \u00a0]$/iu;
const SEVERAL_REACH = 12;

const namesSeveral = (read: PassageNames, { start }: Hit): boolean =>
  SEVERAL.test(read.passage.text.slice(Math.max(0, start - SEVERAL_REACH), start));

/** Finds the people whom a passage names by surname, nickname or title alone, outside the full names found. */
export function findLaterNames(page: NamedPage, read: PassageNames, full: readonly FoundName[]): FoundName[] {
  const found: FoundName[] = [];
  const byLength = [...read.hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of byLength) {
    if (full.some((name) => overlaps(name, hit)) || found.some((name) => overlaps(name, hit))) continue;
    const namesakes = page.names.bearers(hit.form).filter(({ formClass }) => formClass !== FORM_CLASS.full);
    if (namesakes.length === 0 || hit.middle || isPlural(read, hit)) continue;
    const initialled = withInitials(read.passage.text, hit, namesakes, page.facts);
    if (initialled === undefined ? isPartOfAnotherName(read, hit) : isInstitution(read, hit)) continue;
    const bearers = initialled?.bearers ?? namesakes;
    const around = surroundingsOf(read.passage.text, read.context, hit.start, hit.end);
    if (around.titleKinds.size === 0 && isGroupSurname(fold(read.passage.text.slice(hit.start, hit.end)))) continue;
    const inside = isShortNameInside(read.passage.text, hit);
    const titled = isDenseUnit(read.passage.text.charCodeAt(hit.start))
      ? around.titleFollows
      : around.titleKinds.size > 0;
    const alone = bearers.filter(
      ({ person, formClass }) => formClass !== FORM_CLASS.syllable || titled || (inside && page.introduced.has(person)),
    );
    if (alone.length === 0) continue;
    if (namesSeveral(read, hit) && alone.filter(({ person }) => page.introduced.has(person)).length > 1) continue;
    const surname = { page, read, hit, bearers: alone, around };
    const decision = fromIntroduced(surname) ?? fromTitle(surname) ?? fromHonorific(surname) ?? fromProminence(surname);
    const seam =
      around.titleKinds.size === 0 && decision !== undefined && spansSeam(read.passage.text, hit.start, hit.end);
    const airport = decision !== undefined && page.names.people.died(decision.person) !== 0 && isAirport(read, hit);
    if (decision !== undefined && !seam && !airport)
      found.push({ passage: read.index, start: initialled?.start ?? hit.start, end: hit.end, ...decision });
  }
  return found;
}
