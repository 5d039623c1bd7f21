import type { Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { yearOf } from './dates.ts';
import { factWords } from './fact-words.ts';
import { keyOf, type Say } from './say.ts';

/** "Resolution 1701 (2006)"; without the year where the number is not known. */
export function resolutionTitle(n: number, date: string | undefined, say: Say): string {
  return date === undefined
    ? say('resolution_title', String(n))
    : say('resolution_title_year', String(n), yearOf(date));
}

/** What a card, and its line in a list, is called. */
export function cardTitle(head: CardHead, say: Say): string {
  switch (head.kind) {
    case 'resolution':
      return resolutionTitle(head.n, head.date, say);
    case 'matter':
      return factWords(head.name);
    case 'official':
      return head.name;
    case 'document':
      return head.symbol;
  }
}

/** The line above the title as far as a head tells it: whose document it is, what kind of thing. */
export function headKicker(head: CardHead, say: Say): string {
  switch (head.kind) {
    case 'resolution':
      return say('body_security_council');
    case 'document':
      return say(keyOf('body', head.meaning.body));
    case 'matter':
      return say('kind_matter');
    case 'official':
      return say('kind_official');
  }
}

/** The subject whose card a head belongs to. */
export function subjectOf(head: CardHead): Subject {
  switch (head.kind) {
    case 'resolution':
      return { kind: 'resolution', n: head.n };
    case 'matter':
      return head.tied === undefined
        ? { kind: 'matter', id: head.id }
        : { kind: 'matter', id: head.id, n: head.tied.n };
    case 'document':
      return { kind: 'document', symbol: head.symbol };
    case 'official':
      return { kind: 'official', id: head.id };
  }
}
