import { describe, expect, it } from 'vitest';
import type { Official, Role } from '../../src/facts/schema.ts';
import { readSuccessions, successionLists, successions } from '../../src/facts/successions.ts';

const held = (id: string, start?: string, end?: string, role: Partial<Role> = {}): Official => ({
  id,
  name: id,
  family: id,
  roles: [
    {
      title: 'Governor of Strelsau',
      kind: 'other',
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...role,
    },
  ],
  src: ['test'],
});
const pairs = (...officials: Official[]): string[] =>
  [...successions(officials)].flatMap(([person, list]) =>
    list.flatMap(({ after }) => (after === undefined ? [] : [`${officials[person]?.id} > ${officials[after]?.id}`])),
  );

describe('who followed whom in an office', () => {
  it('is told where one began when the other ended', () => {
    expect(pairs(held('a', '2001', '2004-05-12'), held('b', '2004-05-12', '2008-01'), held('c', '2008-01-20'))).toEqual(
      ['a > b', 'b > c'],
    );
  });
  it('is not told across a gap, or by years alone', () => {
    expect(pairs(held('a', '2001', '2004-05-12'), held('b', '2004-07-01'))).toEqual([]);
    expect(pairs(held('a', '2001', '2004'), held('b', '2004'))).toEqual([]);
    expect(pairs(held('a', '2001', '2004-05'), held('b', undefined))).toEqual([]);
  });
  it('is not told of an office that several hold', () => {
    const a = held('a', '2001', '2004-05-12');
    const b = held('b', '2004-05-12');
    expect(pairs(a, b, held('c', '2002', '2006'))).toEqual([]);
    expect(pairs(a, b, held('c', '2004-05-20'))).toEqual([]);
  });
  it('needs the same office: title, organisation and state, save where a state has one alone', () => {
    const a = held('a', '2001', '2004-05-12');
    expect(pairs(a, held('b', '2004-05-12', undefined, { title: 'Governor of Zenda' }))).toEqual([]);
    expect(pairs(a, held('b', '2004-05-12', undefined, { country: 'RUS' }))).toEqual([]);
    const minister = { kind: 'defence-minister', country: 'RUS' } as const;
    expect(
      pairs(held('a', '2001', '2004-05-12', minister), held('b', '2004-05-12', undefined, { ...minister, title: 'X' })),
    ).toEqual(['a > b']);
  });
  it('comes back from the pack as it went in', () => {
    const officials = [held('a', '2001', '2004-05-12'), held('b', '2004-05-12', '2008-01'), held('c', '2008-01-20')];
    const lists = [...successionLists(officials)].map(([person, list]) => [person, readSuccessions(list)]);
    expect(new Map(lists as never)).toEqual(successions(officials));
  });
});
