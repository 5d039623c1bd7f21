/** @jsxImportSource ./jsx */

import { dateWords } from '../cards/dates.ts';
import { keyOf, type Say } from '../cards/say.ts';
import type { MatterFacts } from '../facts/card-facts.ts';
import type { Matter } from '../facts/schema.ts';
import { drawing } from './drawing.ts';
import { LinkList } from './LinkList.tsx';
import { listWords } from './list-words.ts';
import { MatterLine } from './MatterLine.tsx';
import { Pairs } from './Pairs.tsx';
import { RefButton } from './RefList.tsx';
import { Sources } from './Sources.tsx';

/** Dates of different precision are compared as far as both go. */
const before = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** The state of a matter on a day, as far as the facts say: whether it is open, and the words. */
export function matterState(
  matter: Matter,
  date: string | undefined,
  say: Say,
  locale: string,
): { readonly open: boolean; readonly words: string } {
  const { start, end, status } = matter;
  if (date !== undefined && start !== undefined && before(date, start)) {
    return { open: false, words: say('matter_not_begun', dateWords(start, locale)) };
  }
  if (date !== undefined && end !== undefined && before(date, end)) {
    return { open: true, words: say('matter_active_on', dateWords(date, locale)) };
  }
  if (end !== undefined) return { open: false, words: say('matter_ended_on', dateWords(end, locale)) };
  if (status === 'ended') return { open: false, words: say('matter_ended') };
  return {
    open: true,
    words: date === undefined ? say('matter_active') : say('matter_active_on', dateWords(date, locale)),
  };
}

/** Where a matter stood on the article's day: its last step, its known term, its committee and experts. */
function StateOfPlay({ facts }: { facts: MatterFacts }) {
  const { say, locale } = drawing();
  const { last, term, committee, experts } = facts;
  const days =
    term &&
    listWords(
      term.until.map((day) => dateWords(day, locale)),
      locale,
    );
  return (
    <Pairs
      of={[
        last && [
          say('matter_last'),
          <>
            <RefButton to={last} /> <span class="soft">{say(keyOf('role', last.role))}</span>
          </>,
        ],
        term && [
          say(term.over ? 'matter_term_over' : 'matter_term'),
          <>
            {days}{' '}
            <span class="soft">
              · <RefButton to={term.by} />
            </span>
          </>,
        ],
        committee && [say('link_committee'), <RefButton to={committee} />],
        experts && [say('matter_experts'), <RefButton to={experts} />],
      ]}
    />
  );
}

/** The body of a matter's card: its state on the article's day, its resolutions in order, committee, links. */
export function MatterCard({ facts }: { facts: MatterFacts }) {
  const { say, locale, date } = drawing();
  const { matter, line, newest, sources } = facts;
  const state = matterState(matter, date, say, locale);
  return (
    <>
      <p class="state">
        <span class={state.open ? 'dot' : 'dot hollow'} aria-hidden="true" />
        {state.words}
      </p>
      <StateOfPlay facts={facts} />
      {line.length > 0 && <MatterLine line={line} tied={facts.head.tied?.n} />}
      <LinkList links={facts.links} />
      <Sources newest={newest} groups={[[say('section_line'), sources.matter]]} />
    </>
  );
}
