import type { PageText } from '../detect/page-text.ts';
import { kindOf, NEVER_READ } from './read/tags.ts';

/**
 * What every form that detection knows has at least one of: a capitalised word (a name, a title, a body),
 * letters of a script without capitals, a symbol's slash, or the word "resolution" where all is lower case.
 * Numbers, pictures, prices and plain lower-case words hold nothing to find.
 */
const CUE = /\p{Lu}\p{L}|\p{Lo}{2}|[A-Z]\/\w|r[eé]sol/u;
/** The commonest of them alone, since the first use of a pattern of Unicode's classes takes as long as a short page. */
const COMMON_CUE = /[A-Z][a-z]/;

const isCue = (text: string): boolean => COMMON_CUE.test(text) || CUE.test(text);

/**
 * Whether a page can hold a mention at all; if not, nothing is sent and the background sleeps on.
 * More cannot be told without the names themselves, which live in the background:
 * practically every news page holds capitalised words.
 */
export function hasCue({ passages }: PageText): boolean {
  return passages.some(({ text }) => isCue(text));
}

/** Text nodes that are looked at one by one: practically every page has a cue in its first few. */
const FIRST_TEXTS = 20;
/** Elements whose children are asked one by one, since code stands among the words. */
const MOST_OPENED = 50;
/** Elements that a script defines, which may hold a tree of their own. */
const CUSTOM = '//*[contains(local-name(), "-")]';

const isNeverRead = (element: Element): boolean => {
  const kind = kindOf(element.localName);
  return kind === 'skipped' || kind === 'script' || kind === 'meta';
};

/** Whether one of the first texts of a page has a cue. */
function beginsWithCue(root: Document): boolean {
  const texts = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < FIRST_TEXTS; i += 1) {
    const text = texts.nextNode();
    if (text === null) return false;
    if (isCue(text.nodeValue ?? '') && text.parentElement !== null && !isNeverRead(text.parentElement)) return true;
  }
  return false;
}

/** Whether an element other than those of HTML, or an empty one, has a tree of its own. */
function hasShadowRoots(root: Document): boolean {
  const custom = root.evaluate(CUSTOM, root, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE, null);
  for (let node = custom.iterateNext(); node !== null; node = custom.iterateNext()) {
    if ((node as Element).shadowRoot !== null) return true;
  }
  for (const element of root.querySelectorAll(':empty')) if (element.shadowRoot !== null) return true;
  return false;
}

/**
 * Whether a page surely has no cue: it need not be read. Asked of the browser for whole elements at once, which takes a
 * page that has none less than to visit its text nodes, and others nothing.
 */
export function lacksCue(root: Document): boolean {
  if (beginsWithCue(root)) return false;
  const open: Node[] = [...root.children].flatMap(({ childNodes }) => [...childNodes]);
  let opened = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!(node instanceof Element)) {
      if (node instanceof Text && isCue(node.data)) return false;
      continue;
    }
    if (isNeverRead(node)) continue;
    if (!isCue(node.textContent)) continue;
    opened += 1;
    if (opened > MOST_OPENED || node.querySelector(NEVER_READ) === null) return false;
    for (const child of node.childNodes) open.push(child);
  }
  return !hasShadowRoots(root);
}
