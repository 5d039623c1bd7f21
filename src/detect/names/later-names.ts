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
import { isGroupSurname } from './word-surnames.ts';

/** Only German writes a possessive without an apostrophe; elsewhere "Houthis" are many. */
function isPlural(read: PassageNames, { end }: Hit): boolean {
  const { text, lang } = read.passage;
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2)) && !(lang?.startsWith('de') ?? false);
}

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
    const alone = bearers.filter(
      ({ person, formClass }) =>
        formClass !== FORM_CLASS.syllable || around.titleKinds.size > 0 || (inside && page.introduced.has(person)),
    );
    if (alone.length === 0) continue;
    const surname = { page, read, hit, bearers: alone, around };
    const decision = fromIntroduced(surname) ?? fromTitle(surname) ?? fromHonorific(surname) ?? fromProminence(surname);
    const seam =
      around.titleKinds.size === 0 && decision !== undefined && spansSeam(read.passage.text, hit.start, hit.end);
    if (decision !== undefined && !seam)
      found.push({ passage: read.index, start: initialled?.start ?? hit.start, end: hit.end, ...decision });
  }
  return found;
}
