import type { Facts } from '../../facts/facts.ts';
import type { Hit } from './read/hits.ts';

type Officials = Pick<Facts, 'officialAt'>;

// bounded: a name of the facts
const INITIALS = /(?<!\p{L})(?:\p{Lu}\.\s?)+/u;
const letters = (initials: string): string => initials.replace(/[.\s]/g, '');

/** Whether the initials in the text may be the official's: they must agree where the facts know some. */
export function fitsInitials(hit: Pick<Hit, 'initials'>, facts: Officials, person: number): boolean {
  if (hit.initials === undefined) return true;
  const { name, aliases = [] } = facts.officialAt(person);
  const known = [name, ...aliases].flatMap((form) => INITIALS.exec(form)?.[0] ?? []).map(letters);
  return known.length === 0 || known.includes(letters(hit.initials));
}

const LONGEST_GENERATION = 9;
const GENERATION = /^,? ?(?:(Jr|Sr)\b\.?|(?:junior|senior|fils|père|hijo|padre|Júnior|Filho|Neto)(?!\p{L}))/iu;

/** "Donald Trump Jr.", "Ali Bongo fils": another generation, unless the facts know this one by it ("Robert F. Kennedy Jr."). */
export function isOtherGeneration(text: string, { end }: Pick<Hit, 'end'>, facts: Officials, person: number): boolean {
  const written = GENERATION.exec(text.slice(end, end + LONGEST_GENERATION));
  if (written === null) return false;
  const { name, aliases = [] } = facts.officialAt(person);
  const generation = ` ${(written[1] ?? written[0]).trim().toLowerCase()}`;
  return ![name, ...aliases].some((form) => form.toLowerCase().includes(generation));
}
