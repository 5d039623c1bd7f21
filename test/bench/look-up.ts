/**
 * Measures what a look-up takes from a query to its answer, on the real facts: the first of a background just started,
 * whose index is opened when the field takes the focus, and later ones as they are typed, letter by letter. Figures, not a test: `npm run bench -- look-up`.
 */
import process from 'node:process';
import { cardHead } from '../../src/facts/card-head.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { realFacts } from '../real-facts.ts';

const QUERIES = [
  '1701',
  'S/RES/2231',
  'watson',
  'Путин',
  '习近平',
  'ceasefire Gaza 2024',
  'foreign minister Iran',
  'Liban 2006',
];
const MOST = 30;

const { facts, pack } = await realFacts();
/** Milliseconds of the processor, so that a machine that is shared makes nothing slower. */
const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const opening = process.cpuUsage();
const search = openSearch(facts, pack);
search('', MOST);
const opened = since(opening);
const timed = (query: string): number => {
  const start = process.cpuUsage();
  for (const subject of search(query, MOST)) cardHead(facts, subject, facts.asOf);
  return since(start);
};
const typed = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
const first = timed(typed[0] ?? '');
const rounds = Array.from({ length: 5 }, () => typed.map(timed));
const cold = rounds[0] ?? [];
const warm = rounds
  .slice(1)
  .flat()
  .sort((a, b) => a - b);
const at = (share: number): string => (warm[Math.floor(share * (warm.length - 1))] ?? 0).toFixed(1);
const bytes = ['label', 'shape', 'counts', 'postings'].reduce(
  (sum, column) => sum + pack.u16(`search.${column}`).byteLength,
  0,
);
console.log(
  `look-up, ${typed.length} beginnings of ${QUERIES.length} queries, ms of the processor, with the heads of the answers:`,
);
console.log(`opened, when the field takes the focus, in ${opened.toFixed(0)}`);
console.log(`first ${first.toFixed(1)}; first round: longest ${Math.max(...cold).toFixed(1)}`);
console.log(`later: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`);
console.log(
  `index of words: ${Math.round(bytes / 1000)} KB in the pack; names, offices and states come from the detection's`,
);
