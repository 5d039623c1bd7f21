import type { TokenText } from '../../citations/tokens.ts';
import { isAdopted } from './said-adopted.ts';

/** "على لائحة مجلس الأمن للعقوبات", "اللائحة الداخلية": lists and rules; around the word and the body behind it. */
const ON_LIST = /(?:^| )(?:علي|في|ضمن|الي|من|عن) $/;
const OF_LIST = /^(?: \S+)? (?:الداخلي|ال?عقوبات|للعقوبات|السوداء|الموحدة|للجزاءات|ال?ارهاب|للارهاب|الخاصة)/;
const LONGEST_LIST_WORD = 28;
const LONGEST_PREPOSITION = 6;

/** Whether a word for resolution or list stands for a resolution: the Council adopts it, or owns it and nothing tells of a list. */
export function isNoList(source: TokenText, index: number, body: number | undefined): boolean {
  const { text } = source.folded;
  const { start = 0, end = 0 } = source.tokens[index] ?? {};
  if (OF_LIST.test(text.slice(end, end + LONGEST_LIST_WORD))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_PREPOSITION), start);
  if (isAdopted(source, index, 0)) return true;
  return (
    body === end + 1 &&
    !ON_LIST.test(before) &&
    !OF_LIST.test(text.slice(body + 'مجلس الامن'.length).slice(0, LONGEST_LIST_WORD))
  );
}
