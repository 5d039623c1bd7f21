import type { CardSubject } from '../../src/facts/card-facts.ts';

const resolution = (n: number, date: string) => ({ subject: { kind: 'resolution' as const, n }, date });

/** Two dozen cards from all decades, each on an article of a day that shows what it can tell. */
export const DECADES: readonly { readonly subject: CardSubject; readonly date: string }[] = [
  resolution(3, '1946-05-08'),
  resolution(83, '1950-07-01'),
  resolution(118, '1956-10-20'),
  resolution(186, '1964-03-10'),
  resolution(242, '1967-12-01'),
  resolution(338, '1973-10-25'),
  resolution(435, '1989-04-01'),
  resolution(598, '1988-08-08'),
  resolution(661, '2003-06-01'),
  resolution(678, '1991-01-15'),
  resolution(827, '1993-05-26'),
  resolution(1244, '1999-06-12'),
  resolution(1701, '2006-08-14'),
  resolution(1973, '2011-03-19'),
  resolution(1999, '2011-07-14'),
  resolution(1929, '2025-10-01'),
  resolution(2695, '2024-09-15'),
  resolution(2817, '2026-10-01'),
  { subject: { kind: 'matter', id: 'southern-rhodesia-sanctions' }, date: '1975-06-01' },
  { subject: { kind: 'matter', id: 'unifil', n: 2695 }, date: '2023-09-06' },
  { subject: { kind: 'official', id: 'sergei-shoigu' }, date: '2023-09-06' },
  { subject: { kind: 'official', id: 'vasily-nebenzya' }, date: '2023-09-06' },
  { subject: { kind: 'official', id: 'kofi-annan' }, date: '2003-03-20' },
  { subject: { kind: 'document', symbol: 'S/2017/172' }, date: '2017-03-01' },
];
