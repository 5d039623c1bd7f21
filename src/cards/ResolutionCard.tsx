import type { ResolutionFacts } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { dateWords } from './dates.ts';
import { factWords } from './fact-words.ts';
import { LinkList } from './LinkList.tsx';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';
import { keyOf } from './say.ts';
import { Vote } from './Vote.tsx';

/** The body of a resolution's card; its head (number, subject, date, state) is drawn before the facts are there. */
export function ResolutionCard({ facts }: { facts: ResolutionFacts }) {
  const { say, locale, openSubject } = useCard();
  const { resolution, newest, matters } = facts;
  if (resolution === undefined) {
    return (
      <>
        <p>{say('facts_stop_at', String(newest.n), dateWords(newest.date, locale))}</p>
        <LinkList links={facts.links} />
      </>
    );
  }
  const measures = resolution.measures ?? [];
  const ends = resolution.ends ?? [];
  const recalls = facts.recalls.filter((to) => !ends.includes(to.n));
  return (
    <>
      <Vote resolution={resolution} />
      {(measures.length > 0 || resolution.ch7) && (
        <Section title={say('section_measures')}>
          <ul class="plain marked">
            {resolution.ch7 && <li>{say('chapter_vii')}</li>}
            {measures.map((measure) => (
              <li key={measure}>{say(keyOf('measure', measure))}</li>
            ))}
          </ul>
        </Section>
      )}
      {matters.length > 0 && (
        <Section title={say('section_matters')}>
          <ul class="plain">
            {matters.map((matter) => (
              <li key={matter.id}>
                <button type="button" class="quiet" onClick={() => openSubject({ kind: 'matter', id: matter.id })}>
                  <bdi lang="en">{factWords(matter.name)}</bdi>
                </button>{' '}
                <span class="soft">({say(keyOf('role', matter.role))})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ends.length > 0 && (
        <Section title={say('section_ends')}>
          <RefList refs={ends.map((n) => facts.recalls.find((to) => to.n === n) ?? { n })} />
        </Section>
      )}
      {recalls.length > 0 && (
        <Section title={say('section_recalls')}>
          <RefList refs={recalls} />
        </Section>
      )}
      {facts.recalledBy.length > 0 && (
        <Section title={say('section_recalled_by')}>
          <RefList refs={facts.recalledBy} />
        </Section>
      )}
      <LinkList links={facts.links} />
    </>
  );
}
