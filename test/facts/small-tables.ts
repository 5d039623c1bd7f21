import type { TableTexts } from '../../scripts/facts/table-rows.ts';

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Rows of every table that pass all checks; a test replaces what it breaks. */
export const SMALL_ROWS = {
  resolutions: [
    { n: 1, date: '1946-01-25', src: ['test'] },
    { n: 2, date: '1946-01-30', yes: 11, no: 0, abstain: 0, absent: 0, cites: [1], src: ['test'] },
    {
      n: 3,
      date: '1946-04-04',
      yes: 9,
      no: 0,
      abstain: 1,
      absent: 1,
      abstained: ['AUS'],
      notVoting: ['SUN'],
      ends: [2],
      reports: ['S/1'],
      src: ['test'],
    },
  ],
  statements: [{ symbol: 'S/PRST/1994/1', date: '1994-01-10', cites: [3], src: ['test'] }],
  vetoes: [{ draft: 'S/2', date: '1946-02-16', vetoedBy: ['SUN'], yes: 7, no: 2, abstain: 1, src: ['test'] }],
  council: [
    {
      year: 1946,
      permanent: ['CHN', 'FRA', 'GBR', 'SUN', 'USA'],
      elected: ['AUS', 'BRA', 'EGY', 'MEX', 'NLD', 'POL'],
      src: ['test'],
    },
  ],
  regimes: [
    {
      id: 'iranian-question',
      name: 'The Iranian question',
      countries: ['IRN'],
      kind: 'peace-process',
      resolutions: [
        { n: 2, role: 'establishes' },
        { n: 3, role: 'ends' },
      ],
      status: 'ended',
      start: '1946-01-30',
      end: '1946-05-22',
      keywords: { en: ['Iran'] },
      links: [],
      src: ['test'],
    },
  ],
  officials: [
    {
      id: 'trygve-lie',
      name: 'Trygve Lie',
      family: 'Lie',
      born: '1896-07-16',
      died: '1968-12-30',
      roles: [
        {
          title: 'Secretary-General of the United Nations',
          country: 'UNO',
          kind: 'un-official',
          start: '1946-02-02',
          end: '1952-11-10',
        },
      ],
      src: ['test'],
    },
  ],
  titles: [{ kind: 'un-official', lang: 'en', forms: ['Secretary-General'] }],
  confusables: [{ text: 'Lie detector', not: 'trygve-lie', why: 'a device' }],
  sources: [
    { table: 'council', tag: 'test', name: 'A test', keys: ['elected', 'permanent'] },
    { table: 'officials', tag: 'test', name: 'A test', keys: ['roles'] },
    { table: 'regimes', tag: 'test', name: 'A test', keys: ['resolutions'] },
    { table: 'resolutions', tag: 'test', name: 'A test', date: '2026', terms: 'ours', keys: ['cites', 'date', 'yes'] },
    { table: 'statements', tag: 'test', name: 'A test', keys: ['date'] },
    { table: 'vetoes', tag: 'test', name: 'A test', keys: ['date'] },
  ],
} as const;

type Rows = { readonly [K in keyof typeof SMALL_ROWS]: readonly object[] };

/** The small tables as texts, with some tables replaced. */
export function smallTexts(replaced: Partial<Rows> = {}): TableTexts {
  const rows: Rows = { ...SMALL_ROWS, ...replaced };
  return {
    resolutions: lines(rows.resolutions),
    statements: lines(rows.statements),
    vetoes: lines(rows.vetoes),
    council: lines(rows.council),
    regimes: lines(rows.regimes),
    officials: lines(rows.officials),
    titles: lines(rows.titles),
    confusables: lines(rows.confusables),
    sources: lines(rows.sources),
  };
}
