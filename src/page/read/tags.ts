/** What reading does at an element. */
export type TagKind =
  /** its text belongs to the passage around it */
  | 'inline'
  | 'link'
  /** ends a passage before and after it */
  | 'block'
  /** a block that may say what its text is: article, navigation, a comment list … */
  | 'region'
  | 'heading'
  /** ends a passage and holds nothing */
  | 'break'
  /** never read: code, controls, text that is not shown */
  | 'skipped'
  | 'script'
  | 'meta'
  | 'time'
  /** an element that a script defines; it may have a shadow root */
  | 'custom';

const TAGS = {
  inline:
    'abbr acronym area b bdi bdo big cite data del dfn em font i img ins map mark nobr o:p picture q ruby s ' +
    'slot small source span strike strong sub sup tt u var wbr',
  link: 'a',
  region:
    'article aside body dialog div dl fieldset figure footer form header main menu nav ol section table td ul blockquote',
  heading: 'h1',
  break: 'br hr',
  // Readings beside characters (rt, rp) would cut a word in two.
  skipped:
    'audio button canvas code datalist embed iframe input kbd label legend link math noembed noframes noscript object ' +
    'optgroup option output param progress meter rp rt samp select style svg template textarea title video',
  script: 'script',
  meta: 'meta',
  time: 'time',
} as const satisfies Partial<Record<TagKind, string>>;

const KINDS = new Map<string, TagKind>(
  Object.entries(TAGS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as TagKind] as const)),
);

/** A selector of the elements that are never read and may hold text. */
export const NEVER_READ = `${TAGS.skipped},script`.replaceAll(' ', ',');

/** Most different names kept, so that a page that invents element names cannot fill the memory. */
const KINDS_KEPT = 2000;

/** How to treat an element by its name alone, without asking for styles. */
export function kindOf(localName: string): TagKind {
  let kind = KINDS.get(localName);
  if (kind === undefined) {
    kind = localName.includes('-') ? 'custom' : 'block';
    if (KINDS.size < KINDS_KEPT) KINDS.set(localName, kind);
  }
  return kind;
}
