import { wordsOf } from '../../citations/lexicon.ts';
import { isSpacedLetter } from '../../text/letters.ts';
import { PhraseBook } from '../../text/phrase-book.ts';
import { POWER_WORDS } from './power-words.ts';

let powers: PhraseBook | undefined;
const CODES = Object.keys(POWER_WORDS);

interface PowerHit {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Each place of a folded text that names a permanent member of the Council. */
function* powerHits(text: string): Generator<PowerHit> {
  if (powers === undefined) {
    powers = new PhraseBook();
    for (const [i, code] of CODES.entries()) for (const word of wordsOf(POWER_WORDS[code])) powers.add(word, 1 << i);
  }
  for (let at = 0; at < text.length; at++) {
    if (isSpacedLetter(text.charCodeAt(at)) && isSpacedLetter(text.charCodeAt(at - 1))) continue;
    const found = powers.match(text, at);
    if (found === undefined) continue;
    for (const [i, code] of CODES.entries())
      if ((found.meaning & (1 << i)) !== 0) yield { code, start: at, end: found.end };
  }
}

/** The permanent members of the Council that a folded text names. */
export const powersIn = (text: string): ReadonlySet<string> => new Set(Array.from(powerHits(text), ({ code }) => code));

/** "美国提出的草案", "米国が提出した", "米国の決議案", "미국이 제출한", "the US-drafted text": whose draft it is; behind the name. */
const AUTHOR_BEHIND =
  /^(?:等国)?(?:联合|聯合|共同)?(?:提出|提交|起草|草拟|草擬)|^(?:决议|決議)?草案|^が(?:共同で)?(?:提出|提案|起草|作成)し|^の(?:提出した|提案した)?(?:決議案|提案|草案)|^(?:이|가|의) ?(?:제출|제안|작성|주도)한|^(?:의|측)? ?(?:결의안|초안)|^(?:-| )(?:drafted|proposed|sponsored)|^(?:'s)? (?:draft|text)(?!\p{L})/u;
const AUTHOR_BEFORE = /(?:drafted|proposed|submitted|sponsored|tabled|introduced|put forward) by (?:the )?$/u;
const AUTHOR_REACH = 24;

/** The permanent members whose own the drafts are that a folded text speaks of: they veto none of theirs. */
export const authorsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(powerHits(text))
      .filter(
        ({ start, end }) =>
          AUTHOR_BEHIND.test(text.slice(end, end + AUTHOR_REACH)) ||
          AUTHOR_BEFORE.test(text.slice(Math.max(0, start - AUTHOR_REACH), start)),
      )
      .map(({ code }) => code),
  );
