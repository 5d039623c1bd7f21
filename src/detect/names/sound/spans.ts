import type { ContextHit } from '../read/context.ts';
import { isGivenName } from '../read/context-word.ts';
import { isWordUnit } from '../read/units.ts';

/** A stretch of text beside a title that may be a name, and its words. */
export interface WrittenName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const MOST_WORDS = 4;
const LONGEST_HAN = 9;
const LONGEST_LATER_TITLE = 3;
const WORD = /[\p{L}\p{M}\u200c'’׳-]+/u;
const NEXT_WORD = new RegExp(`^[ \\u00a0](${WORD.source})`, 'u');
const HAN_RUN = /^[\u3400-\u9fff·•・‧-]{2,9}/u;
// bounded: thirty units before a title
const KANA_RUN = /[ァ-ヺー・＝=]+$/u;
const HANGUL_WORD = /(?:^|[^\p{L}])([가-힣]+)[ \u00a0]?$/u;
/** "유엔주재 대사", "주미 대사", "현 장관", "대북정책 특별대표": where, for what and whether one serves, no name. */
const POSTED =
  /^(?:유엔|주(?:유엔|미|한|중|일|러|영|독|불)$|신임$|전임$|당시$|현$|전$)|(?:주재|담당|정책|문제|협력|외교|안보|인권|기후|평화|경제|통상|관련|비확산|군축|개발|환경)$/u;
/** "مندوب إسرائيل الدائم", "שגריר ישראל לשעבר": what kind of holder of the office, and no name. */
const OF_OFFICE =
  /^(?:(?:ال)?(?:دائم|جديد|سابق|أسبق|اسبق|حالي|خاص|عام|أول|اول|راحل|مقيم|معتمد|أممي|اممي|دولي|مؤقت|منتخب|مساعد|مناوب|أعلى|اعلى|بالإنابة|بالوكالة)ة?|دائمی|پیشین|جدید|ویژه|کنونی|موقت|ה?קבוע|ה?חדש|ה?קודם|ה?יוצא|לשעבר|ה?נוכחי|ה?מיוחד|ה?כללי)$/u;
/** "لدى الأمم المتحدة", "للصحراء": prepositions and what they govern stand behind an office, and are no name. */
const NO_NAME =
  /^(?:[وف]?(?:لدى|في|إلى|الى|من|عن|على|مع|بعد|قبل|حول|خلال|بشأن|ضد|عند|منذ|بين|أن|إن|ان|قد|هو|هي|هذا|هذه|الذي|التي)|لل\p{L}{3,}|در|به|از|که|را|با|برای|این|של|את|על|אל|אצל|בפני|עם|כי|אשר|הוא|היא)$/u;
const INTERPUNCT = /[·•・‧＝=-]/u;

const GAP = /^[ \u00a0](?:при |в |на |до )?$/u;

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const isGiven = (hit: ContextHit): boolean => hit.words.every(isGivenName);

/** One to four words behind a title, in the scripts that write gaps; capitalised where the script has capitals. */
function wordsBehind(text: string, from: number, until: number): WrittenName[] {
  const found: WrittenName[] = [];
  const words: string[] = [];
  let start = from;
  let end = from;
  while (words.length < MOST_WORDS) {
    const match = NEXT_WORD.exec(text.slice(end, end + 40));
    const word = match?.[1] ?? '';
    if (match !== null && words.length === 0 && OF_OFFICE.test(word)) {
      end += match[0].length;
      start = end;
      continue;
    }
    if (match === null || end + 1 >= until || (hasCase(word) && !isCapital(word)) || NO_NAME.test(word)) break;
    end += match[0].length;
    words.push(word);
    found.push({ start: start + 1, end, words: [...words] });
  }
  // Of several capitalised words the first alone is a given name.
  return found.length > 1 && isCapital(words[0] ?? '') ? found.slice(1) : found;
}

/** Two to nine characters behind a title, as far as the next word that says something of its own. */
function hanBehind(text: string, from: number, until: number): WrittenName[] {
  const run = HAN_RUN.exec(text.slice(from, Math.min(until, from + LONGEST_HAN)))?.[0] ?? '';
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(0, i + 2))
    .filter((name) => !INTERPUNCT.test(name.charAt(name.length - 1)) && !INTERPUNCT.test(name.charAt(0)))
    .map((name) => ({ start: from, end: from + name.length, words: name.split(INTERPUNCT) }));
}

/** A run of katakana before a title. */
function kanaBefore(text: string, end: number): WrittenName[] {
  const run = KANA_RUN.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? '';
  return run.length < 2 ? [] : [{ start: end - run.length, end, words: run.split(INTERPUNCT) }];
}

/** One to three Korean words before a title, or before the state that stands between. */
function hangulBefore(text: string, before: number): WrittenName[] {
  const found: WrittenName[] = [];
  const words: string[] = [];
  let start = before;
  let end: number | undefined;
  while (words.length < LONGEST_LATER_TITLE) {
    const match = HANGUL_WORD.exec(text.slice(Math.max(0, start - 20), start));
    const word = match?.[1];
    if (word === undefined || POSTED.test(word)) break;
    const wordEnd = start - (/[ \u00a0]/.test(text.charAt(start - 1)) ? 1 : 0);
    end ??= wordEnd;
    start = wordEnd - word.length;
    words.unshift(word);
    found.push({ start, end, words: [...words] });
  }
  return found;
}

/** Where the chain of context words that ends in `hits[i]` begins ("중국 외교부장"). */
function chainStart(hits: readonly ContextHit[], i: number): number {
  let start = hits[i]?.start ?? 0;
  for (let j = i - 1; j >= 0; j -= 1) {
    const hit = hits[j];
    if (hit === undefined || isGiven(hit) || start - hit.end > 1 || start < hit.end) break;
    start = hit.start;
  }
  return start;
}

/** Where the chain of context words that begins with `hits[i]` ends ("министр иностранных дел Туниса"). */
function chainEnd(text: string, hits: readonly ContextHit[], i: number): number {
  let end = hits[i]?.end ?? 0;
  for (const hit of hits.slice(i + 1)) {
    if (isGiven(hit) || !GAP.test(text.slice(end, hit.start))) break;
    end = hit.end;
  }
  return end;
}

/** What may be a name directly beside the title `hits[i]`, in a script other than Latin. */
export function namesBeside(text: string, hits: readonly ContextHit[], i: number): WrittenName[] {
  const title = hits[i];
  if (title === undefined) return [];
  const unit = text.charCodeAt(title.end - 1);
  const next = hits.slice(i + 1).find((hit) => hit.start >= title.end && !isGiven(hit))?.start ?? text.length;
  if (unit >= 0xac00 && unit <= 0xd7a3) {
    const places = new Set([title.start, chainStart(hits, i)]);
    // "왕이 중국 외교부장": a state or an office beside the title is no name.
    const said = hits.filter((hit) => !isGiven(hit));
    return [...places]
      .flatMap((place) => hangulBefore(text, place))
      .filter(({ start, end }) => !said.some((hit) => hit.start < end && hit.end > start));
  }
  if (unit >= 0x3040 && unit <= 0x9fff) return [...hanBehind(text, title.end, next), ...kanaBefore(text, title.start)];
  if (unit < 0x400 || !isWordUnit(unit)) return [];
  const end = chainEnd(text, hits, i);
  const after = hits.find((hit) => hit.start >= end && !isGiven(hit))?.start ?? text.length;
  return wordsBehind(text, end, after);
}
