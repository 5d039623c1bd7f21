import { resolve } from 'node:path';
import process from 'node:process';
import { namedVotes } from './check-votes.ts';
import { checkTables } from './checks.ts';
import { problemLine } from './problem.ts';
import { readTexts } from './table-rows.ts';

// Checks the fact tables (of the folder given, else facts/) and prints what is wrong, a line each.
const dir = resolve(process.argv[2] ?? 'facts');
const { tables, problems } = checkTables(await readTexts(dir));
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) {
  console.error(`facts: ${problems.length} problems`);
  process.exitCode = 1;
} else {
  const counts = Object.entries(tables).map(([name, rows]) => `${rows.length} ${name}`);
  console.log(`facts: ${counts.join(', ')}: no problems`);
  console.log(
    `facts: ${namedVotes(tables)} votes by name, each of a state that sat in the Council that year; no exceptions`,
  );
}
