/**
 * What a language's table of words holds, words parted by " | ". Every list may be left
 * out. Words are written naturally; a star stands for any ending. Case and diacritics do
 * not count.
 */
export interface Words {
  /** Letters that may be glued before a word (Arabic and Hebrew prepositions and conjunctions). */
  readonly prefixes?: readonly string[];
  /** Written before a prefixed article: the pair [article, what "to the" makes of it]. */
  readonly article?: readonly [string, string];
  readonly resolution?: string;
  readonly resolutions?: string;
  /** Words that say "resolution(s)" and "list" or "regulation" as well: read before a number, or where the Council's own act is plain. */
  readonly resolutionOrList?: string;
  readonly resolutionsOrLists?: string;
  /** "its resolution(s)" in one word. */
  readonly ownResolution?: string;
  readonly ownResolutions?: string;
  /** A word or abbreviation that says "Security Council resolution(s)". */
  readonly councilResolution?: string;
  readonly councilResolutions?: string;
  /** "UN resolution(s)" in one word. */
  readonly unResolution?: string;
  readonly unResolutions?: string;
  readonly assemblyResolution?: string;
  /** Abbreviations of resolutions of parliaments and others ("H.Res."). */
  readonly otherResolution?: string;
  readonly council?: string;
  /** The United Nations, without an organ. */
  readonly un?: string;
  readonly assembly?: string;
  readonly humanRights?: string;
  /** Other bodies that adopt resolutions. */
  readonly otherBody?: string;
  /** Those that are words of every day where they are not written in capitals ("who"). */
  readonly otherBodyInCapitals?: string;
  /** Security councils that are not the Council. */
  readonly otherCouncil?: string;
  /** States and unions whose own security councils are called like the Council; they stand behind it. */
  readonly councilOwner?: string;
  /** "number" before a number. */
  readonly number?: string;
  /** After the number, before the word for resolution (号, 호). */
  readonly unit?: string;
  /** Words that may stand between the word for resolution and its number. */
  readonly filler?: string;
  /** "including": what follows is a list. */
  readonly including?: string;
  readonly and?: string;
  readonly to?: string;
  /** What may stand between the number and the body after it ("of the", "adopted by the"). */
  readonly of?: string;
  readonly its?: string;
  readonly adopt?: string;
  readonly draft?: string;
  readonly veto?: string;
  readonly not?: string;
  /** Determiners, quantities and adjectives that belong to the noun phrase. */
  readonly modifier?: string;
  /** "that resolution": one spoken of before. */
  readonly definite?: string;
  /** What a resolution set up and is called by its number ("the 1701 mechanism"). */
  readonly mechanism?: string;
  /** A sanctions committee, called by a number ("the 1718 Committee"). */
  readonly committee?: string;
  /** Phrases that hold one of the words above and mean something else. */
  readonly lookAlike?: string;
}
