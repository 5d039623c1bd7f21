/** Types of schema.org whose `datePublished` is the article's. */
const ARTICLE_TYPE = /Article|Posting|Report|Review|NewsStory/;
const PAGE_TYPE = /WebPage|ItemPage/;
/** Levels looked into, so that nesting cannot exhaust the stack. */
const DEEPEST = 8;
/** Objects looked at in one script. */
const MOST_OBJECTS = 5000;
/** `datePublished` in text that is no valid JSON. */
const LOOSE = /"datePublished"\s*:\s*"([^"]+)"/;
const LEAST_DATE = 4;
const LONGEST_DATE = 40;

interface Found {
  /** 0 an article, 1 a page, 2 anything else; lists of other articles come last. */
  readonly rank: number;
  readonly value: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rankOf(type: unknown): number {
  const types = (Array.isArray(type) ? type : [type]).filter((item) => typeof item === 'string').join(' ');
  if (ARTICLE_TYPE.test(types)) return 0;
  return PAGE_TYPE.test(types) ? 1 : 2;
}

/** Collects the dates of the objects in a parsed script. */
function collect(root: unknown, found: Found[]): void {
  const open: { value: unknown; depth: number; listed: boolean }[] = [{ value: root, depth: 0, listed: false }];
  for (let i = 0; i < open.length && i < MOST_OBJECTS; i += 1) {
    const { value, depth, listed } = open[i] as (typeof open)[number];
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) {
      for (const item of value) open.push({ value: item, depth: depth + 1, listed });
    } else if (isObject(value)) {
      const date = value['datePublished'];
      if (typeof date === 'string') found.push({ rank: rankOf(value['@type']) + (listed ? 3 : 0), value: date.trim() });
      for (const [key, inner] of Object.entries(value)) {
        // What a page lists, quotes or comments on has its own dates.
        const isOther = /itemListElement|citation|comment|hasPart|isPartOf|mentions|relatedLink|review/i.test(key);
        if (typeof inner === 'object') open.push({ value: inner, depth: depth + 1, listed: listed || isOther });
      }
    }
  }
}

/** What sites put around a script for browsers of long ago. */
const WRAPPINGS = [
  ['<!--', '-->'],
  ['//<![CDATA[', '//]]>'],
  ['// <![CDATA[', '// ]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
  ['<![CDATA[', ']]>'],
] as const;

function unwrapped(text: string): string {
  let bare = text.trim();
  for (const [start, end] of WRAPPINGS) {
    if (bare.startsWith(start)) bare = bare.slice(start.length).trim();
    if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trim();
  }
  return bare.endsWith(';') ? bare.slice(0, -1) : bare;
}

/** JSON as sites write it: wrapped, with line breaks inside strings or a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = unwrapped(text);
  try {
    return JSON.parse(bare);
  } catch {
    // Control characters inside strings and commas before a bracket are what breaks such scripts.
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
  }
}

/**
 * The `datePublished` values of a page's JSON-LD scripts, those of articles first
 * (https://schema.org/datePublished). Scripts that are no JSON are searched for the key alone.
 */
export function publicationDates(scripts: readonly string[]): string[] {
  const found: Found[] = [];
  for (const script of scripts) {
    if (!script.includes('datePublished')) continue;
    try {
      collect(parseLoosely(script), found);
    } catch {
      const value = LOOSE.exec(script)?.[1];
      if (value !== undefined && value.length >= LEAST_DATE && value.length <= LONGEST_DATE)
        found.push({ rank: 2, value });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return [...new Set(found.map(({ value }) => value))];
}
