import { IS, wordsOf } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import { powersIn } from '../words/powers.ts';

/** How far before a single resolution a word for a draft or a wish bears on it, and a veto on either side. */
const DRAFT_REACH = 34;
const VETO_REACH = 70;
/** "Die Resolution des Sicherheitsrats … zur … wurde von den USA blockiert": the verb ends the sentence. */
const VETO_BEHIND = 90;
const LONGEST_GAP = 4;
/** Behind the head such a word tells what the resolution says: "a resolution calling for a truce". */
const content = /^(?:call|seek|want|demand|need|requir|reclam|demand|exig|предлаг|apoye)/;
/**
 * "A resolution on Libya is needed", "would allow": spoken of before there is one. Behind the phrase and what it is on;
 * folded, a star stands for any ending.
 */
const YET_TO_BE = wordsOf(
  `is needed | is required | is necessary | is essential | is unlikely | is still possible | would | could | might |
  may be | may come | may follow | has yet to | had yet to |
  est necessaire | est requise | est indispensable | est souhaitable | serait | pourrait | devrait |
  es necesari* | es imprescindible | hace falta | haria falta | seria | podria | deberia |
  ist notig | ist notwendig | ist erforderlich | ware | konnte | sollte |
  e necessari* | e preciso | poderia | deveria | необходим* | нужна | потребуется | потрібна | необхідна | ضروري* | مطلوب*`,
).map((words) => words.replace('*', String.raw`\p{L}*`));
const ON = 'on|about|against|for|sur|sobre|contra|zu|gegen|по|о|об|щодо|بشان|حول';
// bounded: LONGEST_WISH
const yetToBe = new RegExp(String.raw`^(?: (?:${ON})(?: \S+){1,4}?)? (?:${YET_TO_BE.join('|')})(?!\p{L})`, 'u');
const LONGEST_WISH = 80;

/** "要求联合国通过新决议", "安理会将通过决议": wished for or to come, before the head in its clause; "要求遵守安理会通过的决议" is there. */
const wishedBefore =
  /(?:(?:要求|呼吁|呼籲|敦促|促请|促請|游说|遊說|推动|推動|支持|建议|建議|主张|主張)[^，,。;；:： ]{1,20}|(?:希望|期望|期待|寻求|尋求|争取|爭取|力争|准备|準備|计划|計劃|考虑|考慮|预计|預計|有望|可望|将|將|拟|擬)[^，,。;；:： ]{0,20})(?:通过|通過)(?![的了])[^，,。;；:： ]{0,16}$/u;
/** "The Council should rather adopt a resolution", "is poised to pass a new one": to come, before the head; "decided to adopt" is done. */
const toBeAdopted =
  /(?<!\p{L})(?:should|must|ought to|shall|would|could|might|may|will|can|cannot|(?:expected|poised|likely|set|about|ready|urged|asked|needs?|wants?|hopes?|plans?) to|fails? to)(?: \p{L}{2,12}){0,2} (?:adopt|pass|approve)(?: \S{1,14}){0,4} ?$/u;
/** "投票反对…的决议": what was voted against, and not what was adopted; before the head in its clause. */
const opposedBefore = /投票反[对對][^，,。;；:： ]{0,20}$/u;
/** "Voted on Friday against a resolution", "stimmte am Freitag gegen eine Resolution": before the head; folded. */
// bounded: REACH_BEFORE
const votedAgainst =
  /(?<!\p{L})(?:(?:voted|votes|vote|voting)(?: [\p{L}\d]{1,12}){0,4} against an?|stimmt?(?:en?)?(?: [\p{L}\d.]{1,12}){0,4} gegen eine|(?:vote|votent|voto|votaron|votou|votaram)(?: [\p{L}\d]{1,12}){0,4} (?:contre|contra|contra de) u(?:ne|na|ma))(?: [\p{L}.-]{1,16}){0,3} $/u;
/** "الحاجة إلى قرار", "أن يتخذ مجلس الأمن قرارا": what is wanted or may come; before the head, folded. */
const neededBefore =
  /(?:(?:الحاجة|بحاجة|حاجة) الي|ضرورة)(?: (?:وجود|صدور|اصدار|اتخاذ|اعتماد|تبني))? $|(?:^| )ان (?:يتخذ|يصدر|يعتمد|يتبني|يقر) (?:مجلس الامن |مجلس الامن الدولي |المجلس )?$/u;
