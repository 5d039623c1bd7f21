import type { Official, Role } from '../../src/facts/schema.ts';
import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** Sources write one tenure with other days, and at times with another year. */
const MOST_YEARS_APART = 1;

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

const areClose = (a: string | undefined, b: string | undefined): boolean => {
  const [one, other] = [yearOf(a), yearOf(b)];
  return one !== undefined && other !== undefined && Math.abs(one - other) <= MOST_YEARS_APART;
};

const isSameOffice = (a: Role, b: Role): boolean =>
  a.country !== undefined && a.country === b.country && a.kind === b.kind && areClose(a.start, b.start);

function isOnePerson(a: Official, b: Official): boolean {
  const mayBe = a.born === undefined || b.born === undefined || areClose(a.born, b.born);
  return mayBe && a.roles.some((role) => b.roles.some((other) => isSameOffice(role, other)));
}

/** Letters alone, in any script. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * Nobody has two rows: where two bear one name, in any script, and came into one kind of office of one state at one time,
 * readers would be shown either, or nothing.
 */
export function checkTwins({ officials: { file, rows } }: TableRows): Problem[] {
  const bearers = new Map<string, (typeof rows)[number][]>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { name, aliases = [], names = {} } = row.value;
    const forms = new Set([name, ...aliases, ...Object.values(names).flat()].map(plain));
    const twins = new Set<string>();
    for (const form of forms) {
      const others = bearers.get(form) ?? [];
      for (const other of others) if (isOnePerson(row.value, other.value)) twins.add(other.value.id);
      bearers.set(form, [...others, row]);
    }
    for (const twin of twins)
      problems.push({
        file,
        line: row.line,
        key: 'id',
        message: `seems to be ${twin}, of one name and office: merge the rows`,
      });
  }
  return problems;
}
