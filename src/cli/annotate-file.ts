import { readFile } from 'node:fs/promises';
import { MARK_THRESHOLD } from '../detect/mention.ts';
import type { PageText } from '../detect/page-text.ts';
import { type Annotation, annotation } from './annotation.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';
import type { OpenedFacts } from './facts-file.ts';
import type { FoundFile } from './files.ts';

export interface AnnotateOptions {
  readonly date?: string;
  readonly lang?: string;
  readonly possible?: boolean;
}

/** What the user says of a page counts instead of what the page says. */
function told(page: PageText, { date, lang }: AnnotateOptions): PageText {
  const { url, ...rest } = page;
  return {
    ...rest,
    ...(url === undefined || date !== undefined ? {} : { url }),
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { dates: [{ source: 'json-ld', value: date }] }),
  };
}

/** The text of a file that ranges and occurrences refer to. */
export async function textOf({ path, doc }: FoundFile): Promise<string> {
  return readDocument(doc, decode(await readFile(path))).text;
}

/** Reads a file and finds what it refers to. Throws when it cannot be read. */
export async function annotateFile(
  { path, doc }: FoundFile,
  { facts, detector }: OpenedFacts,
  options: AnnotateOptions = {},
): Promise<Annotation> {
  const document = readDocument(doc, decode(await readFile(path)));
  const reading = detector.detect(told(document.page, options));
  const { date = reading.date, lang = reading.lang } = options;
  const said = {
    mentions: reading.mentions,
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
  };
  return annotation(doc, document, said, facts, options.possible ? 0 : MARK_THRESHOLD);
}
