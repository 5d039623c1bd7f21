import type { Facts } from '../../facts/facts.ts';
import { earliest, latest } from '../../facts/iso-date.ts';
import type { Role, RoleKind } from '../../facts/schema.ts';
import type { Anachronism, Mention, TitledPerson } from '../mention.ts';
import type { ContextReader } from '../names/read/context.ts';
import { surroundingsOf } from '../names/whose/surroundings.ts';
import type { PageText } from '../page-text.ts';

/** Offices that one person at a time holds, and that news names beside the person. */
const OFFICES: ReadonlySet<RoleKind> = new Set<RoleKind>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'un-ambassador',
  'un-official',
]);
/** Past the end of an office news goes on to use its title for a while, and before its beginning for one elected. */
const SLACK_MS = 400 * 86_400_000;
/** Characters around a name that are read for its title and for the time of the sentence. */
const AROUND = 160;
const LEAST_PEOPLE = 2;
/** A year, or words for a time gone by, make a titled name history, not the article's own present. */
// bounded: AROUND on either side of a name
const HISTORY =
  /(?:^|\D)(?:1[89]\d\d|20\d\d)(?!\d)|\b(?:former|then|ex|late|once|ago|predecessors?|served|decade|history|anniversary|remembered|memoirs?|ancien|feu|ex-|entonces|antiguo|damals|ehemalig\w*|früher\w*)\b|бывш|тогдашн|экс-|السابق|آنذاك|الراحل|前(?:总统|總統|首相|总理|外长|国务卿|大統領)|当时|時任|时任|전 (?:대통령|총리|장관)|당시/iu;

interface Claim {
  readonly person: TitledPerson;
  readonly roles: readonly Role[];
  readonly held: 'then' | 'now';
}

/** Milliseconds of a day; the last of a month that the date does not name is its 28th. */
function time(date: string): number {
  const exact = Date.parse(date);
  return Number.isNaN(exact) ? Date.parse(`${date.slice(0, 8)}28`) : exact;
}

/** Days from which and to which an office was held, in milliseconds; undefined where the facts do not say. */
function term({ start, end }: Role): readonly [number, number] | undefined {
  if (start === undefined) return undefined;
  return [time(earliest(start)), end === undefined ? Number.POSITIVE_INFINITY : time(latest(end))];
}

/** Whether an office was held on the page's date, or near enough to it for news to give the title. */
function coversDate(role: Role, date: string): boolean {
  const held = term(role);
  if (held === undefined) return true;
  return time(earliest(date)) <= held[1] + SLACK_MS && time(latest(date)) >= held[0] - SLACK_MS;
}

/** The title and the name at `start` … `end` of a text, with what stands between them. */
function titled(text: string, title: string, start: number, end: number): string {
  const before = text.lastIndexOf(title, start);
  const behind = text.indexOf(title, end);
  return before >= 0 ? text.slice(before, end) : text.slice(start, behind < 0 ? end : behind + title.length);
}

/** What the text claims of a named person by the title beside the name. */
function claimOf(page: PageText, facts: Facts, read: ContextReader, mention: Mention, date: string): Claim | undefined {
  const { passage, start, end, subject } = mention;
  const text = page.passages[passage]?.text ?? '';
  const from = Math.max(0, start - AROUND);
  const window = text.slice(from, end + AROUND);
  const official = subject.kind === 'official' ? facts.official(subject.id) : undefined;
  if (official === undefined || HISTORY.test(window)) return undefined;
  const around = surroundingsOf(window, read(window), start - from, end - from);
  if (around.title === undefined || around.has('former')) return undefined;
  const roles = official.roles.filter(({ kind }) => OFFICES.has(kind) && around.titleKinds.has(kind));
  if (roles.length === 0) return undefined;
  const words = titled(window, around.title, start - from, end - from);
  const person = { id: official.id, name: official.name, words };
  return { person, roles, held: roles.some((role) => coversDate(role, date)) ? 'now' : 'then' };
}

/** The days on which all held an office of those claimed, the latest such time; undefined where there are none. */
function together(claims: readonly Claim[]): readonly [number, number] | undefined {
  let spans: readonly (readonly [number, number])[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  for (const { roles } of claims) {
    const terms = roles.flatMap((role) => {
      const held = term(role);
      return held === undefined ? [] : [held];
    });
    spans = spans.flatMap(([from, to]) =>
      terms.flatMap(([start, end]) => {
        const [low, high] = [Math.max(from, start), Math.min(to, end)];
        return low <= high ? [[low, high] as const] : [];
      }),
    );
  }
  return spans.toSorted((a, b) => a[0] - b[0]).at(-1);
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Evidence that the article's text is older than the page's date: the offices that it gives to at least two people, by
 * titles beside their names, were held together only at an earlier time. Nothing where anybody is given an office
 * of the page's own time, where a sentence tells a year or speaks of the past, or where a later year stands in the article.
 * `read` finds titles in a text.
 */
export function anachronism(
  page: PageText,
  facts: Facts,
  read: ContextReader,
  mentions: readonly Mention[],
  date: string | undefined,
): Anachronism | undefined {
  if (date === undefined) return undefined;
  const officials = mentions.filter(
    ({ subject, passage }) => subject.kind === 'official' && page.passages[passage]?.part !== 'elsewhere',
  );
  // Most pages name people of their own day: no title need be read then.
  const ids = new Set(officials.flatMap(({ subject }) => (subject.kind === 'official' ? [subject.id] : [])));
  const past = Array.from(ids).filter((id) => {
    const high = (facts.official(id)?.roles ?? []).filter(({ kind }) => OFFICES.has(kind));
    return high.length > 0 && !high.some((role) => coversDate(role, date));
  });
  if (past.length < LEAST_PEOPLE) return undefined;
  const claims = officials.flatMap((mention) => claimOf(page, facts, read, mention, date) ?? []);
  if (claims.some(({ held }) => held === 'now')) return undefined;
  const people = [...new Map(claims.map((claim) => [claim.person.id, claim])).values()];
  const span = people.length < LEAST_PEOPLE ? undefined : together(people);
  if (span === undefined || span[1] === Number.POSITIVE_INFINITY || span[1] > time(earliest(date))) return undefined;
  const [from, to] = [isoDay(span[0]), isoDay(span[1])];
  const lastYear = Number(to.slice(0, 4)) + 1;
  const years = page.passages.flatMap(({ part, text }) =>
    part === 'elsewhere' ? [] : (text.match(/\d+/g) ?? []).filter((digits) => /^20[0-4]\d$/.test(digits)).map(Number),
  );
  if (years.some((year) => year > lastYear)) return undefined;
  return { from, to, people: people.map(({ person }) => person) };
}
