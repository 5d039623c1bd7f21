import type { DocumentFacts, MatterFacts, OfficialFacts, ResolutionFacts } from '../../src/facts/card-facts.ts';
import type { Seat } from '../../src/facts/vote-seats.ts';

const ballots: Record<string, Seat['ballot']> = { CHN: 'abstain', RUS: 'abstain', LBY: 'no', CRI: 'absent' };
/** The Council of 2008. */
const seats: readonly Seat[] = 'FRA GBR USA BEL BFA HRV IDN ITA PAN VNM ZAF CHN RUS LBY CRI'
  .split(' ')
  .map((state) => ({
    state,
    permanent: ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].includes(state),
    ballot: ballots[state] ?? 'yes',
  }));

/** Card facts with every part filled. The persons and matters are invented. */
export const resolutionSample: ResolutionFacts = {
  kind: 'resolution',
  head: {
    kind: 'resolution',
    n: 1850,
    date: '2008-12-10',
    topic: 'measures against Ruritania',
    status: { state: 'ended', by: 2100, date: '2013-04-25' },
  },
  resolution: {
    n: 1850,
    date: '2008-12-10',
    yes: 11,
    no: 1,
    abstain: 2,
    absent: 1,
    against: ['LBY'],
    abstained: ['CHN', 'RUS'],
    notVoting: ['CRI'],
    ch7: true,
    ends: [1800],
    measures: ['arms-embargo', 'humanitarian-carve-out'],
    src: ['test'],
  },
  newest: { n: 2825, date: '2026-06-29' },
  recalls: [
    { n: 1800, date: '2008-02-20' },
    { n: 1373, date: '2001-09-28', topic: 'terrorism' },
  ],
  recalledBy: Array.from({ length: 12 }, (_, i) => ({ n: 1900 + i, date: '2010-01-01' })),
  matters: [
    {
      id: 'ruritania-sanctions',
      name: 'Sanctions on Ruritania',
      role: 'strengthens',
      line: [
        { n: 1800, date: '2008-02-20', role: 'establishes' },
        { n: 1850, date: '2008-12-10', role: 'strengthens' },
        { n: 2100, date: '2013-04-25', role: 'ends' },
      ],
    },
  ],
  seats,
  textRead: true,
  sources: { vote: [{ name: 'A register of votes', date: '2022', terms: 'free' }], references: [] },
  links: [
    { kind: 'report', label: 'S/2008/700', url: 'https://docs.un.org/en/S/2008/700' },
    { kind: 'document', label: 'S/RES/1850 (2008)', url: 'https://docs.un.org/en/S/RES/1850(2008)' },
    { kind: 'analysis', label: 'Not a safe address', url: 'http://example.org/' },
  ],
};

export const matterSample: MatterFacts = {
  kind: 'matter',
  head: {
    kind: 'matter',
    id: 'ruritania-sanctions',
    name: 'Sanctions on Ruritania',
    count: 2,
    tied: { n: 1850, date: '2008-12-10' },
  },
  matter: {
    id: 'ruritania-sanctions',
    name: 'Sanctions on Ruritania',
    countries: [],
    kind: 'sanctions',
    committee: '1800',
    resolutions: [],
    status: 'ended',
    start: '2008-02-20',
    end: '2013-04-25',
    keywords: {},
    links: [],
    src: ['test'],
  },
  line: [
    { n: 1800, date: '2008-02-20', role: 'establishes', status: { state: 'ended', by: 1850, date: '2008-12-10' } },
    { n: 1850, date: '2008-12-10', role: 'strengthens', status: { state: 'not-ended' } },
    { n: 2100, date: '2013-04-25', role: 'ends', status: { state: 'not-yet-adopted', date: '2013-04-25' } },
  ],
  last: { n: 2100, date: '2013-04-25', role: 'ends' },
  term: { by: { n: 1850, date: '2008-12-10' }, until: ['2009-12-31'], over: true },
  committee: { n: 1800, date: '2008-02-20' },
  experts: { n: 1850, date: '2008-12-10' },
  newest: { n: 2825, date: '2026-06-29' },
  sources: { matter: [{ name: 'The editors of these facts' }] },
  links: [{ kind: 'committee', label: '1800 Committee', url: 'https://main.un.org/1800' }],
};

export const documentSample: DocumentFacts = {
  kind: 'document',
  head: {
    kind: 'document',
    symbol: 'S/2008/700',
    meaning: { body: 'security-council', series: 'document', year: 2008, number: '700' },
    date: '2008-11-05',
    agenda: 'The situation in Ruritania',
  },
  parts: [
    { text: 'S', says: 'body' },
    { text: '2008', says: 'year' },
    { text: '700', says: 'number' },
  ],
  vetoedBy: ['CHN', 'RUS'],
  votes: { yes: 9, no: 2, abstain: 4 },
  adopted: [],
  newest: { n: 2825, date: '2026-06-29' },
  sources: { document: [{ name: 'A list of vetoes', date: '2022-05' }], references: [] },
  namedBy: [{ n: 1850, date: '2008-12-10' }],
  cites: [{ n: 1800, date: '2008-02-20' }],
  links: [{ kind: 'document', label: 'S/2008/700', url: 'https://docs.un.org/en/S/2008/700' }],
};

const minister = {
  title: 'Minister of Defence of Ruritania',
  country: 'RUS',
  kind: 'defence-minister',
  start: '2012-11-06',
  end: '2024-05-12',
} as const;
const secretary = {
  title: 'Secretary of the Council of Ruritania',
  kind: 'security-adviser',
  start: '2024-05-12',
  asOf: '2026-09',
} as const;
const governor = { title: 'Governor of Strelsau', kind: 'other', start: '2012-05', end: '2012-11-06' } as const;
export const officialSample: OfficialFacts = {
  kind: 'official',
  head: { kind: 'official', id: 'rudolf-rassendyll', name: 'Rudolf Rassendyll', officeThen: minister },
  official: {
    id: 'rudolf-rassendyll',
    name: 'Rudolf Rassendyll',
    family: 'Rassendyll',
    names: { ru: ['Рудольф Рассендилл'], fr: ['Rodolphe Rassendyll'], zh: ['鲁道夫·拉森迪尔'] },
    roles: [secretary, minister, governor],
    src: ['test'],
  },
  onDate: [minister],
  now: [secretary],
  earlier: [governor],
  listings: [
    { under: [{ n: 1850, date: '2008-12-10' }], start: '2008-12-10', end: '2013-04-25' },
    { under: [{ n: 2397, date: '2017-12-22' }], start: '2018-01-01', asOf: '2026-09' },
  ],
  around: [
    { role: minister, before: { id: 'michael-elphberg', name: 'Michael Elphberg' } },
    { role: governor, after: { id: 'rupert-hentzau', name: 'Rupert Hentzau' } },
  ],
  record: {
    state: 'RUS',
    role: minister,
    sponsored: [{ n: 2397, date: '2017-12-22' }],
    against: [],
    abstained: [{ n: 2100, date: '2013-04-25' }],
    vetoed: [{ symbol: 'S/2017/172', date: '2017-02-28' }],
  },
  sources: { person: [{ name: 'A register of offices', date: '2026-09-14', terms: 'free' }] },
  links: [{ kind: 'biography', label: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/The_Prisoner_of_Zenda' }],
};
