import type { PageText } from '../detect/page-text.ts';
import { readPage } from '../page/read/page-reader.ts';
import { locate } from '../page/read/place.ts';
import { parsePage } from './parsed-page.ts';
import { SqueezedText } from './squeezed-text.ts';
import { wholeText } from './whole-text.ts';

/** A file as detection reads it, and the text in which its quotes are placed. */
export interface ReadDocument {
  readonly page: PageText;
  /** The whole text with white space squeezed. */
  readonly text: string;
  /** Where a stretch of a passage stands in `text`, in UTF-16 units; undefined where there is no such stretch. */
  range(passage: number, start: number, end: number): readonly [number, number] | undefined;
}

/** Reads an HTML page as the extension reads it. */
export function readHtml(html: string): ReadDocument {
  const root = parsePage(html);
  const { page, places } = readPage(root);
  const whole = wholeText(root);
  const squeezed = new SqueezedText(whole.text);
  return {
    page,
    text: squeezed.text,
    range(passage, start, end) {
      const place = places[passage];
      const span = place === undefined ? undefined : locate(place, start, end);
      if (span === undefined) return undefined;
      const from = whole.starts.get(span.startNode);
      const to = whole.starts.get(span.endNode);
      if (from === undefined || to === undefined) return undefined;
      return squeezed.range(from + span.startOffset, to + span.endOffset);
    },
  };
}

/** A first line up to this long is a headline where the line after it is a paragraph. */
const LONGEST_HEADLINE = 200;
const SENTENCE_END = /[.!?。！？؟…]["”»')]*\s*$/u;

/** Reads plain text: each line with words is a passage, a short first one without a full stop the headline. */
export function readText(raw: string): ReadDocument {
  const lines = [...raw.matchAll(/[^\r\n\u2028\u2029]+/g)].filter(({ 0: line }) => /\S/.test(line));
  const squeezed = new SqueezedText(raw);
  return {
    page: {
      dates: [],
      passages: lines.map(({ 0: text }, i) => ({
        text,
        part:
          i === 0 && lines.length > 1 && text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text)
            ? 'headline'
            : 'article',
      })),
    },
    text: squeezed.text,
    range(passage, start, end) {
      const line = lines[passage];
      return line === undefined ? undefined : squeezed.range(line.index + start, line.index + end);
    },
  };
}

/** Reads a file's text by its name's ending. */
export function readDocument(name: string, content: string): ReadDocument {
  return /\.html?$/i.test(name) ? readHtml(content) : readText(content);
}
