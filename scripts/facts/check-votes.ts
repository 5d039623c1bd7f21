import type { Resolution } from '../../src/facts/schema.ts';
import type { FactTables } from '../../src/facts/tables.ts';
import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/**
 * Adopted against the vote of a permanent member: possible only in questions of procedure
 * (Charter, Article 27, paragraph 2). All ten are procedural: 34, 87, 88, 110 and 119, 120, 157, 462, 2623
 * call a session of the Assembly, invite or keep on the agenda; 132 sets up a subcommittee.
 */
const PROCEDURAL: ReadonlySet<number> = new Set([34, 87, 88, 110, 119, 120, 132, 157, 462, 2623]);

/** Until 1965 the Council had eleven members and seven votes adopted (Charter, Articles 23 and 27 as amended). */
const seats = (date: string): { readonly members: number; readonly majority: number } =>
  date < '1966' ? { members: 11, majority: 7 } : { members: 15, majority: 9 };

/** Votes add up, name as many states as they count, and were cast by states that sat in the Council that year. */
export function checkVotes({ resolutions, vetoes, council }: TableRows): Problem[] {
  const byYear = new Map(council.rows.map(({ value }) => [value.year, value]));
  const sat = (date: string): ReadonlySet<string> => {
    const year = byYear.get(Number(date.slice(0, 4)));
    return new Set([...(year?.permanent ?? []), ...(year?.elected ?? [])]);
  };
  const strangers = (date: string, states: readonly string[] = []): string[] =>
    states
      .filter((state) => !sat(date).has(state))
      .map((state) => `${state} did not sit in the Council in ${date.slice(0, 4)}`);
  const permanent = (date: string): readonly string[] => byYear.get(Number(date.slice(0, 4)))?.permanent ?? [];

  const problems: Problem[] = [];
  for (const { line, value } of resolutions.rows) {
    const report = (key: string, message: string): void =>
      void problems.push({ file: resolutions.file, line, key, message });
    for (const [key, message] of countProblems(value)) report(key, message);
    for (const key of ['against', 'abstained', 'notVoting'] as const) {
      for (const message of strangers(value.date, value[key])) report(key, message);
    }
    const vetoing = (value.against ?? []).filter((state) => permanent(value.date).includes(state));
    if (vetoing.length > 0 && !PROCEDURAL.has(value.n)) {
      report('against', `${vetoing.join(', ')} voted against: a permanent member's vote stops all but procedure`);
    }
  }
  for (const { line, value } of vetoes.rows) {
    const { date, vetoedBy, yes, no, abstain } = value;
    const report = (key: string, message: string): void =>
      void problems.push({ file: vetoes.file, line, key, message });
    for (const state of vetoedBy) {
      if (!permanent(date).includes(state))
        report('vetoedBy', `${state} was no permanent member in ${date.slice(0, 4)}`);
    }
    const { members, majority } = seats(date);
    if ((yes ?? 0) + (no ?? 0) + (abstain ?? 0) > members) report('yes', `more than ${members} votes`);
    if (no !== undefined && vetoedBy.length > no) report('no', `${vetoedBy.length} vetoes but ${no} against`);
    if (vetoedBy.length === 0 && yes !== undefined && yes >= majority) {
      report('vetoedBy', `is empty, yet ${yes} votes would have adopted the draft`);
    }
  }
  return problems;
}

/** How many single votes the tables name: against, abstaining, not taking part, and vetoes. */
export function namedVotes({ resolutions, vetoes }: Pick<FactTables, 'resolutions' | 'vetoes'>): number {
  const lists = [
    ...resolutions.flatMap(({ against, abstained, notVoting }) => [against, abstained, notVoting]),
    ...vetoes.map(({ vetoedBy }) => vetoedBy),
  ];
  return lists.reduce((sum, states) => sum + (states?.length ?? 0), 0);
}

function countProblems(resolution: Resolution): (readonly [key: string, message: string])[] {
  const { date, yes, no, abstain, absent, against, abstained, notVoting } = resolution;
  const { members, majority } = seats(date);
  const problems: (readonly [string, string])[] = [];
  const counts = { yes, no, abstain, absent };
  const missing = Object.entries(counts).filter(([, count]) => count === undefined);
  if (missing.length > 0 && missing.length < 4) {
    problems.push([missing[0]?.[0] ?? 'yes', 'is missing although other votes are counted']);
  }
  if (yes !== undefined && no !== undefined && abstain !== undefined && absent !== undefined) {
    const sum = yes + no + abstain + absent;
    if (sum !== members) problems.push(['yes', `the votes add up to ${sum}; the Council had ${members} members`]);
    if (yes < majority) problems.push(['yes', `${yes} votes adopt nothing; ${majority} were needed`]);
  }
  const lists = [
    ['against', against, no, 'no'],
    ['abstained', abstained, abstain, 'abstain'],
    ['notVoting', notVoting, absent, 'absent'],
  ] as const;
  for (const [key, states, count, counted] of lists) {
    if (states !== undefined && states.length !== count) {
      problems.push([key, `names ${states.length} states, ${counted} counts ${count ?? 'none'}`]);
    }
  }
  const named = [...(against ?? []), ...(abstained ?? []), ...(notVoting ?? [])];
  const twice = named.find((state, i) => named.indexOf(state) !== i);
  if (twice !== undefined) problems.push(['against', `${twice} is named twice among the votes`]);
  return problems;
}
