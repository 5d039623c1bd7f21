import type { CouncilYear, FormerName, Resolution } from './schema.ts';

export type Ballot = 'yes' | 'abstain' | 'no' | 'absent' | 'none';
/** A seat of the Council at a vote. */
export interface Seat {
  /** Absent where the facts do not know who cast this vote. */
  readonly state?: string;
  /** The name under which the state sat, where it was another. */
  readonly name?: FormerName;
  readonly permanent: boolean;
  /** `none`: the resolution was adopted without a vote. */
  readonly ballot: Ballot;
}

/** The order in which seats are drawn: what most did comes first. */
const ORDER: readonly Ballot[] = ['yes', 'abstain', 'no', 'absent', 'none'];

/**
 * The seats of the Council at a vote, by what they did, permanent members first among those who did the same.
 * Without states where the table names fewer members than it counts. Undefined where the make-up is not known.
 */
export function voteSeats(resolution: Resolution, council: CouncilYear | undefined): readonly Seat[] | undefined {
  const { date, yes, no = 0, abstain = 0, absent = 0, against = [], abstained = [], notVoting = [] } = resolution;
  const named = against.length === no && abstained.length === abstain && notVoting.length === absent;
  if (council === undefined || !named) {
    return yes === undefined ? undefined : nameless({ yes, abstain, no, absent });
  }
  const ballotOf = (state: string): Ballot => {
    if (yes === undefined) return 'none';
    if (against.includes(state)) return 'no';
    if (abstained.includes(state)) return 'abstain';
    return notVoting.includes(state) ? 'absent' : 'yes';
  };
  const seat = (state: string, permanent: boolean): Seat => {
    const former = council.as?.find((as) => as.state === state && (as.until === undefined || date < as.until));
    return { state, permanent, ballot: ballotOf(state), ...(former === undefined ? {} : { name: former.name }) };
  };
  const seats = [
    ...council.permanent.map((state) => seat(state, true)),
    ...council.elected.map((state) => seat(state, false)),
  ];
  return ORDER.flatMap((ballot) => seats.filter((one) => one.ballot === ballot));
}

function nameless(counts: Readonly<Record<Exclude<Ballot, 'none'>, number>>): readonly Seat[] {
  return Object.entries(counts).flatMap(([ballot, count]) =>
    Array<Seat>(count).fill({ ballot: ballot as Ballot, permanent: false }),
  );
}
