import { firstFrom } from '../text/sorted.ts';
import type { Body, Citation } from './citation.ts';
import { BODY, IS } from './lexicon.ts';
import { isYearLike } from './listed.ts';
import { type Token, type TokenText, unspacedAt } from './tokens.ts';

/** A body that evidence ties to a citation. */
export interface Near {
  readonly body: Body;
  /** As the text writes it, for the card. */
  readonly words: string;
  readonly how: 'phrase' | 'sentence';
  /** Folded span of its name. */
  readonly start: number;
  readonly end: number;
}

const NAMED = BODY | IS.un | IS.otherCouncil;
/** Words between a body and the citation that do not part them. */
const TRANSPARENT =
  IS.filler | IS.modifier | IS.adopt | IS.its | IS.including | IS.of | IS.resolution | IS.un | IS.number | IS.draft;
/** Words that say something to other grammars only. */
const PLAIN = IS.mechanism | IS.committee;
const MOST_LEFT = 8;
const LONGEST_LEFT = 70;
const LONGEST_RIGHT = 30;
const LONGEST_TO_VERB = 16;
/** "adopted by the" may follow a comma, "of the" may not. */
const LONG_LINK = 6;
const linking = /^[ '"()[\]]*(?:s )?$/;
const clause = /[,;:\n]/;
const POSSESSIVE = "'s ";
const objectOf = /^[をがは]|^[을를] /u;
/** Plain words between body and citation: "adopted on Monday", "Council's North Korea resolutions". */
const LONGEST_PLAIN = 26;
/** "联合国南苏丹特派团", "国連平和維持軍", "유엔 남수단임무단": the United Nations stands in the name of a mission of theirs. */
const MISSION = /^ ?[^ ,，、。.]{0,18}(?:团|團|部队|部隊|办事处|辦事處|平和維持軍|임무단|평화유지군|사무소)/u;
const LONGEST_MISSION = 24;
/** "В случае принятия резолюции Совбез должен": a nominative is the clause's subject, and owns nothing; folded. */
const NOMINATIVE = /^(?:совет|совбез|рада|радбез)(?: |$)/u;
/** "举行联大紧急特别会议的第2623号决议": the resolution is on a meeting of the body, and another's; from the body to the number. */
const onMeeting = /^ ?[^ ,，、。.]{0,12}(?:会议|會議|会合|회의)(?:的|の|의) ?$/u;
const LONGEST_ON_MEETING = 20;

const isOnMeeting = ({ folded: { text } }: TokenText, { end }: Token, { start, form }: Citation): boolean =>
  form === 'number-first' && start > end && start - end <= LONGEST_ON_MEETING && onMeeting.test(text.slice(end, start));

export function bodyOfFlags(is: number): Body | undefined {
  if ((is & IS.otherCouncil) !== 0) return 'other';
  if ((is & IS.council) !== 0) return 'council';
  if ((is & IS.assembly) !== 0) return 'assembly';
  if ((is & IS.humanRights) !== 0) return 'human-rights';
  if ((is & IS.otherBody) !== 0) return 'other';
  return (is & IS.un) !== 0 ? 'un' : undefined;
}

/** The text of a span as the page writes it, on one line. */
export const written = (source: TokenText, start: number, end: number): string => {
  const { raw, at } = source.folded;
  return raw.slice(at[start] ?? 0, (at[end - 1] ?? raw.length - 1) + 1).replace(/\s+/g, ' ');
};

/** "理事会は、決議660を再確認": a Japanese text calls whichever council it named before so; folded. */
const anyCouncil = /^[^\u3400-\u9fff]?理事会は$/u;
const isAnyCouncil = ({ folded: { text } }: TokenText, { start, end }: Token): boolean =>
  anyCouncil.test(text.slice(Math.max(0, start - 1), end + 1));

const near = (source: TokenText, token: Token, how: Near['how']): Near | undefined => {
  const body = isAnyCouncil(source, token) ? undefined : bodyOfFlags(token.is);
  const { start, end } = token;
  return body && { body, words: written(source, start, end), how, start, end };
};

/** "… of the Security Council", "… du Conseil de sécurité", "… Совета Безопасности". Korean, Chinese and Japanese set the body before. */
function rightOf(source: TokenText, citation: Citation): Near | undefined {
  if (citation.form === 'word-first' && unspacedAt(source.folded, citation.start)) return undefined;
  const lastItem = citation.items.at(-1);
  const { tokens, folded } = source;
  let index = citation.last + 1;
  const numbersEnd = lastItem?.sign?.end ?? lastItem?.end ?? citation.end;
  const from = Math.max(numbersEnd, tokens[citation.last]?.end ?? 0);
  while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < from) index++;
  let at = from;
  let linked = false;
  for (let steps = 0; steps < 4; steps++, index++) {
    const token = tokens[index];
    if (token === undefined || token.start - from > LONGEST_RIGHT) return undefined;
    const gap = folded.text.slice(at, token.start);
    const link = (token.is & IS.of) !== 0;
    const isLong = token.end - token.start > LONG_LINK;
    if (!linking.test(gap) && !(gap.trim() === ',' && link && isLong)) return undefined;
    // "resolutions (UNSCRs)" names no body a second time.
    if ((token.is & IS.resolution) !== 0) return undefined;
    if ((token.is & NAMED) !== 0) {
      // "Resolution 1701 Security Council members" is no genitive in English; a list's end or a link is.
      const written = folded.text.slice(token.start, token.end);
      const genitive = linked || (token.sentence === citation.sentence && !NOMINATIVE.test(written));
      return genitive ? near(source, token, 'phrase') : undefined;
    }
    const unit = (token.is & IS.unit) !== 0;
    // "The resolution that the Council adopted": a clause.
    if (folded.text.slice(token.start, token.end) === 'that') return undefined;
    if (!link && !unit && (token.is & (IS.filler | IS.modifier)) === 0) return undefined;
    linked ||= link;
    at = token.end;
  }
  return undefined;
}

