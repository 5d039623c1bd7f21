import type { Subject } from '../../src/detect/mention.ts';

/** The article's date of the gallery. */
export const DATE = '2023-09-06';

export const SUBJECTS: readonly Subject[] = [
  { kind: 'resolution', n: 1718 },
  { kind: 'resolution', n: 3 },
  { kind: 'resolution', n: 1973 },
  { kind: 'resolution', n: 1747 },
  { kind: 'resolution', n: 2728 },
  { kind: 'resolution', n: 2231 },
  { kind: 'resolution', n: 1325 },
  { kind: 'resolution', n: 1999 },
  { kind: 'resolution', n: 1250 },
  { kind: 'resolution', n: 9999 },
  { kind: 'matter', id: 'dprk-sanctions' },
  { kind: 'matter', id: 'iran-sanctions' },
  { kind: 'matter', id: 'unifil', n: 2695 },
  { kind: 'document', symbol: 'S/PRST/2017/16' },
  { kind: 'document', symbol: 'S/2006/814' },
  { kind: 'document', symbol: 'A/RES/ES-11/1' },
  { kind: 'document', symbol: 'S/2017/172' },
  { kind: 'official', id: 'sergei-shoigu' },
  { kind: 'official', id: 'linda-thomas-greenfield' },
  { kind: 'official', id: 'kim-jong-un' },
  { kind: 'official', id: 'vasily-nebenzya' },
  { kind: 'official', id: 'abdelrahim-dagalo' },
  { kind: 'official', id: 'antonio-guterres' },
];
