import type { Role, RoleKind } from '../../../facts/schema.ts';

const RANK: Readonly<Record<RoleKind, number>> = {
  'head-of-state': 10,
  'head-of-government': 10,
  'foreign-minister': 8,
  'defence-minister': 7,
  'un-official': 7,
  'un-ambassador': 6,
  'security-adviser': 6,
  spokesperson: 6,
  'party-leader': 6,
  minister: 5,
  military: 5,
  'central-bank': 5,
  legislator: 4,
  diplomat: 3,
  other: 4,
};

/** Of a kind that holds much else, the offices that stand next to the head of a state. */
const SECOND = /^(?:First )?Vice[- ]President(?:$| of (?:(?!the )|the (?:United States|Democratic Republic|State of)))/;
const SECOND_RANK = 7;
const SPEAKER = /^Speaker of /;
const SPEAKER_RANK = 6;

/** How high an office stands in the news, 0 to 10: by its kind, for a vice president or a speaker by the title. */
export function rankOf({ kind, title }: Pick<Role, 'kind' | 'title'>): number {
  if (kind === 'other' && SECOND.test(title)) return SECOND_RANK;
  return kind === 'legislator' && SPEAKER.test(title) ? SPEAKER_RANK : RANK[kind];
}
