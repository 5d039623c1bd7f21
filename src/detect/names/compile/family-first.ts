import type { Official } from '../../../facts/schema.ts';

/** States whose names are written family name first in their own script. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'KOR', 'PRK', 'JPN', 'VNM', 'HUN', 'KHM']);

/** Whether the official comes from a state whose own script puts the family name first. */
export function familyFirst(official: Official): boolean {
  return official.roles.some((role) => role.country !== undefined && FAMILY_FIRST.has(role.country));
}

/** Whether the name, as the facts write it, begins with the family name ("Kim Jong Un"). */
export function writtenFamilyFirst(official: Official): boolean {
  return official.name.startsWith(`${official.family} `);
}
