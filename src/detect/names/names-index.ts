import { startsOf } from '../../facts/counts.ts';
import type { Pack } from '../../facts/pack.ts';
import { once } from '../../facts/recent.ts';
import { Beginnings } from './read/beginnings.ts';
import { type ContextReader, openContext } from './read/context.ts';
import { FORM_CLASS, type FormClass } from './read/form-class.ts';
import type { NamesTrie } from './read/hits.ts';
import { openTrie } from './read/trie.ts';
import { openPeople, type People } from './whose/people.ts';
import { prominence } from './whose/prominence.ts';

/** Somebody whom a form may mean: the place in the table of officials, and how much the form names. */
export interface Bearer {
  readonly person: number;
  readonly formClass: FormClass;
}

/** The names index of the pack. */
export interface NamesIndex extends NamesTrie {
  readonly people: People;
  readonly readContext: ContextReader;
  bearers(form: number): Bearers;
}

/** Those whom a form may mean: all, those whose whole name it is, the others. */
export interface Bearers {
  readonly all: readonly Bearer[];
  readonly full: readonly Bearer[];
  readonly short: readonly Bearer[];
  /** Whether nothing but a first syllable is anybody's. */
  readonly syllable: boolean;
  /** The highest {@link prominence} that any of them reaches at any time. */
  readonly most: number;
}

/** Forms whose bearers are kept: more than one page has. */
const KEPT = 4096;

const CLASSES = [FORM_CLASS.full, FORM_CLASS.family, FORM_CLASS.nickname, FORM_CLASS.syllable] as const;

export function openNames(pack: Pack): NamesIndex {
  const offsets = startsOf(pack.u16('names.counts'));
  const postings = pack.u32('names.postings');
  const people = openPeople(pack);
  const known = new Map<number, Bearers>();
  const read = (form: number): Bearers => {
    const all = Array.from(postings.subarray(offsets[form], offsets[form + 1]), (posting) => ({
      person: posting >>> 2,
      formClass: CLASSES[posting & 3] ?? FORM_CLASS.full,
    }));
    const full = all.filter(({ formClass }) => formClass === FORM_CLASS.full);
    const most = once(() => Math.max(0, ...all.map(({ person }) => prominence(people, person, undefined))));
    return {
      all,
      full,
      short: all.filter(({ formClass }) => formClass !== FORM_CLASS.full),
      syllable: all.every(({ formClass }) => formClass === FORM_CLASS.syllable),
      get most() {
        return most();
      },
    };
  };
  const trie = openTrie(pack, 'names');
  return {
    trie,
    beginnings: new Beginnings(trie),
    people,
    readContext: openContext(pack),
    bearers: (form) => {
      const before = known.get(form);
      if (before !== undefined) return before;
      if (known.size >= KEPT) known.clear();
      const bearers = read(form);
      known.set(form, bearers);
      return bearers;
    },
  };
}
