/** The word under which the papers that concern a state stand in the index; nobody can type it. */
export function countryWord(country: number): string {
  return `@${country}`;
}
