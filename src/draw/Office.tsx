/** @jsxImportSource ./jsx */

import { dateWords, spanWords } from '../cards/dates.ts';
import { factWords } from '../cards/fact-words.ts';
import type { OfficeNeighbours } from '../facts/card-facts.ts';
import type { Role } from '../facts/schema.ts';
import { drawing } from './drawing.ts';
import { Neighbours } from './Neighbours.tsx';

interface Props {
  readonly role: Role;
  readonly around: readonly OfficeNeighbours[];
  readonly large: boolean;
  /** An open office is only known to have been held on this day. */
  readonly asOf?: string | undefined;
  /** As `asOf`, where the office is that of the article's date. */
  readonly stillAsOf?: string | undefined;
}

/** One office with its dates. Titles are in English in the facts. */
export function Office({ role, around, large, asOf, stillAsOf }: Props) {
  const { say, locale } = drawing();
  const notes = [
    spanWords(role.start, role.end, say, locale, 'long'),
    asOf === undefined ? undefined : say('office_as_of', dateWords(asOf, locale)),
    stillAsOf === undefined ? undefined : say('office_still', dateWords(stillAsOf, locale)),
  ].filter((note) => note !== undefined);
  return (
    <p class={large ? 'office large' : 'office'}>
      <bdi lang="en">{factWords(role.title)}</bdi>
      {notes.length > 0 && <span class="when"> {notes.join(' · ')}</span>}
      <Neighbours role={role} around={around} />
    </p>
  );
}
