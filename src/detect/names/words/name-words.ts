/** Words of one language that change what a name beside them means. */
export interface NameWords {
  /** Who is not an office-holder when the word stands beside the name: "actor", "analyst". */
  readonly occupations: readonly string[];
  /** What makes the name that of a thing: "airport", "foundation". */
  readonly institutionNouns: readonly string[];
  /** What makes the name that of a relative: "wife", "son". */
  readonly kin: readonly string[];
}

/** Takes a comma-separated table apart: hundreds of words stay readable as a paragraph, not as a column. */
export function words(table: string): readonly string[] {
  return table.split(',').map((word) => word.trim());
}