/** "В случае принятия резолюции": there may be none; before the head, folded. */
const ifAdopted =
  /(?:в случае (?:ее )?(?:принятия|одобрения)|[уів] разі (?:ухвалення|прийняття)|in the event of the adoption of|en cas d'adoption d[eu]|en caso de (?:que se apruebe|aprobarse|adoptarse)|im falle? der annahme|em caso de aprovacao d[ae])(?: [\p{L}-]{1,16}){0,2} $/u;
/** "Will not let a resolution pass", "не допустит резолюцию": before the head in its clause; folded. */
// bounded: KEPT_REACH
const keptOut =
  /(?<!\p{L})(?:(?:will|would|shall) (?:not|never) (?:let|allow|permit|accept|support)|won't (?:let|allow|permit|accept|support)|ne (?:laissera|permettra|acceptera|soutiendra)|no (?:permitira|aceptara|apoyara|dejara)|nao (?:permitira|aceitara|apoiara)|не (?:(?:смо[жг]|може|могут|буде|намерен|собира)\p{L}* )?(?:позвол|допуст|допуск|пропуст|пропуск|поддерж|дозвол|підтрим)\p{L}+)(?! that)[^,;:.]{0,60}$/u;
const KEPT_REACH = 96;
/** "Es ging darum, den Einmarsch mit einer Resolution zu verurteilen": what it was to be for, before and behind a German head; folded. */
const byOne = /(?:^|[^\p{L}])(?:mit|durch|per) einer $/u;
// bounded: TO_REACH
const toBe = /^[^,;:.]{0,60} zu \p{L}{3,16}(?:en|ern|eln)(?!\p{L})/u;
const TO_REACH = 84;
/** "Soll eine Resolution beschlossen werden", "will eine Resolution verabschieden": to come, before and behind a German head; folded. */
// bounded: KEPT_REACH
const planned =
  /(?<!\p{L})(?:soll|sollen|sollte|sollten|wird|werden|will|wollen|muss|mussen|durfte|durften)(?: [^ ,;:]+){0,9} $/u;
// bounded: TO_REACH
const plannedVerb =
  /^[^,;:.]{0,60} (?:(?:verabschiedet|beschlossen|angenommen|gebilligt) werden|verabschieden|beschliessen|annehmen|billigen)(?!\p{L})/u;
/** "В резолюцию нужно включить сроки", "включить в резолюцию": one that is still written; behind and before the head, folded. */
const writtenInto =
  /(?:включить|вписать|внести|прописать|добавить|включити|вписати|внести|додати) (?:[уів]|во) (?:\p{L}+ ){0,2}$/u;
// bounded: TO_REACH
const toWriteInto =
  /^[^,;:.]{0,50} (?:нужно|необходимо|следует|надо|должн\p{L}+|предлага\p{L}+|потрібно|треба|слід|варто) (?:было бы |бы |будет )?(?:включить|вписать|внести|прописать|добавить|включити|вписати|внести|додати)(?!\p{L})/u;
/** "В будущей резолюции", "die geplante", "the planned UN Security Council": none yet; before the head, folded. */
// bounded: REACH_BEFORE
const future =
  /(?:^|[^\p{L}])(?:(?:будущ|возможн|планируем|майбутн|можлив)\p{L}+|futur[ao]s?|possivel|(?:geplant|kunftig|zukunftig|moglich|angestrebt|etwaig)e[nr]?|planned(?: (?:un|u\.n\.|united nations))?(?: security council)?) $/u;
/** "For a resolution nine votes are needed": a rule of the Charter. */
// bounded: LONGEST_RULE
const votesNeeded =
  /(?:needs?|requires?|needed|required|doit (?:recueillir|obtenir)|faut|requiert|necesitan?|requieren?|requiere|precisa|exige|braucht|bedarf|erfordert|необходим\p{L}*|требу\p{L}+|нужн\p{L}+|потребу\p{L}+|потрібн\p{L}+|должн\p{L}+)(?: [\p{L}'-]+){0,4} (?:nine|9|neuf|nueve|nove|neun|девят\p{L}+|дев'ят\p{L}+)(?!\d)|(?<!\p{L})(?:nine|neuf|nueve|nove|neun|девять|дев'ять) (?:votes|voix|votos|stimmen|голосов|голосів) (?:are|were|is|sont|son|sind|sao) (?:needed|required|necess\p{L}+|requis\p{L}*|notig|erforderlich)/u;

/** "決議の採択を目指す", "決議の採択で意見はまとまらず", "결의 채택을 촉구", "결의를 채택해 … 막아야 한다": right behind the head. */
const wishedBehind =
  /^(?:の?採択(?:を|に向け|に向けて)(?:目指|求め|要求|働きか|呼びか|促|急|模索)|の?(?:採択)?(?:で|をめぐり|をめぐる)?の?(?:意見|協議|調整)[がは]?まとまら|(?:의)? ?채택(?:을|를)? ?(?:촉구|요구|추진|목표|시도|모색)|(?:을|를)? ?채택(?:해|하여|함으로써) [^.]{0,50}야 (?:한다|할|하고|하며|된다)|에 (?:반대|찬성)(?: 의사를 표[명시])?할 )/u;
/** "新たな決議の必要性", "決議があることが望ましい", "決議を求めた", "決議なしに", "決議がなされないまま", "결의 없이": none is there; right behind the phrase. */
const lacking =
  /^(?:(?:の?採択|があること)?(?:の必要性|[がは](?:必要|望まし|不可欠)|を(?:必要|求め|模索|目指))|な[しく]|無[しく]|抜き|がな(?:い|く|され(?:な|ず))|が(?:無|採択され(?:な|ず))| ?없이|이 없(?:는|다|었|어))/u;
/** "ناکامی شورای امنیت در تصویب قطعنامه": not adopted; before a Persian head, folded. */
// bounded: REACH_BEFORE
const failedToAdopt = /(?:ناكامي|شكست|ناتواني|عدم)(?: [^,;.]{0,40})? (?:در )?(?:تصويب|صدور) $/u;
/** "ההחלטה … שלא להאריך": a decision not to do something, and no resolution; right behind the phrase. */
const notToDo = /^ שלא ל[א-ת]/u;
/** "Wanted a second resolution", "without a resolution": none is there yet. */
// bounded: REACH_BEFORE
const wantedBefore =
  /(?:^|[^\p{L}])(?:(?:want(?:s|ed|ing)?|hop(?:e|es|ed|ing) for|press(?:es|ed|ing)? for|work(?:s|ed|ing)? on|without|veut|veulent|voulait|voulaient|espere|esperait|sans|quiere|quieren|queria|querian|espera|sin|will|wollen|wollte|wollten|hofft auf|arbeitet an|ohne|quer|querem|queriam|sem) (?:an?|another|une|una|uma|eine|einer)|(?:хоч(?:ет|ут)|хотят|хотел[аи]?|добива(?:ется|ются|лась|лся|лись)|без) (?:новои|второи|еще однои|другои))(?: [\p{L}\p{N}.'-]{1,16}){0,4} $/u;
const REACH_BEFORE = 56;
const LONGEST_RULE = 400;
const LONGEST_NOT = 8;
const LONGEST_LACKING = 12;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

/** Whether Chinese words before a place of a folded text wish for a resolution, or tell of one to come. */
export const isWishedFor = (text: string, at: number): boolean =>
  wishedBefore.test(text.slice(Math.max(0, at - REACH_BEFORE), at));

/** A token of the kind near by; none beyond a colon or a word of the kind `unless`. */
function within(
  source: TokenText,
  index: number,
  is: number,
  left: number,
  right: number,
  unless = 0,
  end = source.tokens[index]?.end ?? 0,
): boolean {
  const { tokens, folded } = source;
  const head = tokens[index];
  if (head === undefined) return false;
  for (const step of [-1, 1]) {
    const reach = step < 0 ? left : right;
    for (let at = index + step; ; at += step) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== head.sentence) break;
      if ((step < 0 ? head.start - token.end : token.start - end) > reach) break;
      if (flag(token, is) && !(step > 0 && content.test(folded.text.slice(token.start, token.end)))) {
        const [from, to] = step < 0 ? [token.end, head.start] : [head.end, token.start];
        return !/[:;]/.test(folded.text.slice(from, to));
      }
      if (step < 0 && flag(token, unless)) break;
    }
  }
  return false;
}

/** Whether the sentence tells how many votes any resolution takes, and no vote that was. */
function isRuleOfVotes({ tokens, folded, sentences }: TokenText, index: number): boolean {
  const sentence = tokens[index]?.sentence ?? 0;
  const to = sentences[sentence + 1] ?? folded.text.length;
  return votesNeeded.test(folded.text.slice(sentences[sentence] ?? 0, to).slice(0, LONGEST_RULE));
}

/** The phrase that opens before a head. */
interface Phrase {
  /** The word before the phrase. */
  readonly before: Token | undefined;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly end: number;
  /** Where the head opens of which the state is a part: "Libyen-Resolution". */
  readonly opens?: number;
}

/** "Israel rejected the Security Council resolution": what a state outside the Council turns down is there; folded. */
const REFUSED = /^(?:rejected|rejects)$/;
/** The definite article and the Council's name, and nothing else. */
const COUNCILS = /^ the (?:[\p{L}.]+ )?(?:security council|unsc)(?:'s)? $/u;

function isRefusedByState({ tokens, folded: { text }, sentences }: TokenText, index: number): boolean {
  const head = tokens[index];
  const verb = tokens.findLast(({ end, is }) => end <= (head?.start ?? 0) && (is & IS.veto) !== 0);
  if (head === undefined || verb?.sentence !== head.sentence) return false;
  if (!REFUSED.test(text.slice(verb.start, verb.end)) || !COUNCILS.test(text.slice(verb.end, head.start))) return false;
  const before = text.slice(sentences[head.sentence] ?? 0, verb.start);
  return powersIn(before).size === 0 && !/council|unsc/.test(before);
}

/** "Thirteen members voted for a resolution. Russia used its veto": what some voted for is not what the Council adopted; folded. */
const VOTED_FOR = /^voted (?:for|in favou?r)/;

const isVotedAndVetoed = ({ tokens, folded: { text } }: TokenText, verb: Token | undefined): boolean =>
  verb !== undefined &&
  VOTED_FOR.test(text.slice(verb.start, verb.end)) &&
  tokens.some(({ start, is }) => start > verb.end && (is & IS.veto) !== 0);

/** Not adopted, wished for, or denied: nothing that a card could show. */
export function isUnreal(source: TokenText, index: number, phrase: Phrase): boolean {
  const { before, definite, plural, end } = phrase;
  const head = source.tokens[index];
  const opens = phrase.opens ?? head?.start ?? 0;
  if (flag(head, IS.draft) || flag(before, IS.draft)) return true;
  // "hält sich nicht an die Resolutionen": those are there.
  if (flag(before, IS.not) && !(plural && definite)) return true;
  const { text } = source.folded;
  if (!definite && isVotedAndVetoed(source, before)) return true;
  const from = source.sentences[head?.sentence ?? 0] ?? 0;
  const ahead = text.slice(Math.max(from, opens - REACH_BEFORE), opens);
  // A Russian genitive looks like a plural.
  if (wantedBefore.test(ahead) || future.test(ahead) || (!definite && isRuleOfVotes(source, index))) return true;
  if (plural) return false;
  if (notToDo.test(text.slice(end, end + LONGEST_NOT)) || failedToAdopt.test(ahead)) return true;
  if (lacking.test(text.slice(end, end + LONGEST_LACKING))) return true;
  if (!definite && yetToBe.test(text.slice(end, end + LONGEST_WISH))) return true;
  const lead = text.slice(Math.max(from, opens - KEPT_REACH), opens);
  if (keptOut.test(lead) || wishedBefore.test(ahead) || toBeAdopted.test(ahead)) return true;
  if (opposedBefore.test(ahead) || ifAdopted.test(ahead) || votedAgainst.test(ahead) || neededBefore.test(ahead))
    return true;
  const behind = text.slice(end, end + TO_REACH);
  if ((byOne.test(lead) && toBe.test(behind)) || (planned.test(lead) && plannedVerb.test(behind))) return true;
  if (writtenInto.test(lead) || toWriteInto.test(behind)) return true;
  if (wishedBehind.test(text.slice(end, end + LONGEST_WISH))) return true;
  return (
    within(source, index, IS.draft, DRAFT_REACH, LONGEST_GAP) ||
    (within(source, index, IS.veto, VETO_REACH, VETO_BEHIND, IS.adopt, end) && !isRefusedByState(source, index))
  );
}
