import { surelyBefore } from '../../src/facts/iso-date.ts';
import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** What confusables may be taken for besides an official (facts/SCHEMA.md). */
const COUNCIL_TARGETS: ReadonlySet<string> = new Set(['un-security-council', 'un-security-council-resolution']);

/** Numbers and ids named in a row exist, and are earlier where they must be. */
export function checkReferences(tables: TableRows): Problem[] {
  const { resolutions, statements, regimes, officials, confusables } = tables;
  const dates = new Map(resolutions.rows.map(({ value }) => [value.n, value.date]));
  const ids = new Set(officials.rows.map(({ value }) => value.id));
  const problems: Problem[] = [];

  for (const { line, value } of resolutions.rows) {
    const report = (key: string, message: string): void =>
      void problems.push({ file: resolutions.file, line, key, message });
    for (const key of ['cites', 'ends'] as const) {
      for (const n of value[key] ?? []) if (n >= value.n) report(key, `${n} is not earlier than ${value.n}`);
      if (!ascends(value[key])) report(key, 'numbers must ascend, each once');
    }
    const before = dates.get(value.n - 1);
    if (value.n > 1 && before === undefined) report('n', `${value.n - 1} is missing: the Council counts without gaps`);
    if (before !== undefined && surelyBefore(value.date, before))
      report('date', `is before that of ${value.n - 1} (${before})`);
    if ((value.endsFrom ?? value.endsUntil) !== undefined && value.ends === undefined) {
      report('ends', 'is missing although the time of the ending is given');
    }
    if ((value.endsUntil === undefined) !== (value.restores === undefined)) {
      report('restores', 'stands with endsUntil: what applied again, and since when');
    }
    for (const n of value.restores ?? []) if (!value.ends?.includes(n)) report('restores', `${n} is not among ends`);
  }
  for (const { line, value } of statements.rows) {
    const report = (key: string, message: string): void =>
      void problems.push({ file: statements.file, line, key, message });
    for (const n of value.cites ?? []) {
      const adopted = dates.get(n);
      if (adopted === undefined) report('cites', `there is no resolution ${n}`);
      else if (surelyBefore(value.date, adopted)) report('cites', `${n} was adopted later, on ${adopted}`);
    }
    const year = /^S\/PRST\/(\d{4})\//u.exec(value.symbol)?.[1];
    if (year !== undefined && !value.date.startsWith(year)) report('date', `is not of the year in ${value.symbol}`);
  }
  for (const { line, value } of regimes.rows) {
    const report = (key: string, message: string): void =>
      void problems.push({ file: regimes.file, line, key, message });
    const numbers = value.resolutions.map(({ n }) => n);
    for (const n of numbers) if (!dates.has(n)) report('resolutions', `there is no resolution ${n}`);
    if (numbers.length === 0 || !ascends(numbers)) report('resolutions', 'must be numbers that ascend, each once');
    if (value.committee !== undefined && !dates.has(Number(value.committee)))
      report('committee', `there is no resolution ${value.committee}`);
    if ((value.status === 'ended') !== (value.end !== undefined))
      report('end', 'belongs to a matter that ended, and to no other');
    if (value.start !== undefined && value.end !== undefined && surelyBefore(value.end, value.start))
      report('end', `is before start ${value.start}`);
    if ((value.keywords['en'] ?? []).length === 0)
      report('keywords.en', 'is missing: nothing would tie a sentence to the matter');
    for (const [lang, words] of Object.entries(value.keywords)) {
      if (words.length === 0) report(`keywords.${lang}`, 'is empty: leave the language out');
      const twice = words.find((word, i) => words.indexOf(word) !== i);
      if (twice !== undefined) report(`keywords.${lang}`, `has ${twice} twice`);
    }
  }
  for (const { line, value } of confusables.rows) {
    if (COUNCIL_TARGETS.has(value.not) || ids.has(value.not)) continue;
    problems.push({ file: confusables.file, line, key: 'not', message: `there is no official ${value.not}` });
  }
  return problems;
}

const ascends = (numbers: readonly number[] = []): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));
