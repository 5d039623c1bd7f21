/** @jsxImportSource ./jsx */

import { keyOf, type MessageKey } from '../cards/say.ts';
import { isAllowedLink } from '../facts/allowed-links.ts';
import type { Link } from '../facts/card-facts.ts';
import { drawing } from './drawing.ts';
import { Section } from './Section.tsx';
import { ShortList } from './ShortList.ts';

type Kind = Link['kind'];
interface Group {
  readonly title: MessageKey;
  /** In the order in which a reader is likeliest to want them. */
  readonly kinds: readonly Kind[];
  /** How many are shown at first. */
  readonly first: number;
}

const GROUPS: readonly Group[] = [
  {
    title: 'section_links',
    kinds: [
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
    ],
    first: 6,
  },
  { title: 'section_reports', kinds: ['report'], first: 4 },
  {
    title: 'section_searches',
    kinds: ['news-search', 'press-search', 'library-search', 'analysis-search'],
    first: 4,
  },
];

const languageOf = (tag: string): string | undefined => tag.split('-')[0];

/** A link out of the browser's page, saying what it is; the other page learns nothing of this one. */
function OutLink({ link }: { link: Link }) {
  const { say, locale } = drawing();
  const { kind, label, url, lang, by } = link;
  const isForeign = lang !== undefined && languageOf(lang) !== languageOf(locale);
  return (
    <a class="link" href={url} hreflang={lang}>
      <span class="link-kind">
        {kind === 'report' && by !== undefined ? say('report_by', String(by)) : say(keyOf('link', kind))}{' '}
      </span>
      <span class="link-where">
        <bdi class="link-label">{label}</bdi>
        {isForeign && <span class="soft"> ({new Intl.DisplayNames(locale, { type: 'language' }).of(lang)})</span>}
      </span>
      <span class="unseen"> {say('new_tab')}</span>
    </a>
  );
}

/** The links of a card by group, each in a list of its own; a link that the product does not know is not drawn. */
export function LinkList({ links }: { links: readonly Link[] }) {
  const { say } = drawing();
  const safe = links.filter((link) => isAllowedLink(link.url));
  return GROUPS.map(({ title, kinds, first }) => {
    const items = kinds.flatMap((kind) => safe.filter((link) => link.kind === kind));
    return (
      items.length > 0 && (
        <Section title={say(title)}>
          <ShortList class="links" items={items} first={first} draw={(link) => <OutLink link={link} />} />
        </Section>
      )
    );
  });
}
