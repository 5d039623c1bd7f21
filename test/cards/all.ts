/**
 * Draws every card of the facts in every language of the interface, on an article of a given day, and says what is
 * wrong with any: `npm run cards:all`. It takes minutes; `npm test` draws each card in one of the languages.
 */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { realFacts } from '../real-facts.ts';
import { everySubject, faultyCards } from './every-card.tsx';

const DATE = process.argv[2] ?? '2023-09-06';
const LANGUAGES = readdirSync('src/_locales');

const { facts } = await realFacts();
const subjects = everySubject(facts);
const kinds = ['resolution', 'matter', 'document', 'official'] as const;
for (const kind of kinds) {
  const some = subjects.filter((subject) => subject.kind === kind);
  const faults = faultyCards(facts, some, LANGUAGES, DATE);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${kind}: ${some.length} cards in ${LANGUAGES.length} languages, ${faults.length} faults`);
}
