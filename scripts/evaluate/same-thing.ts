import type { AnnotatedMention } from '../../src/cli/annotation.ts';
import type { Facts } from '../../src/facts/facts.ts';
import type { GoldMention } from './gold.ts';

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ı: 'i', œ: 'oe' };

/** A name without case, diacritics and punctuation. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđßæıœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Folded name or alias -> folded ids of the officials who bear it. The family name alone is no alias. */
export type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

export function bearersOf(facts: Facts): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (let i = 0; i < facts.officialCount; i += 1) {
    const { id, name, family, aliases = [], names = {} } = facts.officialAt(i);
    const forms = [
      name,
      id,
      ...aliases.filter((alias) => fold(alias) !== fold(family)),
      ...Object.values(names).flat(),
    ];
    for (const form of forms.map(fold)) {
      if (form !== '') bearers.set(form, (bearers.get(form) ?? new Set()).add(fold(id)));
    }
  }
  return bearers;
}

function samePerson(gold: GoldMention, found: AnnotatedMention, bearers: Bearers): boolean {
  const wanted = new Set([gold.name ?? '', ...gold.aka].map(fold));
  const given = [found.name ?? '', found.id ?? ''].map(fold).filter((form) => form !== '');
  if (given.some((form) => wanted.has(form))) return true;
  const ids = new Set([...wanted].flatMap((form) => [...(bearers.get(form) ?? []), form]));
  return given.some((form) => ids.has(form) || [...(bearers.get(form) ?? [])].some((id) => ids.has(id)));
}

/** `S/RES/1701` of all the ways to write a resolution's symbol; other symbols without their year. */
function symbol(id: string): string {
  const bare = id
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/\(\d{4}\)$/, '');
  const number = /^(?:UNSCR|SCRES|S\/RES\/|RES\/?|SCR)?-?(\d{1,4})$/.exec(bare)?.[1];
  return number === undefined ? bare : `S/RES/${Number(number)}`;
}

/** Matters of one family speak of the same thing though their names begin differently. */
const FAMILIES: Readonly<Record<string, string>> = {
  gaza: 'israel',
  israeli: 'israel',
  jerusalem: 'israel',
  gulf: 'iran',
  minurso: 'western',
  unifil: 'lebanon',
  undof: 'golan',
  al: 'somalia',
  amisom: 'somalia',
  unsom: 'somalia',
  binuh: 'haiti',
  minustah: 'haiti',
  taliban: 'afghanistan',
  unama: 'afghanistan',
  isil: 'counter',
  unmogip: 'kashmir',
  unficyp: 'cyprus',
  unami: 'iraq',
  unmik: 'kosovo',
  red: 'yemen',
  unmha: 'yemen',
};
function family(matter: string): string {
  const first = matter.split('-', 1)[0] ?? matter;
  return FAMILIES[first] ?? first;
}

/** Whether a mention names what the annotation names. Both are of one type. */
export function sameThing(gold: GoldMention, found: AnnotatedMention, bearers: Bearers): boolean {
  if (gold.type === 'official') return samePerson(gold, found, bearers);
  if (gold.type === 'resolution-unnumbered') {
    const regimes = [gold.regime ?? 'other'].flat();
    const { regime } = found;
    if (regimes[0] === 'other') return true;
    return regime !== undefined && regimes.some((each) => family(each) === family(regime));
  }
  const wanted = new Set(gold.ids.map(symbol));
  return wanted.size === 0 || (found.ids ?? []).some((id) => wanted.has(symbol(id)));
}
