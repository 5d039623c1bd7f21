import type { Matter } from '../../../facts/schema.ts';

/**
 * Matters about the same country make one family: news that names the country alone
 * speaks of all of them. A family is called by its country, or by its one matter.
 */
const OF_COUNTRY: Readonly<Record<string, string>> = { PSE: 'ISR', KWT: 'IRQ', KAS: 'IND' };
/** The Golan is neither Syria's war nor Palestine, nor is the war of 1950 a part of the sanctions. */
const OF_MATTER: Readonly<Record<string, string>> = {
  'golan-heights': 'GOLAN',
  undof: 'GOLAN',
  'korea-war-armistice': 'KOREAN-WAR',
};

export const familyOfCountry = (code: string): string => OF_COUNTRY[code] ?? code;

export function familyOf(matter: Matter): string {
  const own = OF_MATTER[matter.id];
  if (own !== undefined) return own;
  const [first] = matter.countries;
  return first === undefined ? matter.id : familyOfCountry(first);
}
