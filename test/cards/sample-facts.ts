import type { DocumentFacts, MatterFacts, OfficialFacts, ResolutionFacts } from '../../src/facts/card-facts.ts';

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
  matters: [{ id: 'ruritania-sanctions', name: 'Sanctions on Ruritania', role: 'strengthens' }],
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
  vetoedBy: ['CHN', 'RUS'],
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
    roles: [secretary, minister, governor],
    src: ['test'],
  },
  onDate: [minister],
  now: [secretary],
  earlier: [governor],
  links: [{ kind: 'biography', label: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/The_Prisoner_of_Zenda' }],
};
