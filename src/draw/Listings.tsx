/** @jsxImportSource ./jsx */

import { dateWords, spanWords } from '../cards/dates.ts';
import type { Listing } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { RefButton } from './RefList.tsx';
import { Section } from './Section.tsx';

/** That a sanctions committee of the Council listed the person: under which resolution, and when. */
export function Listings({ listings }: { listings: readonly Listing[] }) {
  const { say, locale } = drawing();
  if (listings.length === 0) return null;
  return (
    <Section title={say('section_listings')}>
      <ul class="plain marked">
        {listings.map(({ under, start, end, asOf }) => {
          const span = spanWords(start, end, say, locale, 'long');
          const known = asOf === undefined ? undefined : say('office_as_of', dateWords(asOf, locale));
          return (
            <li>
              {say('listed_under')}{' '}
              {under.map((to, i) => (
                <span>
                  {i > 0 && ', '}
                  <RefButton to={to} />
                </span>
              ))}
              <span class="when">{[span, known].filter((part) => part !== undefined).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
