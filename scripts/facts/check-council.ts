import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** Each year from 1946 has its five permanent members and six, from 1966 ten, elected ones, in order of code. */
export function checkCouncil({ council: { file, rows } }: TableRows): Problem[] {
  return rows.flatMap(({ line, value: { year, permanent, elected } }, i) => {
    const problems: Problem[] = [];
    const report = (key: string, message: string): void => void problems.push({ file, line, key, message });
    if (year !== 1946 + i) report('year', `${1946 + i} is missing`);
    const five = ['CHN', 'FRA', 'GBR', year < 1992 ? 'SUN' : 'RUS', 'USA'].sort();
    if ([...permanent].sort().join() !== five.join()) report('permanent', `must be ${five.join(', ')}`);
    const seats = year < 1966 ? 6 : 10;
    if (new Set(elected).size !== seats) report('elected', `names ${new Set(elected).size} states; ${seats} sat`);
    if (elected.some((state) => permanent.includes(state))) report('elected', 'names a permanent member');
    for (const [key, states] of [
      ['permanent', permanent],
      ['elected', elected],
    ] as const) {
      if ([...states].sort().join() !== states.join()) report(key, 'must stand in order of code');
    }
    return problems;
  });
}
