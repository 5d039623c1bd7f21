import type { Facts } from '../../facts/facts.ts';
import { opensSentence } from './mistaken/sentence-openers.ts';
import type { Bearer } from './names-index.ts';
import type { Hit } from './read/hits.ts';

const INITIALS = /(?<!\p{L})(?:[А-ЯЁЄІЇҐ]\.[ \u00a0]?){1,3}$/u;
const LONGEST_INITIALS = 12;
const CYRILLIC = /^[А-ЯЁЄІЇҐа-яёєіїґ]/u;
const INSIDE_SENTENCE = /[\p{Ll},][ \u00a0]$/u;

/** A surname with the initials that Russian and Ukrainian papers set before it ("С.В. Лавров"). */
export interface InitialledName {
  /** Where the initials begin. */
  readonly start: number;
  /** Who of its bearers has a given name that begins so. */
  readonly bearers: readonly Bearer[];
}

/** Undefined where no initials stand before the surname, or they are nobody's who bears it. */
export function withInitials(
  text: string,
  hit: Hit,
  bearers: readonly Bearer[],
  facts: Facts,
): InitialledName | undefined {
  if (!CYRILLIC.test(text.charAt(hit.start))) return undefined;
  const initials = INITIALS.exec(text.slice(Math.max(0, hit.start - LONGEST_INITIALS), hit.start))?.[0];
  if (initials === undefined) return undefined;
  const first = initials.charAt(0);
  const fitting = bearers.filter(({ person }) => {
    const { ru = [], uk = [] } = facts.officialAt(person).names ?? {};
    return [...ru, ...uk].some((name) => name.charAt(0) === first && name.includes(' '));
  });
  return fitting.length === 0 ? undefined : { start: hit.start - initials.length, bearers: fitting };
}

/** "Си заявил": a verb in the past behind. */
const VERB_BEHIND = /^[ \u00a0][а-яёієїґ]{2,12}(?:л|ла|в)(?:ся|сь)?(?!\p{L})/u;
const LONGEST_VERB = 18;
/** Words as short as a surname that open sentences before a verb, beside those of all languages. */
const SHORT_WORDS = /^(?:ми|ви|ти|вы|ты|це|як|пан|та|те|ту|той|тот|сын|син|ким|чим|мой|мій|май|дед|дід)$/;

/**
 * Whether a short family name stands capitalised inside a sentence ("Путин и Си"), where the word that it also is would not,
 * or opens one and is no small word, with a verb behind ("Си заявил").
 */
export function isShortNameInside(text: string, { start, end }: Hit): boolean {
  if (!CYRILLIC.test(text.charAt(start))) return false;
  if (INSIDE_SENTENCE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const word = text.slice(start, end).toLowerCase();
  return VERB_BEHIND.test(text.slice(end, end + LONGEST_VERB)) && !opensSentence(word) && !SHORT_WORDS.test(word);
}
