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
    expect(matters).toContainEqual({ id: 'dprk-sanctions', name: expect.any(String), role: 'establishes' });
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

describe('the card of a matter', () => {
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
    expect(card({ kind: 'document', symbol: 'S/2006/805' }).namedBy.map(({ n }) => n)).toEqual([1718]);
  });

  it('makes no link to the text of a press statement', () => {
    const { links } = card({ kind: 'document', symbol: 'SC/15151' });
    expect(links.map(({ kind }) => kind)).not.toContain('document');
  });
});

describe('every fact', () => {
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
