import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import { speaksOfAssembly } from './assembly.ts';
import { bareNumber } from './bare-number.ts';
import { bodyInPhrase, bodyTokens, type Near, written } from './bodies.ts';
import { bracketed } from './bracketed.ts';
import type { Citation } from './citation.ts';
import { IS } from './lexicon.ts';
import { numberFirst } from './number-first.ts';
import { wordFirst } from './numbered.ts';
import { symbolCitation } from './symbol-citation.ts';
import type { Token, TokenText } from './tokens.ts';

/** A famous resolution of the Assembly, told by what its passage speaks of. */
const CUED: Near = { body: 'assembly', words: '', how: 'sentence', start: 0, end: 0 };

export interface Parsed {
  readonly citation: Citation;
  readonly phrase?: Near;
}

/** Words of East Asian languages for any assembly, of shareholders too. */
const ANY_ASSEMBLY = /^(?:総会|大会|大會|총회)$/u;

/** Whether a body is the UN or an organ of it, and so named that it can be no other's. */
const namesUn = ({ folded: { text } }: TokenText, { is, start, end }: Token): boolean =>
  (is & (IS.un | IS.council | IS.humanRights)) !== 0 ||
  ((is & IS.assembly) !== 0 && !ANY_ASSEMBLY.test(text.slice(start, end)));

/** A passage's citations with the bodies that their own words name. */
export interface ParsedPassage {
  readonly source: TokenText;
  readonly parsed: readonly Parsed[];
  readonly bodies: readonly Token[];
}

/** Every way of citing, in reading order, none overlapping. */
export function parsePassage(source: TokenText): ParsedPassage {
  const parsed: Parsed[] = [];
  for (let i = 0; i < source.tokens.length; ) {
    const token = source.tokens[i];
    const numbered = token?.number === undefined ? undefined : numberFirst(source, i);
    const citation =
      numbered?.citation ??
      (token?.symbol === undefined ? wordFirst(source, i) : symbolCitation(source, i)) ??
      (numbered && bracketed(source, i, numbered.items)) ??
      (numbered && bareNumber(source, i, numbered.items, parsed.at(-1)?.citation));
    let next = numbered?.next ?? i + 1;
    if (citation !== undefined) {
      const phrase =
        citation.form === 'symbol' || citation.form === 'bare' ? undefined : bodyInPhrase(source, citation);
      parsed.push({ citation, ...(phrase && { phrase }) });
      next = Math.max(next, citation.last + 1);
    }
    i = next;
  }
  return { source, parsed, bodies: bodyTokens(source) };
}

/** What the page as a whole says, gathered before any citation is judged. */
export interface PageEvidence {
  /** Numbers that some phrase or symbol of the page gives to the Council, with its words. */
  readonly council: ReadonlyMap<number, string>;
  /** Numbers behind a word for "resolution", whosever. */
  readonly cited: ReadonlySet<number>;
  /** Numbers that some phrase of the page gives to another body. */
  readonly others: ReadonlyMap<number, Near>;
  /** How many numbers with a year in brackets agree with the facts. */
  readonly agreeing: number;
  /** A text of the Council itself: it bears or names a symbol S/RES/…. */
  readonly voice: boolean;
  /** Passage and offset at which the Council is first named, and how. */
  readonly councilNamed?: { readonly passage: number; readonly start: number; readonly words: string };
  /** The first passage that names a body outside the UN's organs. */
  readonly otherNamed?: number;
  readonly assemblyNamed: boolean;
  readonly humanRightsNamed: boolean;
  readonly unNamed: boolean;
}

export function gatherEvidence(passages: readonly ParsedPassage[], facts: Facts): PageEvidence {
  const council = new Map<number, string>();
  const others = new Map<number, Near>();
  const cited = new Set<number>();
  const agreeing = new Set<number>();
  let voice = false;
  let councilNamed: PageEvidence['councilNamed'];
  let otherNamed: number | undefined;
  let assemblyNamed = false;
  let humanRightsNamed = false;
  let unNamed = false;
  passages.forEach(({ source, parsed, bodies }, passage) => {
    for (const token of bodies) {
      assemblyNamed ||= (token.is & IS.assembly) !== 0;
      humanRightsNamed ||= (token.is & IS.humanRights) !== 0;
      if ((token.is & (IS.otherBody | IS.otherCouncil)) !== 0) otherNamed ??= passage;
      unNamed ||= namesUn(source, token);
      if ((token.is & IS.council) === 0 || councilNamed !== undefined) continue;
      councilNamed = { passage, start: token.start, words: written(source, token.start, token.end) };
    }
    for (const { citation, phrase } of parsed) {
      const symbol = citation.form === 'symbol' && citation.items.length > 0;
      voice ||= symbol;
      for (const item of citation.items) {
        if (citation.form !== 'bare') cited.add(item.number);
        if (item.sign?.style === 'bracket' && facts.yearOf(item.number) === item.sign.year) agreeing.add(item.number);
        if (symbol || phrase?.body === 'council') {
          if (!council.has(item.number))
            council.set(item.number, phrase?.words ?? written(source, citation.start, citation.end));
        } else if (citation.form === 'bare') continue;
        else if (phrase !== undefined && phrase.body !== 'un') others.set(item.number, phrase);
        else if (speaksOfAssembly(item.number, source.folded)) others.set(item.number, CUED);
      }
    }
  });
  const unNamedAnywhere = once(() => unNamed || passages.some(({ source }) => source.namesUn?.() ?? false));
  return {
    council,
    cited,
    others,
    agreeing: agreeing.size,
    voice,
    ...(councilNamed && { councilNamed }),
    ...(otherNamed !== undefined && { otherNamed }),
    assemblyNamed,
    humanRightsNamed,
    get unNamed() {
      return unNamedAnywhere();
    },
  };
}
