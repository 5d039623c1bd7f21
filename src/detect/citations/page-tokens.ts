import type { PageText } from '../page-text.ts';
import { hasCue } from './cue.ts';
import { IS } from './lexicon.ts';
import { readTokens, type TokenText } from './tokens.ts';

/** Letters beside the Council's name that a line may have and still be nothing but its name ("Der", "إن"). */
const MOST_BESIDE = 4;

/** A line that is only the Council's name and a comma: who speaks in the paragraphs that follow. */
function speakerOf({ folded: { text }, tokens }: TokenText): string | undefined {
  const named = tokens.find(({ is }) => (is & IS.council) !== 0);
  const line = text.trim();
  if (named === undefined || !line.endsWith(',')) return undefined;
  const beside = text.slice(0, named.start) + text.slice(named.end);
  return beside.replace(/[\s,]/g, '').length <= MOST_BESIDE ? line.slice(0, -1) : undefined;
}

function withSpeakers(texts: readonly TokenText[]): readonly TokenText[] {
  let speaker: string | undefined;
  return texts.map((text) => {
    const spoken = speaker === undefined ? text : { ...text, speaker };
    speaker = speakerOf(text) ?? speaker;
    return spoken;
  });
}

const read = new WeakMap<PageText, readonly TokenText[]>();

/**
 * The page's passages as tokens, read once, for citations and matters alike; none at all
 * where no passage has a cue of a citation.
 */
export function tokensOf(page: PageText): readonly TokenText[] {
  let texts = read.get(page);
  if (texts === undefined) {
    texts = page.passages.some(({ text }) => hasCue(text)) ? withSpeakers(page.passages.map(readTokens)) : [];
    read.set(page, texts);
  }
  return texts;
}
