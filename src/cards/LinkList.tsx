import type { Link } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.tsx';
import { keyOf } from './say.ts';

/** What a reader is likeliest to want first. */
const ORDER: readonly Link['kind'][] = [
  'document',
  'biography',
  'meeting',
  'committee',
  'mission',
  'experts',
  'secretary-general',
  'analysis',
  'draft',
  'record',
];
const FIRST = 6;

/** A link out of the browser's page: only https, and the other page learns nothing of this one. */
function OutLink({ link, named }: { link: Link; named: boolean }) {
  const { say } = useCard();
  return (
    <a class="link" href={link.url} target="_blank" rel="noopener noreferrer">
      {named && <span class="link-kind">{say(keyOf('link', link.kind))} </span>}
      <bdi class="link-label">{link.label}</bdi>
      <span class="unseen"> {say('new_tab')}</span>
    </a>
  );
}

/** The links of a card by kind; the reports and letters that a text names stand in a group of their own. */
export function LinkList({ links }: { links: readonly Link[] }) {
  const { say } = useCard();
  const safe = links.filter((link) => link.url.startsWith('https://'));
  const others = ORDER.flatMap((kind) => safe.filter((link) => link.kind === kind));
  const reports = safe.filter((link) => link.kind === 'report');
  return (
    <>
      {others.length > 0 && (
        <Section title={say('section_links')}>
          <ShortList
            class="links"
            items={others}
            first={FIRST}
            keyOfItem={(link) => `${link.kind} ${link.url}`}
            draw={(link) => <OutLink link={link} named />}
          />
        </Section>
      )}
      {reports.length > 0 && (
        <Section title={say('section_reports')}>
          <ShortList
            class="inline"
            items={reports}
            first={4}
            keyOfItem={(link) => link.url}
            draw={(link) => <OutLink link={link} named={false} />}
          />
        </Section>
      )}
    </>
  );
}
