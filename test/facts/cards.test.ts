import { describe, expect, it } from 'vitest';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import { cardHead } from '../../src/facts/card-head.ts';
import { realFacts } from '../real-facts.ts';

const { facts } = await realFacts();

/** The facts of one kind of card, or a failed test. */
function card<K extends CardSubject['kind']>(subject: CardSubject & { kind: K }, date?: string, lang?: string) {
  const found = cardFacts(facts, subject, date, lang);
  if (found?.kind !== subject.kind) throw new Error(`no card for ${JSON.stringify(subject)}`);
  return found as Extract<typeof found, { kind: K }>;
}

describe('the card of an official', () => {
  it('tells the office on the day of the article and the office now', () => {
    const shoigu = card({ kind: 'official', id: 'sergei-shoigu' }, '2023-09-05');
    expect(shoigu.head.officeThen?.kind).toBe('defence-minister');
    expect(shoigu.onDate.map(({ title }) => title)).toEqual(['Minister of Defence of Russia']);
    expect(shoigu.now.map(({ title, asOf }) => [title, asOf !== undefined])).toEqual([
      ['Secretary of the Security Council of Russia', true],
    ]);
    expect(shoigu.earlier.map(({ title }) => title)).toContain('Minister of Emergency Situations of Russia');
    expect(shoigu.links[0]).toEqual({
      kind: 'biography',
      label: 'Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Sergei_Shoigu',
      lang: 'en',
    });
  });

  it.each([
    ['adrienne-watson', '2023-09-05', 'Spokesperson of the National Security Council'],
    ['kim-jong-un', '2023-09-05', 'President of the State Affairs Commission of North Korea'],
    ['linda-thomas-greenfield', '2023-09-05', 'United States Ambassador to the United Nations'],
    ['ban-ki-moon', '2013', 'Secretary-General of the United Nations'],
    ['antonio-guterres', '2023-10', 'Secretary-General of the United Nations'],
    ['donald-trump', '2018-06-12', 'President of the United States'],
  ])('%s on %s: %s', (id, date, title) => {
    expect(cardHead(facts, { kind: 'official', id }, date)).toMatchObject({ officeThen: { title } });
  });

  it('claims no office where the page has no date', () => {
    expect(cardHead(facts, { kind: 'official', id: 'sergei-shoigu' })).toEqual({
      kind: 'official',
      id: 'sergei-shoigu',
      name: 'Sergei Shoigu',
    });
  });

  it('is none for a person whom no fact knows', () => {
    expect(cardHead(facts, { kind: 'official', id: 'nobody' })).toBeUndefined();
    expect(cardFacts(facts, { kind: 'official', id: 'nobody' })).toBeUndefined();
  });
});

describe('the card of a resolution', () => {
  it('tells 1718', () => {
    const { resolution, matters, recalledBy, head } = card({ kind: 'resolution', n: 1718 }, '2023-09-05');
    expect(head).toMatchObject({ n: 1718, date: '2006-10-14', status: { state: 'not-ended' } });
    expect(resolution).toMatchObject({ yes: 15, ch7: true, countries: ['PRK'] });
    const [matter] = matters;
    expect(matter).toMatchObject({ id: 'dprk-sanctions', role: 'establishes' });
    expect(matter?.line.map(({ n }) => n)).toEqual(expect.arrayContaining([1695, 1718, 1874, 2397]));
    expect(recalledBy.map(({ n }) => n)).toContain(1874);
    expect(recalledBy.find(({ n }) => n === 1874)?.date).toBe('2009-06-12');
  });

  it('tells 1701 and 2231', () => {
    expect(card({ kind: 'resolution', n: 1701 }).resolution?.date).toBe('2006-08-11');
    const { recalls } = card({ kind: 'resolution', n: 2231 });
    expect(recalls.map(({ n }) => n)).toEqual([1696, 1737, 1747, 1803, 1835, 1929, 2224]);
  });

  it('offers only searches for a number that no fact knows', () => {
    const unknown = card({ kind: 'resolution', n: 9999 });
    expect(unknown.head).toEqual({ kind: 'resolution', n: 9999 });
    expect(unknown.resolution).toBeUndefined();
    expect(unknown.newest.n).toBe(facts.newestResolution);
    expect(unknown.links.map(({ kind }) => kind)).toSatisfy((kinds: string[]) =>
      kinds.every((kind) => kind.endsWith('-search')),
    );
  });
});

