import type { PassageNames } from '../passage-names.ts';
import { contextAt, contextWithin } from '../read/context.ts';
import { isGivenName } from '../read/context-word.ts';
import type { Hit } from '../read/hits.ts';
import { wordAfter, wordBefore } from '../read/neighbours.ts';
import { OPENS_ALONE } from '../whose/prominence.ts';
import { GOES_ON } from './another-name.ts';
import { CALENDAR, isOfCalendar } from './calendar-names.ts';
import { opensSentence } from './sentence-openers.ts';

type Span = Pick<Hit, 'start' | 'end'>;

/** "Teodoro Locsin Jr.": no further name. */
const GENERATION = /^(?:Jr|Sr|Junior|Senior)$/;
const SON_OF = /[ \u00a0](?:bin|ibn|бин|ибн|бін|ібн)[ \u00a0]/iu;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const REACH = 48;
const LATIN = /^\p{Script=Latin}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** What people of Muslim names set before the name by which they go ("Mohammad Ashraf Ghani", "Seyed Abbas Araghchi"). */
const SET_BEFORE = /^(?:M[ou]h[ae]mm?[aei]d|S[aei]?yy?[aei]d|Said|Abd[ue]l|Abu|Ha[dj]j?i)$/;

/** Given names of Arabic that are no words of it; "محمد" and "سيد" are set before many a name. */
const ARABIC_GIVEN = /^و?(?:أحمد|احمد|محمود|مصطفى|إبراهيم|ابراهيم|يوسف|خالد|طارق|زياد|هشام|ياسر|وليد|عمرو)$/;
const MOHAMMED = /^و?محمد$/;
const KIN_REACH = 160;

/** "أحمد عبد الفتاح البرهان", and with "محمد" where the page speaks of somebody's son: a son's name opens his father's. */
function followsArabicGiven(read: PassageNames, { start, end }: Span, word: string): boolean {
  if (ARABIC_GIVEN.test(word)) return true;
  const near = contextWithin(read.context, start - KIN_REACH, end + KIN_REACH);
  return MOHAMMED.test(word) && near.some(({ words }) => words.some(({ category }) => category === 'kin'));
}

/** "Luis Alberto Fernández", "Mary Helen Clark": a given name before a whole one makes it somebody else's. */
export function followsGivenName(read: PassageNames, span: Span): boolean {
  const before = wordBefore(read.passage.text, span.start);
  if (before === undefined) return false;
  const { word, at } = before;
  if (followsArabicGiven(read, span, word)) return true;
  if (!LATIN.test(word) || !CAPITALISED.test(word)) return false;
  const context = contextAt(read.context, at);
  if (context === undefined || !context.words.every(isGivenName) || SET_BEFORE.test(word)) return false;
  if (opensSentence(word) || isOfCalendar(read, before)) return false;
  return !read.hits.some(
    ({ start, end, bearers }) => start < at && end === at + word.length && bearers.full.length > 0,
  );
}

/** "Alain Juppé-Martin": a hyphen joins a further family name to a whole name, and no state or other official ("Joe Biden-Xi Jinping talks"). */
export function isHyphenedOn(read: PassageNames, { end }: Span): boolean {
  if (read.capitals !== 'sentence' || !/^-\p{Lu}\p{Ll}/u.test(read.passage.text.slice(end, end + 3))) return false;
  const context = contextAt(read.context, end + 1);
  const isOfficial = read.hits.some(
    ({ start, bearers }) => start === end + 1 && (bearers.full.length > 0 || bearers.most >= OPENS_ALONE),
  );
  return !isOfficial && (context?.words.every(isGivenName) ?? true);
}

/**
 * Whether a further name stands behind a full one ("John Kerry Smith") in running text. Not in German,
 * where any noun is capitalised, nor in Spanish and Portuguese, whose people bear two family names.
 */
export function isFollowedByName(read: PassageNames, span: Span): boolean {
  const { text } = read.passage;
  // "Faisal bin Farhan Al Saud" is whole with and without the house.
  if (GOES_ON.test(text.slice(span.end, span.end + REACH)) && !SON_OF.test(text.slice(span.start, span.end)))
    return true;
  if (read.capitals !== 'sentence') return false;
  const after = wordAfter(text, span.end);
  if (after === undefined) return false;
  if (contextAt(read.context, after.at)?.words.some((word) => !isGivenName(word))) return false;
  if (!CAPITALISED.test(after.word) || GENERATION.test(after.word)) return false;
  if (CYRILLIC.test(after.word) && read.hits.some(({ start }) => start === after.at)) return false;
  if (CALENDAR.test(after.word) || read.passage.text.charAt(after.at + after.word.length) === ':') return false;
  return !/^(?:de|es|pt)/.test(read.lang ?? '');
}
