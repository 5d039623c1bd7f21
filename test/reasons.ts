import { readFileSync } from 'node:fs';
import { MARK_THRESHOLD, type Mention } from '../src/detect/mention.ts';

/** A text and what is found in it, as a table has them: passages parted by ` || `, then a line for each mention. */
export interface Reasoned {
  readonly text: string;
  readonly passages: readonly string[];
  readonly said: readonly string[];
}

/** Reads a table of texts and what is to be found in them. A line that begins with # is a remark. */
export function reasonsIn(file: string): Reasoned[] {
  const blocks = readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\n+/);
  return blocks.map((block) => {
    const [text = '', ...said] = block.split('\n');
    return { text, passages: text.split(' || '), said: said.map((line) => line.trim()) };
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

/** What a mention is and why, on one line: `1701 “resolution 1701” number_body Security Council`; `possible` where it is not marked. */
export function reasonOf(mention: Mention): string {
  const { quote, because, caution, confidence } = mention;
  const words = [because.code, ...because.words.filter((word) => word !== '').map((word) => `‘${word}’`)].join(' ');
  const year = caution?.code === 'wrong_year' ? ` ${caution.year}` : '';
  const warned = caution === undefined ? '' : `, ${caution.code}${year}`;
  return `${confidence < MARK_THRESHOLD ? 'possible ' : ''}${idOf(mention)} “${quote}” ${words}${warned}`;
}
