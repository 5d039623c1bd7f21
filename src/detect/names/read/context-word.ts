import { ROLE_KINDS, type RoleKind } from '../../../facts/schema.ts';

/** What a word near a name says of it. */
export const CATEGORIES = [
  /** an office; carries its kind and, where the word says so, its state */
  'title',
  'honorific',
  'former',
  'acting',
  /** a state, its adjective, its capital */
  'country',
  /** the bearer of the name is somebody else: an actor, an analyst */
  'occupation',
  /** an occupation that nobody follows while in a high office: a plumber, a striker */
  'trade',
  /** the name belongs to a thing: an airport, a foundation */
  'institution',
  'kin',
  /** a given name that some official bears */
  'given',
  /** a word that among officials is a given name more often than a family name ("William", "Charles", "Robert") */
  'forename',
  /** a whole name or phrase that holds an official's and is somebody else's or a thing's ("Hunter Biden", "trump card") */
  'namesake',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Whether a word says no more than that somebody may be called so. */
export const isGivenName = ({ category }: ContextWord): boolean => category === 'given' || category === 'forename';

export interface ContextWord {
  readonly category: Category;
  /** Of a title. */
  readonly kind?: RoleKind;
  /** {@link countryNumber} of the state; 0 where the word names none. */
  readonly country: number;
}

/** "米国務長官", "国連事務総長": an office with its state, or at the UN. */
export const isOfficeOfState = ({ category, kind, country }: ContextWord): boolean =>
  category === 'title' && (country !== 0 || kind === 'un-official');

/** One number for a word's meaning, as the pack holds it. */
export function encodeContextWord({ category, kind, country }: ContextWord): number {
  const kindIndex = kind === undefined ? 0 : ROLE_KINDS.indexOf(kind) + 1;
  return country * 0x200 + kindIndex * 16 + CATEGORIES.indexOf(category);
}

/** Takes {@link encodeContextWord} apart again. */
export function decodeContextWord(code: number): ContextWord {
  const category = CATEGORIES[code & 15] ?? 'title';
  const kind = ROLE_KINDS[((code >> 4) & 31) - 1];
  return { category, ...(kind === undefined ? {} : { kind }), country: code >>> 9 };
}
