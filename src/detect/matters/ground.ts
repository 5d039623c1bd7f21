import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import type { Matter } from '../../facts/schema.ts';
import type { TokenText } from '../citations/tokens.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import { firstFrom } from '../text/sorted.ts';
import { isAlive, kindsIn, longOver } from './choose.ts';
import { favour, type Scores, sum, type Times, weigh } from './evidence.ts';
import { clauseAround } from './phrases/general-talk.ts';
import type { NounPhrase } from './phrases/noun-phrases.ts';
import type { Clue, Hit } from './words/clues.ts';
import { familyOf } from './words/families.ts';
import { familiesOfResolution, hitsOf } from './words/matter-words.ts';

/** What a stretch of the page says of matters. */
export interface Ground {
  readonly scores: Scores;
  readonly clues: ReadonlySet<Clue>;
  readonly numbers: ReadonlySet<number>;
  /** Kinds of matter whose words stand there; looked for when asked. */
  readonly kinds: () => ReadonlySet<string>;
}

/** Past this a sentence is no sentence: text without stops. Folded characters on either side. */
const SENTENCE_REACH = 700;

/** "自1950年朝鲜战争以来": what something is the first or widest since is not what it is about; folded. */
// bounded: two times SENTENCE_REACH
const SINCE = /[自从從][^，,。;；]{1,24}以[来來]/gu;
const tellsSince = /以[来來]/u;

/** How far back "that resolution" may point. */
const CITED_REACH = 500;

/** Of the hits of a sentence, those that do not stand in "since". */
function notSince(text: string, hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  const sentence = text.slice(from, to);
  if (hits.length === 0 || !tellsSince.test(sentence)) return hits;
  const times = [...sentence.matchAll(SINCE)].map(
    ({ index, 0: { length } }) => [from + index, from + index + length] as const,
  );
  return hits.filter(({ start }) => !times.some(([low, high]) => start >= low && start < high));
}

const between = <T>(sorted: readonly T[], key: (entry: T) => number, from: number, to: number): [number, number] => [
  firstFrom(sorted, key, from),
  firstFrom(sorted, key, to),
];

function timesAt(matters: readonly Matter[], date: string | undefined): Times {
  const alive = new Map<string, string>();
  const over = new Set<string>();
  const families = new Set<string>();
  for (const matter of matters) {
    const family = familyOf(matter);
    if (isAlive(matter, date)) alive.set(matter.id, family);
    if (longOver(matter, date)) over.add(family);
    else families.add(family);
  }
  for (const family of families) over.delete(family);
  const living = new Set(alive.values());
  const meant = new Map<Clue, ReadonlySet<string>>();
  return {
    over,
    // "Baghdad" in 1998 is no word of the war of Iran and Iraq, nor "Serbia" in 1993 one of Kosovo's status.
    meant(clue) {
      let then = meant.get(clue);
      if (then === undefined) {
        then = new Set([...clue.matters].flatMap((id) => alive.get(id) ?? []));
        if (then.size === 0) then = new Set([...clue.families].filter((family) => living.has(family)));
        if (then.size === 0) then = clue.families;
        meant.set(clue, then);
      }
      return then;
    },
  };
}

/** The grounds of a page; each passage and the whole are weighed once. */
export class Grounds {
  readonly #page: PageText;
  readonly #facts: Facts;
  readonly #sources: readonly TokenText[];
  readonly #numbers: readonly (readonly { readonly at: number; readonly n: number }[])[];
  readonly #passages = new Map<number, Ground>();
  #sanctionedFamilies: ReadonlySet<string> | undefined;
  /** Told when first asked, for most pages name no matter. */
  readonly #times: () => Times;
  #headline: Ground | undefined;
  #whole: Ground | undefined;

  constructor(
    page: PageText,
    facts: Facts,
    sources: readonly TokenText[],
    taken: readonly Mention[],
    date: string | undefined,
  ) {
    this.#page = page;
    this.#facts = facts;
    this.#sources = sources;
    const numbers: { at: number; n: number }[][] = sources.map(() => []);
    for (const { subject, passage, start } of taken) {
      if (subject.kind === 'resolution') numbers[passage]?.push({ at: start, n: subject.n });
    }
    for (const list of numbers) list.sort((a, b) => a.at - b.at);
    this.#numbers = numbers;
    this.#times = once(() => timesAt(facts.matters(), date));
  }

