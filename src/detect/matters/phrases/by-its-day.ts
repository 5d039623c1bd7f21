import { IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { Token, TokenText } from '../../citations/tokens.ts';
import { endOfDay } from '../../citations/year.ts';
import { isUnspaced } from '../../text/letters.ts';
import { dayWordAt } from '../words/day-words.ts';
import { putOffAt } from './adopted-drafts.ts';
import { belongsToNumber } from './belongs-to-number.ts';
import { isAdoptedByNamedCouncil } from './named-council.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { tellsOwnSubject } from './own-subject.ts';
import { endOfSaidAdopted, isAdopted } from './said-adopted.ts';
import { isUnreal } from './unreal.ts';
import { onceASentence, tokensOfSentence } from './whole-sentence.ts';

/** How far behind the head what is said of it may stand. */
const REACH = 200;
const LONGEST_BEFORE = 48;
const LONGEST_TO_DAY = 100;
/** "La résolution de jeudi", "die Resolution vom Donnerstag"; the day follows. */
const ofDay = /^ (?:of|de|du|del|da|vom|von|от|від)(?= )/u;
/** "La nouvelle résolution adoptée ce jeudi", "la resolución sobre Haití aprobada la tarde de este martes". */
// bounded: LONGEST_TO_DAY
const adoptedOn =
  /^(?: (?:on|sur|sobre|acerca de|zu|по|про|щодо) [^,;:.()]{2,40}?)?,? (?:adopted|passed|approved|adoptee|votee|adoptada|aprobada|aprovada|adotada|принят(?:ая|ую|ой)|одобренн(?:ая|ую|ой)|ухвален(?:а|у|ої|оі))(?: (?:unanimously|a l'unanimite|por unanimidad|единогласно|одноголосно))?(?: (?:on|this|ce|le|el|este|na|nesta|в|у|во|la (?:tarde|noche|manana) (?:del|de este|de)))?(?= )/u;
/** "Votée le 31 août, la résolution proroge", "Aprobada este lunes, la resolución": before the head; the day follows; folded. */
// bounded: LONGEST_LEAD
const adoptedBefore =
  /(?:^|[^\p{L}])(?:adoptee|votee|approuvee|adoptada|aprobada|aprovada|adopted|passed|approved|принятая|ухвалена)(?: (?:unanimously|a l'unanimite|por unanimidad|единогласно|одноголосно))? (?:(?:on|ce|le|el|este|em|nesta|в|во|у) )?([^,;:.()]{4,30}), (?:la|the|a|эта|ця)? ?$/u;
const LONGEST_LEAD = 80;
const writtenDay = /^\d{1,2}(?:er|st|nd|rd|th)? (?:de |of )?\p{L}{3,10}/u;
/** "…, die am Montag einstimmig verabschiedet wurde", "…, которую в четверг принял": what its relative clause tells; folded. */
// bounded: REACH
const relative = /^, (?:die|welche|which|that|qui|que|котор(?:ая|ую)|яка|яку|що) ([^,;:.()]{4,90})/u;
const adoptedThere =
  /(?<!\p{L})(?:adopted|passed|approved|adoptee?|votee|approuvee?|adoptada|aprobada|adoptad[ao]|aprovada|verabschiedet|angenommen|beschlossen|принял\p{L}?|принята|одобрил\p{L}?|ухвалил\p{L}?|ухвалена)(?!\p{L})/u;
/** "Das 15-köpfige Gremium verabschiedete eine Resolution": what the Council is called where it was named before. */
const calledBody =
  /(?<!\p{L})(?:gremium|15-member|most powerful body|organismo|organo|instance|organe|orgao|орган|органом)(?!\p{L})/u;
/** "Libyen-Resolution": a state glued to the head; "UN-", "EU-" are none. */
const compound = /(?:^|[^\p{L}-])(\p{L}{4,20})-$/u;
const LONGEST_COMPOUND = 24;
/** "La résolution, qui exige une trêve, a été adoptée"; folded. */
// bounded: REACH
const wasAdoptedThen =
  /^, (?:qui|que|which|die|котор(?:ая|ую)|яка) [^;:.()]{0,110}, (?:was|a ete|fue|foi|wurde|была) (?:adopted|passed|approved|adoptee|votee|adoptada|aprobada|aprovada|adotada|verabschiedet|angenommen|принята)(?!\p{L})/u;
/** "La résolution rédigée par la France", "une résolution adoptée par 12 voix", "qui a recueilli 14 voix"; folded. */
// bounded: REACH
const withVotes =
  /^,? (?:(?:redigee|preparee|parrainee|drafted|written|penned|redactada|elaborada|redigida|подготовленн(?:ая|ую)) (?:by|par|por|pela?)(?! (?:parl|bundes|congr|sen))|(?:adoptee|votee|adopted|passed|approved|aprobada|adoptada|aprovada) (?:par|by|por|con|with)(?: a vote of| un vote de)? (?:\d{1,2}|nine|ten|eleven|twelve|thirteen|fourteen|neuf|dix|onze|douze|treize|quatorze|once|doce|trece|catorce|unanimidad)(?!\p{L})|(?:adoptee|votee|approuvee|adopted|passed|approved|aprobada|adoptada|aprovada)(?: (?:unanimously|a l'unanimite|por unanimidad))? (?:par les|por los|pelos|by (?:all|the)(?: its)?) (?:15|quinze|quince|fifteen) (?:membres|miembros|membros|members|pays|paises|states|estados|etats)(?!\p{L})|(?:qui|which|that|que) (?:a|had|has|won|got|obtuvo|recibio)(?: (?:recueilli|obtenu|recu|won|received))? \d{1,2} (?:voix|votes|votos))/u;
/** "За принятие резолюции проголосовали 14 членов": nine votes or more, before and behind the head; folded. */
const votedFor = /(?:^|[^\p{L}])за (?:принятие )?$/u;
// bounded: REACH
const soMany =
  /^[^,;:.()]{0,40} (?:про)?(?:голосовал[иа]|высказал(?:ись|ось))(?: все)? (?:9|1[0-5]|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать) (?:член|стран|государств|делегаци)/u;
/** "The resolution passed 14-0", ", which passed with the support of 12 members"; folded. */
// bounded: REACH
const passedWith =
  /^[^,;:.()]{0,60},? (?:(?:which|that) )?(?:narrowly |unanimously )?(?:passed|carried)(?: unanimously| narrowly)? (?:with|by|on|\d{1,2}(?:-| to )\d)(?! (?:the )?(?:house|senate|parl|congr))/u;
/** "The vote on the resolution on sanctions was 10-0", "voted 14-0 on a resolution"; folded. */
// bounded: LONGEST_BEFORE
const votedOn =
  /(?<!\p{L})(?:vote on|voted \d{1,2}(?:-| to )\d{1,2}(?:-\d{1,2})? (?:on|for|in favou?r of))(?: [\p{L}.-]+){1,2} $/u;
// bounded: REACH
const countedBehind =
  /^[^,;:.()]{0,60} was (?:\d{1,2}|nine|ten|eleven|twelve|thirteen|fourteen)(?:-| to )(?:\d|none|zero)/u;
/** "La résolution adoptée par le Conseil autorise"; no council of a town or of Europe. */
// bounded: REACH
const byCouncil =
  /^[^,;:.()]{0,40} (?:adopted|passed|approved|adoptee|votee|approuvee|adoptada|aprobada|aprovada|adotada|принят(?:ая|ую|ой)) (?:by the council|par le conseil|por el consejo|pelo conselho|советом)(?! (?:of|de|des|du|da|do|d'|d’|по)(?!\p{L}))(?! \p{L}*(?:al|aux|en|ein|cipal|peo|skii|ский)(?!\p{L}))/u;
/** "Dans une résolution …, le Conseil appelle", "В единогласно принятой резолюции Совет заявил"; folded. */
const byMeansOf =
  /(?:^|[^\p{L}])(?:in (?:an?|the|its)|mit einer|in einer|dans une|par une|en una|mediante una|numa|em uma|в(?: единогласно)? (?:принятои|одобреннои))(?: [\p{L}-]{3,20})? $/u;
// bounded: REACH
const councilSpeaks =
  /^[^;:.]{0,150}[,)]? (?:(?:the council|le conseil|el consejo|o conselho|совет|члены совета)(?= \p{L}{4})(?! (?:of|de|des|du|da|do|d'|по)(?!\p{L}))|les (?:quinze|15 \p{L}{4,8})(?: du conseil)? (?:ont|avaient|appellent|exigent|demandent|prient|prolongent|decident)(?!\p{L})|los (?:quince|15 \p{L}{5,8})(?: del consejo)? \p{L}{4})/u;
/** "В резолюции, принятой большинством голосов, члены совета выразили"; folded. */
// bounded: REACH
const inAdopted = /^, (?:единогласно |единодушно )?принятои[^,;:.()]{0,60}, (?:совет|члены совета|совбез)(?!\p{L})/u;
/** "Говорится в принятой резолюции"; before the head, folded. */
// bounded: LONGEST_BEFORE
const saidIn =
  /(?<!\p{L})(?:говорится|сказано|отмечается|указано|указывается|подчеркивается|идеться|зазначено|зазначається) [ву](?: [\p{L}-]{3,14})? (?:принятои|одобреннои|ухваленіи|прииня?тіи)(?: [\p{L}-]{3,14})? $/u;
/** "A new resolution": the tables hold the word beside those of wishing. */
const fresh = /^(?:une |a )?(?:new|nouvelle|nueva|nova|neue[rn]?|нов)/;
const freshHead = /^(?:nouvelle resolution|новои резолюции|новую резолюцию)$/;

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;

const opensDay = (text: string, at: number): boolean => dayWordAt(text, at) !== undefined;

/** Where the relative clause behind the head ends that tells of its adoption on a day. */
function endOfClause(text: string, end: number): number | undefined {
  const [clause, words = ''] = relative.exec(text.slice(end, end + REACH)) ?? [];
  if (clause === undefined || !adoptedThere.test(words)) return undefined;
  const last = end + clause.length;
  for (let at = last - words.length; at < last; at++) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && opensDay(text, at)) return last;
  }
  return undefined;
}

/** Whether a participle with its day stands before the head. */
function isToldBefore(text: string, start: number): boolean {
  const told = adoptedBefore.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[1];
  return told !== undefined && (writtenDay.test(told) || opensDay(told, 0));
}

/** Whether the day behind the head, or before it with a participle, is that of the resolution. */
function hasItsDay(text: string, { start, end }: Token): boolean {
  if (isToldBefore(text, start)) return true;
  if (endOfDay(text, end) !== undefined || endOfClause(text, end) !== undefined) return true;
  for (const link of [ofDay, adoptedOn]) {
    const found = link.exec(text.slice(end, end + LONGEST_TO_DAY));
    if (found !== null && opensDay(text, end + found[0].length + 1)) return true;
  }
  return false;
}

/** Where the words behind the head end that say that it was adopted. */
function endOfAdoption(text: string, { end }: Token): number | undefined {
  const behind = text.slice(end, end + REACH);
  const adopted = endOfSaidAdopted(behind);
  if (adopted !== undefined) return end + adopted;
  for (const told of [wasAdoptedThen, withVotes, byCouncil, passedWith]) {
    const found = told.exec(behind);
    if (found !== null) return end + found[0].length;
  }
  return endOfClause(text, end);
}

/** Whether the Council is said to have adopted it, or to speak by it, though the sentence names it no more than "the Council". */
function isSaidOf(text: string, head: Token): boolean {
  const { start, end } = head;
  const behind = text.slice(end, end + REACH);
  if (isAdoptedByNamedCouncil(behind) || endOfAdoption(text, head) !== undefined) return true;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (saidIn.test(before)) return true;
  const voted = votedOn.exec(before)?.[0];
  if (voted !== undefined && (/\d/.test(voted) || countedBehind.test(behind))) return true;
  if (inAdopted.test(behind) && /(?:^|[^\p{L}])в $/u.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (soMany.test(behind) && votedFor.test(before)) return true;
  return byMeansOf.test(before) && councilSpeaks.test(behind);
}

/** A verb of adopting beside the head, in a sentence that calls the Council no more than a body. */
function isAdoptedByBody(source: TokenText, index: number): boolean {
  const head = source.tokens[index];
  const from = source.sentences[head?.sentence ?? 0] ?? 0;
  if (head === undefined || flag(head, IS.plural) || !isAdopted(source, index, from)) return false;
  return calledBody.test(source.folded.text.slice(Math.max(from, head.start - REACH), head.start));
}

/** "Les résolutions de jeudi": no single one; a Russian genitive looks like a plural. */
const isSeveral = (text: string, { is, end }: Token): boolean => (is & IS.plural) !== 0 && text.charAt(end - 1) !== 'и';

/** Up to where, folded, nothing in the sentence puts it off; -1 where it denies it or gives it to another body. */
function realUntil(source: TokenText, sentence: number): number {
  const { text } = source.folded;
  const bars = (token: Token): boolean =>
    flag(token, IS.veto | OTHER_BODIES) || (flag(token, IS.not) && !fresh.test(text.slice(token.start, token.end)));
  return tokensOfSentence(source, sentence).some(bars) ? -1 : putOffAt(source, sentence);
}

/** Resolutions that only a day can tie. */
export interface ByDay {
  /** Told of the very resolution. */
  readonly told: readonly NounPhrase[];
  /** None told, so that the days before the article count. */
  readonly near: readonly NounPhrase[];
  /** "Libyen-Resolution": tied by what it is about. */
  readonly about: readonly NounPhrase[];
}

/**
 * References that name no body, where the body last named on the page is the Council (`isCouncils` says so of a place):
 * "La résolution de jeudi", "The resolution was adopted by 13 votes", "In a resolution …, the Council called".
 */
export function byItsDay(source: TokenText, isCouncils: (start: number) => boolean): ByDay {
  const told: NounPhrase[] = [];
  const near: NounPhrase[] = [];
  const about: NounPhrase[] = [];
  const { text } = source.folded;
  const until = onceASentence((sentence) => realUntil(source, sentence));
  // "The resolution was passed with 12 votes and will send troops": behind what is done stands what it says.
  const isTrue = (head: Token): boolean =>
    (endOfAdoption(text, head) ?? Number.POSITIVE_INFINITY) <= until(head.sentence);
  // "La résolution de jeudi du Conseil de sécurité": where the sentence names it last.
  const lastCouncil = onceASentence(
    (sentence) => tokensOfSentence(source, sentence).findLast((token) => flag(token, IS.council))?.start ?? -1,
  );
  source.tokens.forEach((head, index) => {
    const { start, end, sentence } = head;
    if (!flag(head, IS.resolution) && !(flag(head, IS.draft) && freshHead.test(text.slice(start, end)))) return;
    // What is looked for stands in scripts that part their words.
    if (flag(head, OTHER_BODIES | IS.its) || isUnspaced(text.charCodeAt(start))) return;
    const glued = compound.exec(text.slice(Math.max(0, start - LONGEST_COMPOUND), start))?.[1];
    if (glued !== undefined && isTrue(head) && isCouncils(start) && !belongsToNumber(source, index)) {
      const opens = start - glued.length - 1;
      const phrase = { before: source.tokens[index - 1], definite: false, plural: flag(head, IS.plural), end, opens };
      if (isUnreal(source, index, phrase)) return;
      about.push({
        start: opens,
        end,
        sentence,
        plural: phrase.plural,
        definite: false,
        adopted: false,
        loose: false,
        general: false,
        ownSubject: true,
        body: 'un',
      });
      return;
    }
    const list = hasItsDay(text, head)
      ? told
      : isSaidOf(text, head) || isAdoptedByBody(source, index)
        ? near
        : undefined;
    if (list === undefined || isSeveral(text, head)) return;
    if (belongsToNumber(source, index) || flag(source.tokens[index - 1], IS.draft)) return;
    if (!isTrue(head) || !(isCouncils(start) || lastCouncil(sentence) >= start)) return;
    list.push({
      start,
      end,
      sentence,
      plural: false,
      definite: false,
      adopted: true,
      loose: true,
      general: false,
      ...(isAdoptedByNamedCouncil(text.slice(end, end + REACH)) ? {} : { unnamed: true as const }),
      ownSubject: tellsOwnSubject(text, start, end),
      body: 'council',
    });
  });
  return { told, near, about };
}
