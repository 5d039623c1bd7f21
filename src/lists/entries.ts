import type { Say } from '../cards/say.ts';
import { cardTitle } from '../cards/titles.ts';
import { type Because, type Caution, MARK_THRESHOLD, type Subject } from '../detect/mention.ts';
import type { CardHead } from '../facts/card-facts.ts';
import type { Match } from '../platform/background-requests.ts';
import { type PageState, subjectKey } from '../platform/messages.ts';
import { excerptIn, matchOf } from './match.ts';
import type { FrameState } from './tab-host.ts';

/** Parts of the list, in the order in which they stand. */
export const PARTS = ['article', 'elsewhere', 'possible'] as const;
export type Part = (typeof PARTS)[number];
export const KINDS = ['resolution', 'matter', 'document', 'official'] as const satisfies Subject['kind'][];

export interface Place {
  /** The frame of the page; 0 is the page itself. */
  readonly frame: number;
  /** Place of the mention in the list of its frame. */
  readonly mention: number;
  readonly quote: string;
  /** The words around it. */
  readonly context: string;
  /** Site of its frame where known, and the words by which the place is known again. */
  readonly host?: string | undefined;
  readonly excerpt: Match['excerpt'];
}

/** One subject of the page with all its places. */
export interface Entry {
  readonly key: string;
  readonly subject: Subject;
  readonly head: CardHead;
  readonly title: string;
  readonly part: Part;
  readonly places: readonly Place[];
  readonly because: Because;
  readonly caution?: Caution;
  /** Its first place, to be reported and linked to; absent where the page's address is not known. */
  readonly match?: Match;
}

type Found = PageState['mentions'][number];

function partOf(mention: Found): Part {
  return mention.confidence < MARK_THRESHOLD ? 'possible' : mention.part;
}

/** Takes the mentions of one frame into the list. */
function add(entries: Map<string, Entry>, { frame, state }: FrameState, say: Say): void {
  state.mentions.forEach((mention, i) => {
    const key = subjectKey(mention.subject);
    const head = state.heads[key];
    if (head === undefined) return;
    const { quote, context } = mention;
    const place = { frame, mention: i, quote, context, host: state.host, excerpt: excerptIn(mention) };
    const part = partOf(mention);
    const earlier = entries.get(key);
    if (earlier !== undefined && PARTS.indexOf(earlier.part) <= PARTS.indexOf(part)) {
      entries.set(key, { ...earlier, places: [...earlier.places, place] });
      return;
    }
    const { subject, because, caution } = mention;
    const places = earlier === undefined ? [place] : [...earlier.places, place];
    const title = cardTitle(head, say);
    const match = matchOf(state, mention, title);
    const entry = { key, subject, head, title, part, places, because, ...(match === undefined ? {} : { match }) };
    // a better part takes the subject over, and its place in the order with it
    entries.delete(key);
    entries.set(key, caution === undefined ? entry : { ...entry, caution });
  });
}

/**
 * The mentions of a page's frames as a list in which each subject stands once, in the best part in which it is
 * found, in reading order. A mention whose head is not known is left out: it has no name to show.
 */
export function entriesOf(frames: readonly FrameState[], say: Say): Entry[] {
  const entries = new Map<string, Entry>();
  for (const frame of frames) add(entries, frame, say);
  return [...entries.values()];
}

/** Text as it is compared by the filter: without case, marks on letters and the apostrophe of print. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

function words(entry: Entry): string {
  const { head } = entry;
  const more =
    head.kind === 'resolution'
      ? head.topic
      : head.kind === 'document'
        ? head.agenda
        : head.kind === 'official'
          ? head.officeThen?.title
          : undefined;
  return plain([entry.title, more ?? '', ...entry.places.map((place) => place.quote)].join('\n'));
}

/** The entries in which every word of the filter occurs. */
export function filtered(entries: readonly Entry[], filter: string): readonly Entry[] {
  const wanted = plain(filter).split(/\s+/).filter(Boolean);
  return wanted.length === 0
    ? entries
    : entries.filter((entry) => {
        const text = words(entry);
        return wanted.every((word) => text.includes(word));
      });
}