describe('the vote on a resolution', () => {
  const seats = (n: number) => card({ kind: 'resolution', n }).seats ?? [];
  const by = (n: number, ballot: string) => seats(n).filter((seat) => seat.ballot === ballot);

  it('seats the Council of that year, each member with its vote', () => {
    expect(seats(2728)).toHaveLength(15);
    expect(by(2728, 'abstain')).toEqual([{ state: 'USA', permanent: true, ballot: 'abstain' }]);
    expect(by(1973, 'abstain').map(({ state }) => state)).toEqual(['CHN', 'RUS', 'BRA', 'DEU', 'IND']);
    expect(seats(16)).toHaveLength(11);
  });
  it('seats members under the names that they bore then', () => {
    const name = (n: number, state: string) => seats(n).find((seat) => seat.state === state)?.name;
    expect(name(242, 'CHN')).toBe('ROC');
    expect(name(298, 'CHN')).toBe('ROC');
    expect(name(302, 'CHN')).toBeUndefined();
    expect(name(660, 'COD')).toBe('ZAR');
  });
  it('has no votes where none was taken, and no names where the facts have too few', () => {
    expect(by(1999, 'none')).toHaveLength(15);
    expect(seats(369).filter(({ state }) => state !== undefined)).toEqual([]);
    expect(by(369, 'absent')).toHaveLength(2);
  });
});

describe('what recalls what, by year', () => {
  it.each([1718, 1325, 242, 2231])('has every resolution that %i recalls or that recalls it once', (n) => {
    const { years, recalls, recalledBy } = card({ kind: 'resolution', n });
    const nodes = years?.columns.flatMap((column) => column.nodes.map((node) => node.n)) ?? [];
    expect(nodes).toHaveLength(recalls.length + recalledBy.length);
    expect(new Set(nodes)).toEqual(new Set([...recalls, ...recalledBy].map((to) => to.n)));
    expect(years?.columns.length).toBeLessThanOrEqual(25);
    const year = Number(facts.resolution(n)?.date.slice(0, 4));
    expect(years?.columns[years.here]?.from).toBeLessThanOrEqual(year);
    expect(years?.columns[years.here]?.to).toBeGreaterThanOrEqual(year);
  });
  it('is a list where there is little', () => {
    expect(card({ kind: 'resolution', n: 1250 }).years).toBeUndefined();
  });
});

describe('the card of a matter', () => {
  it('gives its last step and the known term on the day of the article', () => {
    expect(card({ kind: 'matter', id: 'unifil' }, '2024-01-15')).toMatchObject({
      last: { n: 2695, role: 'extends' },
      term: { by: { n: 2695 }, until: ['2024-08-31'], over: false },
    });
    expect(card({ kind: 'matter', id: 'dprk-sanctions' }, '2024-06-01')).toMatchObject({
      term: { until: ['2024-04-30'], over: true },
      committee: { n: 1718 },
      experts: { n: 1874 },
    });
  });

  it('gives the line of resolutions with their status on the day of the article', () => {
    const { head, line, links } = card({ kind: 'matter', id: 'dprk-sanctions', n: 2094 }, '2013-03-08');
    expect(line.find(({ n }) => n === 1718)).toMatchObject({ role: 'establishes', status: { state: 'not-ended' } });
    expect(line.find(({ n }) => n === 2397)?.status.state).toBe('not-yet-adopted');
    expect(head.count).toBe(line.filter(({ status }) => status.state !== 'not-yet-adopted').length);
    expect(head.tied).toMatchObject({ n: 2094, date: '2013-03-07' });
    expect(links.map(({ kind }) => kind)).toContain('committee');
  });

  it('ends its line with the matter', () => {
    const { line } = card({ kind: 'matter', id: 'minusma' }, '2024-06-01');
    expect(line.every(({ status }) => status.state === 'matter-ended' || status.state === 'ended')).toBe(true);
  });

  it('is none for a matter that no fact knows', () => {
    expect(cardFacts(facts, { kind: 'matter', id: 'nothing' })).toBeUndefined();
  });
});

