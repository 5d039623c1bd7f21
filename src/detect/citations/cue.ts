/**
 * Beginnings of every word for "resolution", of the abbreviations and symbols, and the
 * signs behind which such a word may hide (soft hyphens, zero-width and full-width
 * characters, Arabic vowel signs): a text without any holds no citation.
 */
const cue =
  /resol|résol|risol|r[ée]s\.|res |reso|entschlie|beschl|рез|החלט|רזול|قرار|لو?ائح|قطع|[决決][议議]|결의|안보리 ?\d|UNSC|SCR|veto|вето|النقض|فيتو|否[决決]|거부권|拒否権|וטו|وتو|s-res|R\. ?\d{3}|\d{4} (?:mech|regime|frame)|(?:آلية|机制) ?\d{4}|council[’']s \d|UNGAR|CSNU|U\.\s?N\.\s?S|H\.?\s?Res|[ase] ?[/／∕⁄] ?[a-z0-9]|[\p{Mn}\u00ad\u0640\u200b-\u200f\u2060\ufeff\ufb50-\ufefc\uff21-\uff5a]/iu;

/** Cheap: whether reading the text for citations can find any. */
export const hasCue = (text: string): boolean => cue.test(text);
