import { readFileSync } from 'node:fs';
import { MARK_THRESHOLD, type Mention } from '../src/detect/mention.ts';
import type { PageText, Passage } from '../src/detect/page-text.ts';

/** A page and what is to be found in it. */
export interface Reasoned {
  readonly text: string;
  readonly page: PageText;
  readonly date: string | undefined;
  readonly said: readonly string[];
}

function pageOf(text: string, date: string | undefined): PageText {
  const passages = text.split(' || ').map((passage): Passage => {
    const part = passage.startsWith('H: ') ? 'headline' : 'article';
    return { text: passage.replace(/^H: /, ''), part };
  });
  return { dates: date === undefined ? [] : [{ source: 'meta', value: date }], passages };
}

/**
 * Reads a table of texts, each followed by a line for each mention. Passages are parted by ` || `, a headline opens
 * with `H: `, the text with its date where it has one. A line that begins with # is a remark.
 */
export function reasonsIn(file: string): Reasoned[] {
  const blocks = readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\n+/);
  return blocks.map((block) => {
    const [text = '', ...said] = block.split('\n');
    const date = /^(\d{4}(?:-\d\d){0,2}): /.exec(text)?.[1];
    const page = pageOf(date === undefined ? text : text.slice(date.length + 2), date);
    return { text, page, date, said: said.map((line) => line.trim()) };
  });
}

function idOf({ subject }: Mention): string {
  switch (subject.kind) {
    case 'resolution':
      return String(subject.n);
    case 'document':
      return subject.symbol;
    case 'matter':
      return subject.n === undefined ? subject.id : `${subject.id} ${subject.n}`;
    case 'official':
      return subject.id;
  }
}

/** What a mention is and why, on one line: `joe-biden “Biden” later_surname ‘Joe Biden’`; `possible` where it is not marked. */
export function reasonOf(mention: Mention): string {
  const { quote, because, caution, confidence } = mention;
  const words = [because.code, ...because.words.filter((word) => word !== '').map((word) => `‘${word}’`)].join(' ');
  const year = caution?.code === 'wrong_year' ? ` ${caution.year}` : '';
  const warned = caution === undefined ? '' : `, ${caution.code}${year}`;
  return `${confidence < MARK_THRESHOLD ? 'possible ' : ''}${idOf(mention)} “${quote}” ${words}${warned}`;
}

/** The same with how sure it is, where that hangs on the text alone: `1701 “resolution 1701” number_body ‘Security Council’ 0.97`. */
export const sureReasonOf = (mention: Mention): string => `${reasonOf(mention)} ${mention.confidence.toFixed(2)}`;
