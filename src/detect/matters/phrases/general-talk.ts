import { wordsOf } from '../../citations/lexicon.ts';

/** What is said of resolutions as such, behind the phrase; folded. */
const SAID_OF_ALL = wordsOf(
  `are binding | are legally binding | are not binding | are mandatory | are obligatory | are adopted by | require nine |
  need nine | have the force of | have legal force | bind all | bind states | bind members | bind member states | do not bind |
  do not impose | do not create | impose obligations | create obligations | have to be incorporated | must be incorporated | need to be incorporated |
  are not self-executing | are addressed to | , as a rule | , as a general rule | , en regle generale | , por regla general | , как правило | как правило |
  , як правило | sind in der regel | относятся к числу | належать до | sont contraignantes | sont obligatoires | s'imposent a | son vinculantes |
  son obligatorias | son de obligado cumplimiento | обязательны | обязательны | являются обязательными | носят обязательныи |
  имеют обязательную | є обовязковими | є обов'язковими | ملزمة | ملزمه | 具有约束力 | 有约束力 | 具有法律约束力 | 具有強制力 |
  sind bindend | sind verbindlich | sind volkerrechtlich | sao vinculantes | sao vinculativas | sao obrigatorias |
  需得到 | 需要得到 | 需获得 | 需獲得 | 须得到 | 須得到 | 须获得 | 須獲得 | 必须得到 | 必須得到 | 必须获得 | 必須獲得 | 要获得通过 | 要獲得通過 |
  는 구속력 | 은 구속력 | 이 채택되려면 | 이 통과되려면 | が採択されるには | の採択には | として知られ | と呼ばれ | は拘束力 | は法的拘束力`,
);
const saidOfAll = new RegExp(`^ ?(?:${SAID_OF_ALL.join('|')})`, 'u');
const REACH = 32;
/** "What you need to know about UN resolutions", "¿Qué son las resoluciones …?": asked of all of them; before the phrase, folded. */
const askedOfAll =
  /(?<!\p{L})(?:what (?:are|is an?)|how do|need to know about|everything about|que son|que es una|para que sirven|(?:realmente )?entiend\p{L}{1,3}|como funcionan|o que sao|que sont|qu'est-ce (?:que|qu')|a quoi servent|tout savoir sur|was sind|was bedeuten|wie funktionieren|что такое|что значат|зачем нужны|що таке) $/u;
const ASKED_REACH = 32;

/** "Security Council resolutions are binding": a lesson about all of them, of which only the words in its own clause say whose is meant. */
export const isGeneralTalk = (text: string, end: number): boolean => saidOfAll.test(text.slice(end, end + REACH));

/** Whether what stands before a phrase asks what such resolutions are. */
export const isAskedOfAll = (text: string, start: number): boolean =>
  askedOfAll.test(text.slice(Math.max(0, start - ASKED_REACH), start));

const STOPS = /[,;:.()\n]/;

/** The clause of a folded text around a stretch of it, no further than `low` and `high`. */
export function clauseAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  low: number,
  high: number,
): { readonly from: number; readonly to: number } {
  let from = start;
  while (from > low && !STOPS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < Math.min(high, text.length) && !STOPS.test(text.charAt(to))) to += 1;
  return { from, to };
}
