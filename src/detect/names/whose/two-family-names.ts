import { countryNumber } from './country-number.ts';
import type { Office } from './people.ts';

/** States where a person bears two family names and news uses both ("Santos Silva", "López Obrador"). */
export const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'AGO ARG BOL BRA CHL COL CRI CUB CPV DOM ECU ESP GNB GNQ GTM HND MEX MOZ NIC PAN PER PRT PRY SLV STP URY VEN'.split(
    ' ',
  ),
);

const numbers: ReadonlySet<number> = new Set(Array.from(TWO_FAMILY_NAMES, countryNumber));

/** Whether somebody of these offices may bear a further family name that the facts do not tell. */
export const mayBearTwo = (offices: readonly Office[]): boolean => offices.some(({ country }) => numbers.has(country));