/** "Security Council resolution …", "the Council on Monday adopted resolution …". */
function leftOf(source: TokenText, citation: Citation): Near | undefined {
  const { tokens, folded } = source;
  let to = citation.start;
  const verb = tokens[citation.last + 1];
  // German, Korean and Japanese put the verb behind: "hat eine Resolution verabschiedet".
  let adopted = verb !== undefined && (verb.is & IS.adopt) !== 0 && verb.start - citation.end <= LONGEST_TO_VERB;
  let plain = '';
  for (let index = citation.first - 1; index >= citation.first - MOST_LEFT; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== citation.sentence || citation.start - token.end > LONGEST_LEFT) {
      return undefined;
    }
    if (isOnMeeting(source, token, citation)) return undefined;
    const gap = folded.text.slice(token.end, to);
    if (clause.test(gap) && !(gap.trim() === ',' && (tokens[index + 1]?.is ?? 0) & IS.including)) return undefined;
    if (!linking.test(gap)) plain += gap;
    const ofMission =
      (token.is & NAMED) === IS.un && MISSION.test(folded.text.slice(token.end, token.end + LONGEST_MISSION));
    const named = (token.is & NAMED) !== 0 && (token.is & (IS.modifier | IS.resolution)) === 0 && !ofMission;
    const councilWord = (token.is & IS.resolution) !== 0 && (token.is & NAMED) !== 0;
    if (named || councilWord) {
      const owned = folded.text.startsWith(POSSESSIVE, token.end) || unspacedAt(folded, citation.start);
      // "国連決議を拒否する決議": one resolution is the object of the other.
      if (councilWord && objectOf.test(folded.text.slice(token.end, token.end + 2))) return undefined;
      const ties = plain === '' || ((adopted || owned) && plain.length <= LONGEST_PLAIN);
      return ties ? near(source, token, 'phrase') : undefined;
    }
    const year = citation.items.length === 0 && token.number !== undefined && isYearLike(token.number);
    const and = (token.is & IS.and) !== 0 && unspacedAt(folded, citation.start);
    if (and || ((token.is & PLAIN) !== 0 && (token.is & ~PLAIN) === 0))
      plain += folded.text.slice(token.start, token.end);
    else if (!year && (token.is & TRANSPARENT) === 0) return undefined;
    adopted ||= (token.is & IS.adopt) !== 0;
    to = token.start;
  }
  return undefined;
}

/** Body tokens of a passage, for the questions about a sentence. */
export function bodyTokens(source: TokenText): readonly Token[] {
  return source.tokens.filter((token) => (token.is & NAMED) !== 0);
}

/** The body that the words of the citation itself name. */
export function bodyInPhrase(source: TokenText, citation: Citation): Near | undefined {
  const inner = citation.inner === undefined ? undefined : source.tokens[citation.inner];
  if (inner !== undefined) return near(source, inner, 'phrase');
  const own = bodyOfFlags(citation.is);
  const { start, end } = citation;
  const head = { words: written(source, start, end), how: 'phrase', start, end } as const;
  if (own !== undefined && own !== 'un') return { body: own, ...head };
  const right = rightOf(source, citation);
  if (right !== undefined && right.body !== 'un') return right;
  const left = leftOf(source, citation);
  if (left !== undefined && (left.body !== 'un' || right === undefined)) return left;
  return right ?? (own === undefined ? undefined : { body: own, ...head });
}

/**
 * The body that the sentence names elsewhere: the nearest before the citation, else the
 * nearest behind it, else the organ whose text this is. A parliament in the sentence is no evidence for its resolution.
 */
export function bodyInSentence(source: TokenText, citation: Citation, bodies: readonly Token[]): Near | undefined {
  const low = firstFrom(bodies, ({ start }) => start, citation.start);
  const before = scan(source, citation, bodies, low - 1, -1);
  const after = scan(source, citation, bodies, low, 1);
  const strong = [before, after].find((found) => found !== undefined && found.body !== 'other' && found.body !== 'un');
  if (strong !== undefined) return strong;
  // A parliament's own resolution may well speak of the United Nations.
  if (before?.body === 'other' || after?.body === 'other') return undefined;
  const { speaker } = source;
  return (
    before ??
    after ??
    (speaker === undefined ? undefined : { body: 'council', words: speaker, how: 'sentence', start: 0, end: 0 })
  );
}

const MOST_SCANNED = 12;

/** The nearest body of the sentence on one side; another than the UN's organs or the UN only for want of one. */
function scan(
  source: TokenText,
  citation: Citation,
  bodies: readonly Token[],
  from: number,
  step: number,
): Near | undefined {
  let weak: Near | undefined;
  for (let i = from; Math.abs(i - from) < MOST_SCANNED; i += step) {
    const token = bodies[i];
    if (token === undefined || token.sentence !== citation.sentence) break;
    if (isOnMeeting(source, token, citation)) continue;
    const found = near(source, token, 'sentence');
    if (found === undefined) continue;
    if (found.body !== 'other' && found.body !== 'un') return found;
    if (weak === undefined || found.body === 'other') weak = found;
  }
  return weak;
}
