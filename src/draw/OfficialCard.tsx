/** @jsxImportSource ./jsx */

import { dateWords } from '../cards/dates.ts';
import type { OfficialFacts } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { LinkList } from './LinkList.tsx';
import { Listings } from './Listings.tsx';
import { sameOffice } from './Neighbours.tsx';
import { Office } from './Office.tsx';
import { OfficeLine, OfficeStrip } from './OfficeLine.tsx';
import { OtherNames, OwnNames } from './OtherNames.tsx';
import { Sources } from './Sources.tsx';
import { TermRecord } from './TermRecord.tsx';

/** The body of an official's card: the office on the article's day first, then now, then the others. */
export function OfficialCard({ facts }: { facts: OfficialFacts }) {
  const { say, locale, date } = drawing();
  const { official, now, earlier, around, record } = facts;
  const then = date === undefined ? [] : facts.onDate;
  const nowOnly = now.filter((role) => !then.some((held) => sameOffice(held, role)));
  // an open office carries the day until which it is known
  const held = then.map((role) => now.find((open) => sameOffice(open, role)) ?? role);
  const [asOf, ...others] = [...new Set(nowOnly.map((role) => role.asOf))];
  const nowAsOf = others.length === 0 ? asOf : undefined;
  return (
    <>
      <OwnNames official={official} />
      {date !== undefined && (
        <div class="office-day">
          {then.length === 0 ? (
            <p class="soft">{say('office_unknown_on', dateWords(date, locale))}</p>
          ) : (
            <>
              <p class="label">{say('office_on', dateWords(date, locale))}</p>
              {then.map((role, i) => (
                <Office
                  role={role}
                  around={around}
                  large={i === 0}
                  stillAsOf={now.find((open) => sameOffice(open, role))?.asOf}
                />
              ))}
            </>
          )}
        </div>
      )}
      {nowOnly.length > 0 && (
        <div class="office-day">
          <p class="label">
            {nowAsOf === undefined ? say('office_now') : say('office_now_as_of', dateWords(nowAsOf, locale))}
          </p>
          {nowOnly.map((role) => (
            <Office
              role={role}
              around={around}
              large={date === undefined}
              asOf={nowAsOf === undefined ? role.asOf : undefined}
            />
          ))}
        </div>
      )}
      {official.died !== undefined && <p class="soft">{say('died_on', dateWords(official.died, locale))}</p>}
      <OfficeStrip held={held} others={[...nowOnly, ...earlier]} />
      {earlier.length > 0 && <OfficeLine others={earlier} around={around} />}
      <Listings listings={facts.listings} />
      {record !== undefined && <TermRecord record={record} />}
      <OtherNames official={official} />
      <LinkList links={facts.links} />
      <Sources groups={[[say('source_person'), facts.sources.person]]} />
    </>
  );
}
