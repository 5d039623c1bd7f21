/** @jsxImportSource ./jsx */
import { alpha2 } from '../facts/country-codes.ts';
import type { Seat } from '../facts/vote-seats.ts';

/** The horseshoe table of the Council as an arc of a circle, in units of the drawing. */
const RADIUS = 176;
const HALF_ANGLE = (63 * Math.PI) / 180;
const HALF = 11;
const WIDTH = Math.ceil(2 * (RADIUS * Math.sin(HALF_ANGLE) + HALF + 1));
const HEIGHT = Math.ceil(RADIUS * (1 - Math.cos(HALF_ANGLE)) + 2 * HALF + 2);
/** Where a seat stands: 0 is the first, 1 the last. */
function place(share: number): { readonly x: number; readonly y: number } {
  const angle = HALF_ANGLE * (2 * share - 1);
  return { x: WIDTH / 2 + RADIUS * Math.sin(angle), y: HALF + 1 + RADIUS * (1 - Math.cos(angle)) };
}

/** Signs for those who cannot tell the colours: a bar against, a ring abstaining, a broken ring absent. */
function Shape({ seat }: { seat: Seat }) {
  const side = 2 * HALF;
  return <rect x={-HALF} y={-HALF} width={side} height={side} rx={seat.permanent ? 3 : HALF} />;
}

/**
 * The seats of a vote round the Council's table, with the letters of each state; squares are permanent members.
 * `titleOf` says in words what is drawn, for those who point at a seat; `centre` stands inside the table.
 */
export function Seats({
  seats,
  rtl,
  centre,
  titleOf,
}: {
  seats: readonly Seat[];
  rtl: boolean;
  centre: string;
  titleOf: (seat: Seat) => string;
}) {
  return (
    <svg class="seats" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {seats.map((seat, i) => {
        const { x, y } = place((rtl ? seats.length - 1 - i : i) / Math.max(1, seats.length - 1));
        const code = seat.state === undefined ? '' : (alpha2(seat.state) ?? seat.state);
        return (
          <g
            class={`seat ${seat.ballot}${seat.permanent ? ' permanent' : ''}`}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          >
            <title>{titleOf(seat)}</title>
            <Shape seat={seat} />
            <text y="3.2">{code}</text>
            {seat.ballot === 'no' && <path d="M-7 6.5H7" />}
          </g>
        );
      })}
      <text class="tally" x={WIDTH / 2} y={HEIGHT - 24}>
        {centre}
      </text>
    </svg>
  );
}
