import type { Facts } from '../../facts/facts.ts';
import type { FailedDraft } from '../../facts/schema.ts';
import { IS } from '../citations/lexicon.ts';
import { wordFirst } from '../citations/numbered.ts';
import type { Token, TokenText } from '../citations/tokens.ts';
import { failedAbout } from './by-day.ts';
import { daysTold } from './entry-day.ts';
import { authorsIn, powersIn } from './words/powers.ts';

/** A draft that failed, told by its day and subject; offsets are folded. */
export interface Vetoed {
  readonly start: number;
  readonly end: number;
  readonly draft: FailedDraft & { readonly draft: string };
}

/** How far from the word for the veto the draft may stand. */
const REACH = 110;
/** Words of veto of one sentence that are looked at: one of a broken page may be as long as the page. */
const MOST_TIMES = 8;
/** A veto, and no other failure; folded. */
const VETO = /veto|вет(?:о|ир|ув)|فيتو|وتو|نقض|否决|否決|拒否権|거부권|וטו/u;
/** "拒否権", and not "否決", which may be for lack of votes; folded. */
const BY_POWER = /veto|вет(?:о|ир|ув)|فيتو|وتو|نقض|否决权|否決權|拒否権|거부권|וטו/u;
/** A right to veto whatever comes, and no draft that failed: "le droit d'opposer son veto aux décisions du Conseil"; behind the word, folded. */
const WHATEVER =
  /^ (?:a toute?|aux (?:decisions|resolutions)|a (?:las|cualquier) ?(?:decisiones|resoluciones|decision|resolucion)|as (?:decisoes|resolucoes)|a qualquer|gegen (?:jede|alle|entscheidungen|beschlusse|resolutionen)|(?:to|on|over|against|of) (?:any|all|every|(?:its |the council'?s? )?(?:decisions|resolutions))|на (?:любо|все|решения|резолюции))/u;
const LONGEST_WHATEVER = 40;
/** "Did not get the votes", "Совбез не поддержал": words that deny, and name no veto that could stand for the draft; folded. */
const DENIES = /^(?:не |no |nao |n'a|nicht |keine |non |did |failed |fell |совбез|совет|сб |рада|радбез)/u;
/** "Le rejet de la trêve": what is refused follows, and is no draft. */
const OBJECT_FOLLOWS = / (?:de|of)$/u;
/** "أي مشروع قرار … تأييد تسعة أعضاء دون استخدام حق النقض": a rule of the Charter; folded. */
const RULE =
  /(?<!\p{L})(?:ل?اي (?:مشروع )?قرار|(?:ي|ت)(?:حتاج|تطلب|ستلزم) .{0,40}تسع[هة] (?:اعضاء|اصوات))|دون استخدام/u;
/** Kana or Hangul, of languages that set the verb last. */
const VERB_LAST = /[\u3040-\u30ff\uac00-\ud7a3]/;
/** "可避過任何常任理事國行使否決權": a veto that is got round, or anybody's; before the word, folded. */
const AVOIDED =
  /避[过過免开開]|[绕繞][过過开開]|任何|迂回|回避|우회|bypass|circumvent|sidestep|get around|contourner|eludir|sortear|обойти|umgeh|تجاوز|التفاف/u;
const LONGEST_AVOIDED = 24;
/** "결의 이행을 감시하는 … 연장안에 거부권", "決議の履行": what is carried out or broken is in force; behind the head. */
const IN_FORCE = /^(?:의|를|을)? ?(?:이행|준수|위반)|^(?:の|を)?(?:履行|順守|遵守|違反)|^的?(?:执行|執行)/u;
const LONGEST_IN_FORCE = 8;
/** The right to veto, before or behind the word; folded. */
const rightBefore =
  /(?:rights? (?:of|to)(?: an?)?|power of|droits? (?:de|d'opposer (?:son|leur))|derechos? (?:de|a|al)|poder (?:de|del)|direitos? (?:de|a|ao)|(?<!\p{L})прав(?:о|а|у|ом)(?: на)?) $/u;
const rightBehind = /^[ -]?(?:powers?|rights?|recht(?:s|es|e)?|macht)(?!\p{L})/u;
const LONGEST_RIGHT = 26;
/** How far from the veto its use is told. */
const USE_REACH = 160;
/** A right that is used, and not only had: "воспользовались правом вето"; anywhere in the sentence, folded. */
// bounded: USE_REACH
const USED =
  /(?<!\p{L})(?:used|uses|using|exercised|exercises|wielded|invoked|cast|(?:ont|a|ait|ayant|avait|avaient) (?:\p{L}+ )?(?:use|utilise|exerce|recouru|fait usage)|usant|ejercio|ejercieron|ejerce|(?:ha|han|habia) (?:ejercido|usado|utilizado|hecho uso)|(?:hizo|hicieron) uso|uso|usaron|utilizo|utilizaron|exerceu|exerceram|usou|usaram|воспольз\p{L}+|применил\p{L}*|использовал\p{L}*|скорист\p{L}+|застосувал\p{L}*|genutzt|nutzten?|gebrauch)(?!\p{L})/u;

/** A draft, of the words that the tables hold beside those of wishing ("call for", "seeks"); folded. */
const DRAFT =
  /draft|propos|proje[ct]?t|proyecto|borrador|propuesta|esboco|minuta|rascunho|entwurf|про[еє]кт|مشروع|مشاريع|مسود|مقترح|پیش|قطعنامه|草案|提案|案|초안|טיוט|הצע|^texte? |^texto /u;
/** "Several times vetoed", without a day: none of them in particular; folded. */
const OFTEN =
  /repeatedly|(?:several|many|multiple|countless) times|time and again|plusieurs (?:fois|reprises)|(?:varias|numerosas|repetidas|muchas|varias) (?:veces|ocasiones|vezes)|reiteradamente|repetidamente|неоднократно|многократно|неодноразово|не раз|wiederholt|mehrfach|mehrmals|مرارا|مرات|بارها|שוב ושוב|多次|屡次|屢次|一再|数次|數次|几次|幾次|屡屡|屢屢|繰り返し|何度も|度々|たびたび|여러 차례|수차례|번번이/u;
/** "両方とも否決", "两份草案均": two that failed on a day are not one; folded. */
const BOTH =
  /両方|双方とも|共に否決|ともに否決|いずれも否決|[两兩][份项項个個][^，,。；;]{0,16}(?:草案|決議案|决议案|提案)|두 (?:건의 |개의 |개 |건 )?(?:결의안|초안)|둘 다|모두 부결|مشروعي قرار|مشروعا قرار|مشروعي القرار|هر دو (?:پيش|قطعنامه|طرح)|שתי (?:ה?צעות|ה?טיוטות)|both (?:draft|rival|competing|text|resolution)/u;
/** Several drafts, in languages that tell them from one; folded. */
const SEVERAL =
  /(?:resolutions|resoluciones|resolucoes|resolutionen|резолюций|резолюциям|резолюціи|drafts|entwurfe)$|^(?:projets|proyectos|projetos|drafts)/u;
const flag = (token: Token, is: number): boolean => (token.is & is) !== 0;

const isAdopted = (before: Token | undefined, head: Token): boolean =>
  before !== undefined && flag(before, IS.adopt) && before.end === head.start;

/** "Five states have the right of veto": no draft that failed. */
function isMereRight({ folded: { text }, sentences }: TokenText, { start, end, sentence }: Token): boolean {
  const right =
    rightBefore.test(text.slice(Math.max(0, start - LONGEST_RIGHT), start)) ||
    rightBehind.test(text.slice(end, end + LONGEST_RIGHT));
  const from = Math.max(sentences[sentence] ?? 0, start - USE_REACH);
  const to = Math.min(sentences[sentence + 1] ?? text.length, end + USE_REACH);
  return right && !USED.test(text.slice(from, to));
}

const namesDraft = (text: string, token: Token): boolean =>
  (flag(token, IS.resolution) && !flag(token, IS.list)) ||
  (flag(token, IS.draft) && DRAFT.test(text.slice(token.start, token.end)));

/**
 * Korean and Japanese may tell of several vetoes in a sentence, each behind its draft: the part that tells of the one at
 * `index`, of the sentence between `from` and `to`.
 */
function partOf({ tokens, folded: { text } }: TokenText, index: number, from: number, to: number) {
  const veto = tokens[index];
  if (veto === undefined || !VERB_LAST.test(text.slice(from, to))) return { from, to };
  let low = from;
  let drafted = false;
  for (let at = index - 1; low === from && (tokens[at]?.start ?? 0) > from; at -= 1) {
    const token = tokens[at] as Token;
    if (namesDraft(text, token)) drafted = true;
    else if (drafted && flag(token, IS.veto)) low = token.end;
  }
  let high = to;
  let end = veto.end;
  drafted = false;
  for (let at = index + 1; high === to && (tokens[at]?.start ?? to) < to; at += 1) {
    const token = tokens[at] as Token;
    if (namesDraft(text, token)) drafted = true;
    else if (flag(token, IS.veto)) {
      if (drafted) high = end;
      end = token.end;
    }
  }
  return { from: low, to: high };
}

/** The word for the draft nearest to that for the veto, in its sentence; else the veto itself. */
function headOf(source: TokenText, veto: Token, index: number): Token {
  const { tokens, folded } = source;
  let best: { token: Token; gap: number; numbered: boolean } | undefined;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== veto.sentence) break;
      const gap = step < 0 ? veto.start - token.end : token.start - veto.end;
      if (gap > REACH) break;
      // "制裁案": one character is no word for the draft.
      if (token.end - token.start === 1) continue;
      // "否决…,安理会通过的决议": what was adopted is no draft that failed.
      if (flag(token, IS.resolution) && isAdopted(tokens[at - 1], token)) continue;
      if (IN_FORCE.test(folded.text.slice(token.end, token.end + LONGEST_IN_FORCE))) continue;
      if (!namesDraft(folded.text, token)) continue;
      // "a proposal to extend resolution 2231 was vetoed": what has a number is no draft.
      const numbered = flag(token, IS.resolution) && wordFirst(source, at) !== undefined;
      if (best === undefined || (numbered === best.numbered ? gap < best.gap : best.numbered))
        best = { token, gap, numbered };
    }
  }
  return best?.token ?? veto;
}

const JOINS = /^(?: (?:una|une|uma|la|a))? $/u;

/** "El borrador de una resolución": what is drafted belongs to the phrase. */
function endOf({ tokens, folded: { text } }: TokenText, head: Token): number {
  if (!OBJECT_FOLLOWS.test(text.slice(head.start, head.end))) return head.end;
  const at = tokens.indexOf(head);
  const next = tokens.slice(at + 1, at + 3).find((token) => flag(token, IS.resolution));
  return next !== undefined && JOINS.test(text.slice(head.end, next.start)) ? next.end : head.end;
}

/**
 * Drafts that a passage says were vetoed or failed, each tied to the one that failed on the day told about the family
 * that `about` finds for a sentence; `entry`: the date of the timeline's entry that the passage is. Asked where the page speaks of the Council.
 */
export function vetoedIn(
  source: TokenText,
  facts: Facts,
  date: string | undefined,
  entry: string | undefined,
  about: (start: number, end: number, sentence: number) => string | undefined,
): Vetoed[] {
  const found: Vetoed[] = [];
  /** How often each sentence was asked. */
  const asked = new Map<number, number>();
  /** Where the parts of sentences begin that have told of a draft, and are asked no more. */
  const told = new Set<number>();
  source.tokens.forEach((token, index) => {
    if (!flag(token, IS.veto)) return;
    const times = asked.get(token.sentence) ?? 0;
    if (times >= MOST_TIMES) return;
    asked.set(token.sentence, times + 1);
    const { folded, sentences } = source;
    const start = sentences[token.sentence] ?? 0;
    const { from, to } = partOf(source, index, start, sentences[token.sentence + 1] ?? folded.text.length);
    if (told.has(from)) return;
    const nearest = headOf(source, token, index);
    const head = nearest.start >= from && nearest.end <= to ? nearest : token;
    if (head === token && WHATEVER.test(folded.text.slice(head.end, head.end + LONGEST_WHATEVER))) return;
    const words = folded.text.slice(token.start, token.end);
    if (head === token && (OBJECT_FOLLOWS.test(words) || DENIES.test(words))) return;
    if (AVOIDED.test(folded.text.slice(Math.max(from, token.start - LONGEST_AVOIDED), token.start))) return;
    const text = folded.text.slice(from, to);
    if (RULE.test(text) || BOTH.test(text) || (head === token && isMereRight(source, head))) return;
    const several = SEVERAL.test(folded.text.slice(head.start, head.end));
    const raw = folded.raw.slice(folded.at[from] ?? 0, folded.at[to] ?? folded.raw.length);
    const days = daysTold({ text, raw, start: head.start - from, end: head.end - from }, entry, date);
    if ((several || OFTEN.test(text)) && days.every((each) => each.told !== 'day')) return;
    const draft = failedAbout(
      facts,
      about(head.start, head.end, token.sentence),
      days,
      powersIn(text),
      VETO.test(text),
      authorsIn(text),
    );
    if (draft?.draft === undefined || (draft.vetoedBy.length === 0 && BY_POWER.test(text))) return;
    // No page tells of a veto of the day after.
    if (date !== undefined && draft.date > date) return;
    told.add(from);
    found.push({ start: head.start, end: endOf(source, head), draft: { ...draft, draft: draft.draft } });
  });
  return found;
}
