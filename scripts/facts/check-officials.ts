import { earliest, latest, surelyBefore } from '../../src/facts/iso-date.ts';
import type { Official, Role } from '../../src/facts/schema.ts';
import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

type Found = readonly [key: string, message: string];

/** Lives and offices are in an order that is possible, and names fit together. */
export function checkOfficials({ officials: { file, rows } }: TableRows): Problem[] {
  return rows.flatMap(({ line, value }) =>
    [...lifeProblems(value), ...roleProblems(value), ...nameProblems(value)].map(([key, message]) => ({
      file,
      line,
      key,
      message,
    })),
  );
}

function lifeProblems({ born, died }: Official): Found[] {
  if (born === undefined || died === undefined || !surelyBefore(died, born)) return [];
  return [['died', `${died} is before born ${born}`]];
}

function roleProblems(official: Official): Found[] {
  const { roles, born, died, asOf } = official;
  return roles.flatMap((role, i): Found[] => {
    const { start, end } = role;
    const at = `roles.${i}`;
    const problems: Found[] = [];
    if (start !== undefined && end !== undefined && surelyBefore(end, start))
      problems.push([`${at}.end`, `${end} is before start ${start}`]);
    if (start !== undefined && born !== undefined && surelyBefore(start, born))
      problems.push([`${at}.start`, `${start} is before born ${born}`]);
    if (end !== undefined && died !== undefined && surelyBefore(died, end))
      problems.push([`${at}.end`, `${end} is after died ${died}`]);
    if (end === undefined && died !== undefined) problems.push([`${at}.end`, `is missing although died is ${died}`]);
    const known = role.asOf ?? asOf;
    if (end === undefined && known === undefined)
      problems.push([`${at}.asOf`, 'an open office needs the date at which it is known to be held']);
    if (end === undefined && start !== undefined && known !== undefined && surelyBefore(known, start))
      problems.push([`${at}.asOf`, `${known} is before start ${start}`]);
    if (end !== undefined && role.asOf !== undefined)
      problems.push([`${at}.asOf`, 'belongs to an open office, this one has an end']);
    const next = roles[i + 1];
    if (next !== undefined && startsSurelyLater(next, role))
      problems.push([`roles.${i + 1}.start`, `${next.start} is later than that of the role before: newest first`]);
    const same = roles.findIndex(
      (other) => other.title === role.title && other.country === role.country && other.start === start,
    );
    if (same < i) problems.push([at, `repeats roles.${same}`]);
    return problems;
  });
}

const startsSurelyLater = (a: Role, b: Role): boolean =>
  a.start !== undefined && b.start !== undefined && earliest(a.start) > latest(b.start);

function nameProblems({ name, family, aliases = [], names = {} }: Official): Found[] {
  const problems: Found[] = [];
  const words = [name, ...aliases].map(plain);
  if (!words.some((form) => ` ${form} `.includes(` ${plain(family)} `)))
    problems.push(['family', `${family} is no part of ${name}`]);
  const twice = aliases.find((alias, i) => alias === name || aliases.indexOf(alias) !== i);
  if (twice !== undefined) problems.push(['aliases', `has ${twice} twice, or it is the name`]);
  for (const [lang, forms] of Object.entries(names)) {
    if (forms.length === 0) problems.push([`names.${lang}`, 'is empty: leave the language out']);
    if (new Set(forms).size < forms.length) problems.push([`names.${lang}`, 'has a form twice']);
  }
  return problems;
}

/** Letters alone, so that "Tô Lâm" and "To Lam", "al-Sharaa" and "Al Sharaa" are one. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
