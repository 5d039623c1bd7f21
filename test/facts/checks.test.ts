import { describe, expect, it } from 'vitest';
import { checkTables, readTables } from '../../scripts/facts/checks.ts';
import { FactsError, problemLine } from '../../scripts/facts/problem.ts';
import { SMALL_ROWS, smallTexts } from './small-tables.ts';

const [first, second, third] = SMALL_ROWS.resolutions;
const [official] = SMALL_ROWS.officials;
const [role] = official.roles;
const [matter] = SMALL_ROWS.regimes;
const [council] = SMALL_ROWS.council;
const [veto] = SMALL_ROWS.vetoes;
const [statement] = SMALL_ROWS.statements;

const found = (replaced: Parameters<typeof smallTexts>[0]): string[] =>
  checkTables(smallTexts(replaced)).problems.map(problemLine);

describe('checking the fact tables', () => {
  it('finds nothing in good rows', () => {
    expect(found({})).toEqual([]);
  });

  it('finds nothing in the facts of this project', async () => {
    const tables = await readTables('facts');
    expect(tables.resolutions.length).toBeGreaterThanOrEqual(2825);
  }, 60_000);

  it.each([
    ['a wrong type', { n: '2' }, /^facts\/resolutions\.jsonl:2 n: /],
    ['a day that does not exist', { n: 2, date: '1946-02-30', src: ['test'] }, /:2 date: is no day of the calendar/],
    ['an unknown key', { ...second, colour: 'blue' }, /:2 colour: /],
    ['a key that is missing', { n: 2, src: ['test'] }, /:2 date: is missing/],
    ['keys out of order', { date: '1946-01-30', n: 2, src: ['test'] }, /:2 n: stands after a key/],
    ['an unknown country', { ...second, src: undefined, countries: ['ZZZ'] }, /:2 countries\.0: is no country code/],
    ['a number twice', { ...second, n: 1, cites: undefined }, /:2 n: 1 occurs twice \(also line 1\)/],
    ['votes that do not add up', { ...second, yes: 10 }, /:2 yes: the votes add up to 10; the Council had 11 members/],
    ['too few votes', { ...second, yes: 6, absent: 5 }, /:2 yes: 6 votes adopt nothing/],
    ['some counts without the others', { ...second, absent: undefined }, /:2 absent: is missing/],
    ['a citation of a later number', { ...second, cites: [3] }, /:2 cites: 3 is not earlier than 2/],
    [
      'a term that the title does not give',
      { n: 2, date: '1946-01-30', until: ['1947-01-30'], src: ['test'] },
      /:2 until: is 1947-01-30; the topic/,
    ],
    ['a day before the last resolution', { ...second, date: '1946-01-02' }, /:2 date: is before that of 1/],
  ])('names %s in a resolution', (_, row, message) => {
    const [problem] = found({ resolutions: [first, row, third] });
    expect(problem).toMatch(message);
  });

  it.each([
    [
      'more names than votes',
      { ...third, abstained: ['AUS', 'BRA'] },
      /:3 abstained: names 2 states, abstain counts 1/,
    ],
    [
      'a state that did not sit',
      { ...third, abstained: ['NOR'] },
      /:3 abstained: NOR did not sit in the Council in 1946/,
    ],
    ['a state twice', { ...third, notVoting: ['AUS'] }, /:3 against: AUS is named twice/],
    [
      'an adoption against a permanent member',
      { n: 3, date: '1946-04-04', yes: 10, no: 1, abstain: 0, absent: 0, against: ['SUN'], src: ['test'] },
      /:3 against: SUN voted against/,
    ],
  ])('names %s among the votes', (_, row, message) => {
    expect(found({ resolutions: [first, second, row] }).join('\n')).toMatch(message);
  });

  it.each([
    ['an end before the start', { roles: [{ ...role, end: '1945' }] }, /:1 roles\.0\.end: 1945 is before start/],
    ['an office after death', { roles: [{ ...role, end: '1970' }] }, /:1 roles\.0\.end: 1970 is after died/],
    [
      'an open office of the dead',
      { roles: [{ ...role, end: undefined }] },
      /:1 roles\.0\.end: is missing although died/,
    ],
    [
      'a death before birth',
      { died: '1890', roles: [{ ...role, end: undefined, start: undefined }] },
      /:1 died: 1890 is before born/,
    ],
    ['a family name of somebody else', { family: 'Hammarskjöld' }, /:1 family: Hammarskjöld is no part of Trygve Lie/],
    ['an alias that is the name', { aliases: ['Trygve Lie'] }, /:1 aliases: /],
    ['an office twice', { roles: [role, role] }, /:1 roles\.1: repeats roles\.0/],
    [
      'offices out of order',
      { roles: [role, { ...role, title: 'Minister', start: '1950', end: '1951' }] },
      /:1 roles\.1\.start: 1950 is later/,
    ],
  ])('names %s of an official', (_, change, message) => {
    expect(found({ officials: [reordered({ ...official, ...change })] }).join('\n')).toMatch(message);
  });

  it('asks when an open office is known to be held', () => {
    const { died: _, ...living } = official;
    expect(found({ officials: [{ ...living, roles: [{ ...role, end: undefined }] }] }).join()).toContain(
      'facts/officials.jsonl:1 roles.0.asOf: an open office needs the date',
    );
  });

  it('names two persons who hold one office', () => {
    const open = { title: 'Prime Minister', country: 'NOR', kind: 'head-of-government', start: '2021' };
    const person = (id: string) => ({
      id,
      name: 'Ola Nordmann',
      family: 'Nordmann',
      roles: [open],
      asOf: '2022',
      src: ['test'],
    });
    const problems = found({ officials: [person('a'), person('b')], confusables: [] });
    expect(problems).toContain(
      'facts/officials.jsonl:1 roles.0.end: is missing, or that of b: both hold NOR head-of-government',
    );
    expect(problems).toContain(
      'facts/officials.jsonl:2 roles.0.end: is missing, or that of a: both hold NOR head-of-government',
    );
  });

  describe('two rows of one person', () => {
    const defence = {
      title: 'Minister of Defence',
      country: 'NOR',
      kind: 'defence-minister',
      start: '2001',
      end: '2003',
    };
    const minister = (
      id: string,
      {
        name = 'Ola Nordmann',
        names,
        born,
        roles = [defence],
      }: { name?: string; names?: object; born?: string; roles?: object[] },
    ) => JSON.parse(JSON.stringify({ id, name, family: 'Nordmann', names, born, roles, src: ['test'] }));
    const twinsOf = (a: Parameters<typeof minister>[1], b: Parameters<typeof minister>[1]): string[] =>
      found({ officials: [minister('a', a), minister('b', b)], confusables: [] }).filter((line) =>
        line.includes('merge'),
      );

    it('are told by a name and an office, however they are spelled and dated', () => {
      const started = { title: 'Minister', country: 'NOR', kind: 'defence-minister', start: '2002-01', end: '2003' };
      const other = { name: 'Ola J. Nordmann', names: { ru: ['Ула Нордман'] }, roles: [started] };
      expect(twinsOf({ names: { uk: ['Ула Нордман'] } }, other)).toEqual([
        'facts/officials.jsonl:2 id: seems to be a, of one name and office: merge the rows',
      ]);
    });

    it('may stand where they are of other years, another office or another name', () => {
      expect(twinsOf({ born: '1940' }, { born: '1956-03-01' })).toEqual([]);
      expect(twinsOf({}, { name: 'Kari Nordmann' })).toEqual([]);
      const later = { title: 'Minister', country: 'NOR', kind: 'defence-minister', start: '2011', end: '2013' };
      expect(twinsOf({}, { roles: [later] })).toEqual([]);
    });
  });

  it.each([
    [
      'an unknown resolution',
      { resolutions: [{ n: 9, role: 'establishes' }] },
      'resolutions: there is no resolution 9',
    ],
    ['an unknown committee', { committee: '99' }, 'committee: there is no resolution 99'],
    ['no keywords', { keywords: {} }, 'keywords.en: is missing'],
    ['an end of what goes on', { status: 'active' }, 'end: belongs to a matter that ended'],
  ])('names %s of a matter', (_, change, message) => {
    const { id, name, countries, kind, ...rest } = { ...matter, ...change };
    const { committee, ...others } = rest as typeof rest & { committee?: string };
    const row = { id, name, countries, kind, ...(committee ? { committee } : {}), ...others };
    expect(found({ regimes: [row] }).join('\n')).toContain(`facts/regimes.jsonl:1 ${message}`);
  });

  it('names what is wrong in the small tables', () => {
    expect(found({ confusables: [{ text: 'Lie', not: 'nobody', why: 'x' }] })).toEqual([
      'facts/confusables.jsonl:1 not: there is no official nobody',
    ]);
    expect(found({ statements: [{ ...statement, date: '1995-01-10' }] }).join()).toContain(
      'facts/statements.jsonl:1 date:',
    );
    expect(found({ vetoes: [{ ...veto, vetoedBy: ['BRA'] }] }).join()).toContain(
      'facts/vetoes.jsonl:1 vetoedBy: BRA was no permanent',
    );
    expect(found({ vetoes: [{ ...veto, vetoedBy: [] }] }).join()).toContain('facts/vetoes.jsonl:1 vetoedBy: is empty');
    expect(found({ council: [{ ...council, elected: ['AUS'] }] }).join()).toContain(
      'facts/council.jsonl:1 elected: names 1',
    );
  });

  it('names a line that is not JSON and a file that is cut', () => {
    const texts = smallTexts();
    const broken = checkTables({ ...texts, titles: `${texts.titles}{"kind"` }).problems.map(problemLine);
    expect(broken.join('\n')).toContain('facts/titles.jsonl:2: the last line must end with a newline');
    const bad = checkTables({ ...texts, titles: 'nonsense\n' }).problems.map(problemLine);
    expect(bad.join('\n')).toContain('facts/titles.jsonl:1: is not JSON');
  });

  it('says all problems in the error that fails the build', () => {
    const problems = checkTables(smallTexts({ resolutions: [{ n: 1 }] })).problems;
    expect(new FactsError(problems).message).toContain('facts/resolutions.jsonl:1 date: is missing');
  });
});

/** An official with its keys in the order of the schema. */
function reordered({ id, name, family, aliases, ...rest }: Record<string, unknown>): object {
  return { id, name, family, ...(aliases === undefined ? {} : { aliases }), ...rest };
}
