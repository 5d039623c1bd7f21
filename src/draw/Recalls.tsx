/** @jsxImportSource ./jsx */
import { dateWords } from '../cards/dates.ts';
import type { ResolutionFacts } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { listWords } from './list-words.ts';
import { More } from './More.tsx';
import { RecallGraph } from './RecallGraph.tsx';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';

/** What a resolution ends, what else it recalls, and what recalls it: by year where there is much of it, else as lists. */
export function Recalls({ facts }: { facts: ResolutionFacts }) {
  const { say, locale } = drawing();
  const { resolution, recalls, recalledBy, restored, years } = facts;
  if (resolution === undefined) return null;
  const ends = resolution.ends ?? [];
  const others = recalls.filter((to) => !ends.includes(to.n));
  const lists = [
    ['section_recalls', others],
    ['section_recalled_by', recalledBy],
  ] as const;
  const known = lists.filter(([, refs]) => refs.length > 0);
  return (
    <>
      {ends.length > 0 && (
        <Section title={say('section_ends')}>
          <RefList refs={ends.map((n) => recalls.find((to) => to.n === n) ?? { n })} />
          {restored !== undefined && (
            <p class="soft">
              {say('ends_restored', listWords(restored.numbers.map(String), locale), dateWords(restored.date, locale))}
            </p>
          )}
        </Section>
      )}
      {years === undefined ? (
        known.map(([title, refs]) => (
          <Section title={say(title)}>
            <RefList refs={refs} />
          </Section>
        ))
      ) : (
        <Section title={say('section_recall_years')}>
          <RecallGraph years={years} n={resolution.n} date={resolution.date} />
          {known.map(([title, refs]) => (
            <More title={`${say(title)} (${refs.length})`}>
              <RefList refs={refs} />
            </More>
          ))}
        </Section>
      )}
    </>
  );
}
