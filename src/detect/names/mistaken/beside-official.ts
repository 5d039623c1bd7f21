import { firstFrom } from '../../text/sorted.ts';
import type { PassageNames } from '../passage-names.ts';
import { type ContextHit, contextAt } from '../read/context.ts';
import { isGivenName } from '../read/context-word.ts';
import type { Hit } from '../read/hits.ts';
import type { WordBeside } from '../read/neighbours.ts';

type Span = Pick<Hit, 'start' | 'end'>;

interface BesideInContext extends WordBeside {
  readonly context: ContextHit | undefined;
}

const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}/u.test(word);

const HYPHENED_ON = /^[-־](?:[А-ЯЁІЇЄҐ][а-яёіїєґ]|[א-ת]{2})/u;
/** Endings of Slavic surnames in a case in which no given name of one person stands before another's surname. */
const DECLINED_SURNAME = /(?:[оеє]в(?:а|у|ым|им)|[иїі]на|[иїі]ну|[иії]ним|ск(?:ого|ому|им)|ськ(?:ого|ому|им)|[оеє]ю)$/u;
const LEAST_DECLINED = 6;

/** The hits that begin at a place. */
function hitsAt({ hits }: PassageNames, at: number): PassageNames['hits'] {
  const from = firstFrom(hits, ({ start }) => start, at);
  return hits.slice(
    from,
    firstFrom(hits, ({ start }) => start, at + 1),
  );
}

/** "С Лавровым Керри говорил", "із Колонною Кулеба": a surname declined, and in the nominative another's. */
const isDeclinedOfficial = (read: PassageNames, { word, at }: WordBeside): boolean =>
  word.length >= LEAST_DECLINED &&
  DECLINED_SURNAME.test(word) &&
  hitsAt(read, at).some((hit) => hit.end === at + word.length && hit.bearers.short.length > 0);

/** "Перед выступлением Владимира Зеленского Путин …": the case of another's whole name parts it from the surname behind. */
export const endsOfficial = (read: PassageNames, { start }: Span, before: BesideInContext): boolean =>
  isCyrillic(before.word) &&
  (read.hits.some(
    (hit) => hit.start < before.at && hit.end > before.at && hit.end < start && hit.bearers.full.length > 0,
  ) ||
    (!(before.context?.words.some(isGivenName) ?? false) && isDeclinedOfficial(read, before)));

/** "Пресс-секретарь Лукашенко Наталья Эйсмонт", "с Лавровым Керри": the name behind is another official's. */
export const isBeforeOfficial = (read: PassageNames, { start, end }: Span, after: WordBeside): boolean =>
  isCyrillic(after.word) &&
  hitsAt(read, after.at).some(
    (hit) =>
      hit.bearers.full.length > 0 || isDeclinedOfficial(read, { word: read.passage.text.slice(start, end), at: start }),
  );

/** "Мария Захарова-Штейн", "ציפי לבני-שגב": another half of the family name, and no second person ("Трамп-Путин"). */
export function isHalfOfFamily(read: PassageNames, { end }: Span): boolean {
  const joined = HYPHENED_ON.test(read.passage.text.slice(end, end + 3));
  return joined && contextAt(read.context, end + 1) === undefined && hitsAt(read, end + 1).length === 0;
}
