/** @jsxImportSource ./jsx */

import { dateWords } from '../cards/dates.ts';
import { keyOf } from '../cards/say.ts';
import type { ResolutionFacts } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { LinkList } from './LinkList.tsx';
import { Matters } from './Matters.tsx';
import { Recalls } from './Recalls.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Vote } from './Vote.tsx';

/** The body of a resolution's card; its head (number, subject, date, state) is drawn before the facts are there. */
export function ResolutionCard({ facts }: { facts: ResolutionFacts }) {
  const { say, locale } = drawing();
  const { resolution, newest, matters, sources } = facts;
  if (resolution === undefined) {
    return (
      <>
        <p>{say('facts_stop_at', String(newest.n), dateWords(newest.date, locale))}</p>
        <LinkList links={facts.links} />
      </>
    );
  }
  const measures = resolution.measures ?? [];
  return (
    <>
      <Vote facts={facts} />
      {(measures.length > 0 || resolution.ch7) && (
        <Section title={say('section_measures')}>
          <ul class="plain marked">
            {resolution.ch7 && <li>{say('chapter_vii')}</li>}
            {measures.map((measure) => (
              <li>{say(keyOf('measure', measure))}</li>
            ))}
          </ul>
        </Section>
      )}
      <Matters matters={matters} n={resolution.n} />
      <Recalls facts={facts} />
      {!facts.textRead && <p class="soft">{say('thin_text')}</p>}
      <LinkList links={facts.links} />
      <Sources
        newest={newest}
        groups={[
          [say('source_adoption'), sources.adoption],
          [say('vote'), facts.seats && sources.vote],
          [say('section_measures'), measures.length > 0 || resolution.ch7 ? sources.measures : undefined],
          [say('section_matters'), sources.matters],
          [say('section_recall_years'), facts.recalls.length > 0 ? sources.references : undefined],
        ]}
      />
    </>
  );
}
