import type { PageText, Passage } from '../page-text.ts';
import { isAnchored } from './anchors.ts';
import { hasCue } from './cue.ts';
import { IS } from './lexicon.ts';
import { quietText, readTokens, type TokenText } from './tokens.ts';

/** Letters beside the Council's name that a line may have and still be nothing but its name ("Der", "إن"). */
const MOST_BESIDE = 4;

/** A line that is only the Council's name and a comma: who speaks in the paragraphs that follow. */
function speakerOf(source: TokenText): string | undefined {
  const named = source.tokens.find(({ is }) => (is & IS.council) !== 0);
  if (named === undefined) return undefined;
  const { text } = source.folded;
  const line = text.trim();
  if (!line.endsWith(',')) return undefined;
  const beside = text.slice(0, named.start) + text.slice(named.end);
  return beside.replace(/[\s,]/g, '').length <= MOST_BESIDE ? line.slice(0, -1) : undefined;
}

function withSpeakers(texts: readonly TokenText[]): readonly TokenText[] {
  let speaker: string | undefined;
  return texts.map((text) => {
    const spoken = speaker === undefined || text.tokens.length === 0 ? text : { ...text, speaker };
    speaker = speakerOf(text) ?? speaker;
    return spoken;
  });
}

/** Passages with anchors as tokens, the others unread; none at all where none has a cue of a citation. */
function textsOf(passages: readonly Passage[]): readonly TokenText[] {
  const anchored = passages.filter(({ text }) => isAnchored(text));
  if (anchored.length === 0) return [];
  // A cue stands beside an anchor nearly always.
  if (![...anchored, ...passages].some(({ text }) => hasCue(text))) return [];
  const isRead = new Set(anchored);
  return withSpeakers(passages.map((passage) => (isRead.has(passage) ? readTokens(passage) : quietText(passage))));
}

const read = new WeakMap<PageText, readonly TokenText[]>();

/** The page's passages as tokens, read once, for citations and matters alike; none where the page has no citation. */
export function tokensOf(page: PageText): readonly TokenText[] {
  let texts = read.get(page);
  if (texts === undefined) {
    texts = textsOf(page.passages);
    read.set(page, texts);
  }
  return texts;
}
