import type { Resolution } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { countryNames } from './countries.ts';
import { Section } from './Section.tsx';
import type { MessageKey } from './say.ts';

/** Members of the Council: eleven until the Charter's amendment took effect at the end of 1965, fifteen since. */
const SEATS = (date: string): number => (date < '1966' ? 11 : 15);
const PITCH = 15;
const RADIUS = 5;
/** Width of a seat with its gap on the card. */
const SEAT_EM = 1.25;

type Kind = 'yes' | 'abstain' | 'no' | 'absent';
interface Side {
  readonly kind: Kind;
  readonly count: number;
  readonly by: readonly string[];
  readonly key: MessageKey;
  readonly named: MessageKey;
}

function sidesOf(r: Resolution): Side[] {
  return [
    { kind: 'yes', count: r.yes ?? 0, by: [], key: 'vote_yes', named: 'vote_yes' },
    { kind: 'abstain', count: r.abstain ?? 0, by: r.abstained ?? [], key: 'vote_abstain', named: 'vote_abstain_named' },
    { kind: 'no', count: r.no ?? 0, by: r.against ?? [], key: 'vote_no', named: 'vote_no_named' },
    { kind: 'absent', count: r.absent ?? 0, by: r.notVoting ?? [], key: 'vote_absent', named: 'vote_absent_named' },
  ];
}

function Seat({ kind, x }: { kind: Kind; x: number }) {
  const c = RADIUS + 1;
  return (
    <g class={`seat ${kind}`} transform={`translate(${x} 0)`}>
      <circle cx={c} cy={c} r={RADIUS} />
      {kind === 'no' && <path d={`M${c - 3} ${c}h6`} />}
    </g>
  );
}

/** The vote as a row of seats, and in words. Nothing where the facts do not know it. */
export function Vote({ resolution }: { resolution: Resolution }) {
  const { say, locale } = useCard();
  if (resolution.yes === undefined) return null;
  const sides = sidesOf(resolution).filter((side) => side.count > 0);
  const seats = sides.flatMap((side) => Array<Kind>(side.count).fill(side.kind));
  const unanimous = resolution.yes === SEATS(resolution.date);
  const words = unanimous
    ? [say('vote_unanimous', String(resolution.yes))]
    : sides.map(({ count, by, key, named }) =>
        by.length === count ? say(named, String(count), countryNames(by, say, locale)) : say(key, String(count)),
      );
  return (
    <Section title={say('vote')}>
      <svg
        class="seats"
        viewBox={`0 0 ${seats.length * PITCH} ${2 * RADIUS + 2}`}
        style={{ inlineSize: `${seats.length * SEAT_EM}em` }}
        aria-hidden="true"
      >
        {seats.map((kind, i) => (
          <Seat key={i} kind={kind} x={i * PITCH} />
        ))}
      </svg>
      <ul class="plain">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