describe('the card of a document', () => {
  it('tells a presidential statement', () => {
    const { head, links } = card({ kind: 'document', symbol: 'S/PRST/2017/16' }, undefined, 'fr');
    expect(head).toMatchObject({ date: '2017-08-29', meaning: { series: 'presidential-statement' } });
    expect(links[0]?.url).toBe('https://docs.un.org/fr/S/PRST/2017/16');
  });

  it('tells a draft that was vetoed, and a report that resolutions name', () => {
    expect(card({ kind: 'document', symbol: 'S/2022/155' }).vetoedBy).toEqual(['RUS']);
    expect(card({ kind: 'document', symbol: 'S/2006/805' })).toMatchObject({ became: { n: 1718 }, namedBy: [] });
    expect(card({ kind: 'document', symbol: 'S/2006/814' }).namedBy.map(({ n }) => n)).toContain(1718);
  });

  it('tells what was adopted at a meeting', () => {
    const { adopted, parts } = card({ kind: 'document', symbol: 'S/PV.5551' });
    expect(adopted.map(({ n }) => n)).toEqual([1718]);
    expect(parts.map(({ text, says }) => [text, says])).toEqual([
      ['S', 'body'],
      ['PV', 'series'],
      ['5551', 'number'],
    ]);
  });

  it('makes no link to the text of a press statement', () => {
    const { links } = card({ kind: 'document', symbol: 'SC/15151' });
    expect(links.map(({ kind }) => kind)).not.toContain('document');
  });
});

describe('the card of an official', () => {
  it('names who held the office directly before and after', () => {
    const { around } = card({ kind: 'official', id: 'sergei-shoigu' });
    const defence = around.find(({ role }) => role.kind === 'defence-minister');
    expect(defence).toMatchObject({ before: { name: 'Anatoly Serdyukov' }, after: { name: 'Andrei Belousov' } });
  });
  it('tells what the state did in the Council in that term alone', () => {
    const { record } = card({ kind: 'official', id: 'vasily-nebenzya' }, '2023-09-06');
    expect(record?.state).toBe('RUS');
    expect(record?.vetoed.map(({ symbol }) => symbol)).toContain('S/2022/155');
    expect(record?.abstained.every(({ date }) => date! >= '2017-07-27')).toBe(true);
    expect(record?.abstained.map(({ n }) => n)).toContain(2695);
    expect(card({ kind: 'official', id: 'antonio-guterres' }, '2023-09-06').record).toBeUndefined();
  });
  it('tells a listing apart from the offices', () => {
    const { listings, onDate, now } = card({ kind: 'official', id: 'abdelrahim-dagalo' }, '2026-03-01');
    expect(listings).toMatchObject([{ under: [{ n: 1591 }], start: '2026-02-24' }]);
    expect([...onDate, ...now].some(({ title }) => title.includes('Designated'))).toBe(false);
  });
});

describe('every fact', () => {
  it('comes from a source that has a name', () => {
    expect(card({ kind: 'resolution', n: 1718 }).sources.vote?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining('United Nations, machine-readable records')]),
    );
    expect(card({ kind: 'matter', id: 'unifil' }).sources.matter).not.toEqual([]);
    expect(card({ kind: 'official', id: 'kim-jong-un' }).sources.person).not.toEqual([]);
  });

  it('has a card whose links are https and whose text is whole', () => {
    const subjects: CardSubject[] = [
      ...Array.from({ length: facts.newestResolution }, (_, i) => ({ kind: 'resolution' as const, n: i + 1 })),
      ...facts.matters().map(({ id }) => ({ kind: 'matter' as const, id })),
      ...facts
        .failedDrafts()
        .flatMap(({ draft }) => (draft === undefined ? [] : [{ kind: 'document' as const, symbol: draft }])),
      ...Array.from({ length: facts.officialCount }, (_, i) => ({
        kind: 'official' as const,
        id: facts.officialAt(i).id,
      })),
    ];
    for (const subject of subjects) {
      const found = cardFacts(facts, subject, '2024-05', 'es');
      expect(found?.kind).toBe(subject.kind);
      expect(found?.head).toEqual(cardHead(facts, subject, '2024-05'));
      for (const { url } of found?.links ?? []) expect(new URL(url).protocol).toBe('https:');
    }
  }, 60_000);
});