  sentence(passage: number, phrase: Pick<NounPhrase, 'start' | 'end' | 'sentence' | 'general'>): Ground {
    const source = this.#sources[passage];
    const starts = source?.sentences ?? [];
    const from = Math.max(starts[phrase.sentence] ?? 0, phrase.start - SENTENCE_REACH);
    const to = Math.min(starts[phrase.sentence + 1] ?? Number.POSITIVE_INFINITY, phrase.end + SENTENCE_REACH);
    if (!phrase.general || source === undefined) return this.#weigh(passage, from, to, phrase);
    const clause = clauseAround(source.folded.text, phrase, from, to);
    return this.#weigh(passage, clause.from, clause.to, phrase);
  }

  /** Whether all matters of a family are long over at the article's date. */
  isPast(family: string): boolean {
    return this.#times().over.has(family);
  }

  /** The resolution cited last before a folded place, in its passage and not far away. */
  citedBefore(passage: number, place: number): number | undefined {
    const { folded } = this.#sources[passage] ?? {};
    const cited = this.#numbers[passage] ?? [];
    const raw = folded?.at[place] ?? 0;
    const last = cited[firstFrom(cited, ({ at }) => at, raw) - 1];
    return last !== undefined && raw - last.at <= CITED_REACH ? last.n : undefined;
  }

  paragraph(passage: number): Ground {
    let ground = this.#passages.get(passage);
    if (ground === undefined) {
      ground = this.#weigh(passage, 0, Number.POSITIVE_INFINITY);
      this.#passages.set(passage, ground);
    }
    return ground;
  }

  headline(): Ground {
    this.#headline ??= this.#merge((part) => part === 'headline');
    return this.#headline;
  }

  article(): Ground {
    this.#whole ??= this.#merge((part) => part !== 'elsewhere');
    return this.#whole;
  }

  /** Families with sanctions in force. */
  #sanctioned(): ReadonlySet<string> {
    this.#sanctionedFamilies ??= new Set(
      this.#facts
        .matters()
        .flatMap((matter) => (matter.kind === 'sanctions' && matter.status === 'active' ? [familyOf(matter)] : [])),
    );
    return this.#sanctionedFamilies;
  }

  #merge(wanted: (part: PageText['passages'][number]['part']) => boolean): Ground {
    const grounds = this.#page.passages.flatMap(({ part }, at) => (wanted(part) ? [this.paragraph(at)] : []));
    return {
      scores: sum(grounds.map(({ scores }) => scores)),
      clues: new Set(grounds.flatMap(({ clues }) => [...clues])),
      numbers: new Set(grounds.flatMap(({ numbers }) => [...numbers])),
      kinds: () => new Set(grounds.flatMap(({ kinds }) => [...kinds()])),
    };
  }

  #weigh(passage: number, from: number, to: number, phrase?: Pick<NounPhrase, 'start' | 'end'>): Ground {
    const source = this.#sources[passage];
    if (source === undefined)
      return { scores: new Map(), clues: new Set(), numbers: new Set(), kinds: () => new Set() };
    const { folded } = source;
    const all = hitsOf(this.#facts, folded);
    const within = all.slice(...between(all, ({ start }) => start, from, to));
    const hits = phrase === undefined ? within : notSince(folded.text, within, from, to);
    const rawFrom = folded.at[from] ?? 0;
    const rawTo = folded.at[to] ?? folded.raw.length;
    const cited = this.#numbers[passage] ?? [];
    const numbers = new Set(cited.slice(...between(cited, ({ at }) => at, rawFrom, rawTo)).map(({ n }) => n));
    const families = [...numbers].map((n) => familiesOfResolution(this.#facts, n));
    const scores = weigh(folded, hits, families, phrase, this.#times());
    const kinds = once(() => kindsIn(folded.text.slice(from, to)));
    return {
      scores: scores.size > 1 && kinds().has('sanctions') ? favour(scores, this.#sanctioned()) : scores,
      clues: new Set(hits.map(({ clue }) => clue)),
      numbers,
      kinds,
    };
  }
}
