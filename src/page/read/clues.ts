import type { DateClue } from '../../detect/page-text.ts';
import { publicationDates } from './json-ld.ts';
import type { TreeNode } from './tree.ts';

/** Names of meta elements that hold the day of publication, the most trusted first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dcsext.articlefirstpublished',
  'article.published',
  'datecreated',
  'displaydate',
  'timestamp',
  'weibo: article:create_at',
  'apub:time',
  'date',
] as const;
const DATE_META_PLACES = new Map<string, number>(DATE_METAS.map((name, i) => [name, i]));

/** Marks of a `time` element that names the day of publication. */
const PUBLICATION = /publi|pubdate|issued|posted|created|dateline/i;
const UPDATE = /modif|updat/i;
/** As many `time` elements as are looked at: live blogs have one for each entry. */
const TIMES_KEPT = 20;

/** What the page declares about itself, gathered while it is read. */
export class Clues {
  lang: string | undefined;
  title = '';
  canonical: string | undefined;
  #fallbackLang: string | undefined;
  readonly #structured: string[] = [];
  readonly #metas: { readonly place: number; readonly value: string }[] = [];
  readonly #times: { readonly rank: number; readonly value: string }[] = [];

  /** A `meta` element of the head, or one of the body with an `itemprop`. */
  meta<N extends TreeNode<N>>(element: N): false {
    const content = element.getAttribute?.('content')?.trim();
    if (!content) return false;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute?.(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const place = DATE_META_PLACES.get(name);
      if (place !== undefined) this.#metas.push({ place, value: content });
      else if (name === 'og:title') this.title ||= content;
      else if (name === 'og:url') this.canonical ||= content;
      else if (name === 'content-language' || name === 'og:locale') this.#fallbackLang ||= content;
    }
    return false;
  }

  /** The text of a `script` of type application/ld+json. */
  structured(json: string): void {
    this.#structured.push(json);
  }

  /** A `time` element; `beside`: outside the article. */
  time<N extends TreeNode<N>>(element: N, text: () => string, beside: boolean): void {
    if (this.#times.length >= TIMES_KEPT) return;
    const marks = ['itemprop', 'class', 'pubdate'].map((name) => element.getAttribute?.(name) ?? '').join(' ');
    const isMarked = element.getAttribute?.('pubdate') !== null || PUBLICATION.test(marks);
    const value = (element.getAttribute?.('datetime') || text()).trim();
    if (value === '' || (UPDATE.test(marks) && !isMarked)) return;
    this.#times.push({ rank: (isMarked ? 0 : 1) + (beside ? 2 : 0), value });
  }

  /** The language that the page declares, as it writes it. */
  declaredLang(): string | undefined {
    return this.lang || this.#fallbackLang?.replace('_', '-');
  }

  /** In the order of trust: structured data, meta elements, `time` elements. */
  dates(): DateClue[] {
    const metas = this.#metas.slice().sort((a, b) => a.place - b.place);
    const times = this.#times.slice().sort((a, b) => a.rank - b.rank);
    return [
      ...publicationDates(this.#structured).map((value): DateClue => ({ source: 'json-ld', value })),
      ...metas.map(({ value }): DateClue => ({ source: 'meta', value })),
      ...times.map(({ value }): DateClue => ({ source: 'time', value })),
    ];
  }
}
