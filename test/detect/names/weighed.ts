import { openNames } from '../../../src/detect/names/names-index.ts';
import { readPassage } from '../../../src/detect/names/passage-names.ts';
import { weighFullName } from '../../../src/detect/names/whose/candidates.ts';
import { dayNumber } from '../../../src/detect/names/whose/days.ts';
import { realFacts } from '../../real-facts.ts';

/**
 * How sure a text makes it that its first full name of an official is that official's; a date before the text is the
 * article's, one behind `about` the era of which an undated page speaks.
 */
export async function openScales(): Promise<(dated: string) => number> {
  const { pack } = await realFacts();
  const names = openNames(pack);
  return (dated) => {
    const [, about, date, text = ''] = /^(?:(about )?(\d{4}-\d\d-\d\d): )?(.*)$/s.exec(dated) ?? [];
    const read = readPassage(names, { text, part: 'article' }, 0);
    const hit = read.byLength.find(({ bearers }) => bearers.full.length > 0);
    const [bearer] = hit?.bearers.full ?? [];
    if (hit === undefined || bearer === undefined) throw new Error(`no official is named in full: ${text}`);
    const countries = new Map<number, number>();
    for (const { words } of read.context) for (const { country } of words) countries.set(country, 1);
    countries.delete(0);
    const told = date === undefined ? undefined : dayNumber(date, 'first');
    const time = told === undefined || about === undefined ? { day: told } : { day: undefined, era: told };
    return weighFullName(names.people, bearer.person, hit.around, { ...time, countries });
  };
}
