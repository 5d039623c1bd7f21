/** @jsxImportSource ./jsx */

import { directionOf, keyOf, type MessageKey, type Say } from '../cards/say.ts';
import type { ResolutionFacts } from '../facts/card-facts.ts';
import type { Resolution } from '../facts/schema.ts';
import type { Ballot, Seat } from '../facts/vote-seats.ts';
import { byName, countryName, countryNames } from './countries.ts';
import { drawing } from './drawing.ts';
import { More } from './More.tsx';
import { Seats } from './Seats.tsx';
import { Section } from './Section.tsx';

interface Side {
  readonly count: number;
  readonly by: readonly string[];
  readonly key: MessageKey;
  readonly named: MessageKey;
}

function sidesOf(r: Resolution): Side[] {
  return [
    { count: r.yes ?? 0, by: [], key: 'vote_yes', named: 'vote_yes' },
    { count: r.abstain ?? 0, by: r.abstained ?? [], key: 'vote_abstain', named: 'vote_abstain_named' },
    { count: r.no ?? 0, by: r.against ?? [], key: 'vote_no', named: 'vote_no_named' },
    { count: r.absent ?? 0, by: r.notVoting ?? [], key: 'vote_absent', named: 'vote_absent_named' },
  ];
}

/** The name under which a state sat. */
function seatName({ state, name }: Seat, say: Say, locale: string): string {
  if (name !== undefined) return say(keyOf('country', name));
  return state === undefined ? '' : countryName(state, say, locale);
}

function voteLines(resolution: Resolution, seats: number, say: Say, locale: string): readonly string[] {
  const { yes } = resolution;
  if (yes === undefined) return [say('vote_none')];
  if (yes === seats) return [say('vote_unanimous', String(yes))];
  return sidesOf(resolution)
    .filter(({ count }) => count > 0)
    .map(({ count, by, key, named }) =>
      by.length === count ? say(named, String(count), countryNames(by, say, locale)) : say(key, String(count)),
    );
}

/** Every member with its vote, for those who cannot see the drawing or want it in words. */
function VoteTable({ seats }: { seats: readonly Seat[] }) {
  const { say, locale } = drawing();
  const named = byName(seats, (seat) => seatName(seat, say, locale), locale);
  const rows = [...named.filter((seat) => seat.permanent), ...named.filter((seat) => !seat.permanent)];
  return (
    <More title={say('vote_table')}>
      <table class="ballots">
        <thead>
          <tr>
            <th scope="col">{say('vote_member')}</th>
            <th scope="col">{say('vote')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((seat) => (
            <tr>
              <th scope="row">
                {seatName(seat, say, locale)}
                {seat.permanent && <span class="soft"> ({say('vote_permanent')})</span>}
              </th>
              <td>{say(keyOf('ballot', seat.ballot))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}

const count = (seats: readonly Seat[], ballot: Ballot): number => seats.filter((one) => one.ballot === ballot).length;

/** The vote round the Council's table of that year, in words, and as a table. Nothing where the facts do not know it. */
export function Vote({ facts }: { facts: ResolutionFacts }) {
  const { say, locale } = drawing();
  const { resolution, seats } = facts;
  if (resolution === undefined || seats === undefined) return null;
  const named = seats.every(({ state }) => state !== undefined);
  const tally = (['yes', 'no', 'abstain'] as const).map((ballot) => count(seats, ballot)).join(' – ');
  return (
    <Section title={say('vote')}>
      <Seats
        seats={seats}
        rtl={directionOf(say) === 'rtl'}
        centre={resolution.yes === undefined ? '' : tally}
        titleOf={(seat) => [seatName(seat, say, locale), say(keyOf('ballot', seat.ballot))].filter(Boolean).join(': ')}
      />
      <ul class="plain">
        {voteLines(resolution, seats.length, say, locale).map((line) => (
          <li>{line}</li>
        ))}
        {named && (
          <li class="soft legend" aria-hidden="true">
            {say('vote_legend')}
          </li>
        )}
      </ul>
      {named && <VoteTable seats={seats} />}
    </Section>
  );
}
