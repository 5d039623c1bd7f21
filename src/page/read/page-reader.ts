import type { PageText } from '../../detect/page-text.ts';
import { Blocks } from './blocks.ts';
import { Clues } from './clues.ts';
import { partsOf } from './parts.ts';
import { PassageDrafts } from './passage-draft.ts';
import type { Place } from './place.ts';
import { ARTICLE, BESIDE, MAIN, regionBits, TOP_HEADING } from './regions.ts';
import { kindOf, type TagKind } from './tags.ts';
import { dataOf, type TreeNode } from './tree.ts';
import { type Visitor, Walk } from './walk.ts';

export interface ReadOptions {
  readonly url?: string;
}

/** A page's text, and for each of its passages the nodes where it stands (same index). */
export interface ReadPage<N> {
  readonly page: PageText;
  readonly places: readonly Place<N>[];
}

/**
 * Reads a page's text in slices that never hold the thread for long:
 * call `step` until it answers true, then take `result`.
 * Block boundaries come from element names, not from styles, so that nothing is laid out;
 * text that a style hides is read, and left to those who show marks.
 */
export class PageReader<N extends TreeNode<N>> {
  readonly #walk: Walk<N>;
  readonly #reading: Reading<N>;
  readonly #options: ReadOptions;

  constructor(root: N, options: ReadOptions = {}) {
    this.#options = options;
    this.#reading = new Reading();
    this.#walk = new Walk(root, this.#reading);
  }

  /** Reads on until `expired` answers true. Answers whether all is read. */
  step(expired: () => boolean): boolean {
    return this.#walk.step(expired);
  }

  result(): ReadPage<N> {
    const { blocks, clues, drafts } = this.#reading;
    drafts.end();
    const parts = partsOf(blocks, drafts.done, clues.title);
    const url = this.#options.url ?? clues.canonical;
    const lang = clues.declaredLang();
    const page: PageText = {
      ...(url === undefined ? {} : { url }),
      ...(lang === undefined ? {} : { lang }),
      dates: clues.dates(),
      passages: drafts.done.map(({ text, lang: own }, i) => ({
        text,
        ...(own === undefined || own === lang ? {} : { lang: own }),
        part: parts[i] ?? 'elsewhere',
      })),
    };
    return { page, places: drafts.done };
  }
}

/** Reads all at once. */
export function readPage<N extends TreeNode<N>>(root: N, options: ReadOptions = {}): ReadPage<N> {
  const reader = new PageReader(root, options);
  while (!reader.step(() => false));
  return reader.result();
}

/** What the walk does at each node. */
class Reading<N extends TreeNode<N>> implements Visitor<N> {
  readonly blocks = new Blocks();
  readonly clues = new Clues();
  readonly drafts = new PassageDrafts<N>();
  readonly #open: { readonly kind: TagKind; readonly lang: string | undefined }[] = [];
  #lang: string | undefined;
  #links = 0;

  text(node: N): void {
    this.drafts.add(node, node.nodeValue ?? '', this.#links > 0, this.blocks.current, this.#lang);
  }

  enter(element: N): boolean {
    const tag = element.localName ?? '';
    const kind = kindOf(tag);
    if (kind === 'skipped' || kind === 'script' || kind === 'meta') {
      if (kind === 'script') this.#script(element);
      else if (kind === 'meta') this.clues.meta(element);
      return false;
    }
    if (kind === 'break') {
      this.drafts.end();
      return false;
    }
    const hasAttributes = element.hasAttributes?.() !== false;
    if (hasAttributes && isNotRead(element)) {
      if (kind !== 'inline' && kind !== 'link') this.drafts.end();
      return false;
    }
    this.#open.push({ kind, lang: this.#lang });
    if (hasAttributes) this.#takeLang(element, tag);
    if (kind === 'link') this.#links += 1;
    else if (kind === 'time') this.#time(element);
    else if (kind !== 'inline') {
      this.drafts.end();
      const around = this.blocks.around;
      if (kind === 'heading') this.blocks.open(around | TOP_HEADING);
      else this.blocks.open(kind === 'region' ? regionBits(element, tag, around) : around);
    }
    return true;
  }

  leave(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    this.#lang = open.lang;
    if (open.kind === 'link') this.#links -= 1;
    else if (open.kind !== 'inline' && open.kind !== 'time') {
      this.drafts.end();
      this.blocks.close();
    }
  }

  #takeLang(element: N, tag: string): void {
    const lang = element.getAttribute?.('lang');
    if (!lang) return;
    if (tag === 'html') this.clues.lang = lang;
    else this.#lang = lang;
  }

  #script(element: N): void {
    if (element.getAttribute?.('type')?.trim().toLowerCase() === 'application/ld+json') {
      this.clues.structured(dataOf(element));
    }
  }

  #time(element: N): void {
    const bits = this.blocks.around;
    this.clues.time(element, () => dataOf(element), (bits & BESIDE) !== 0 || (bits & (ARTICLE | MAIN)) === 0);
  }
}

/** Text that is not shown, and fields that one writes in. */
function isNotRead<N extends TreeNode<N>>(element: N): boolean {
  if ((element.getAttribute?.('hidden') ?? null) !== null) return true;
  const editable = element.getAttribute?.('contenteditable') ?? null;
  return editable !== null && editable.toLowerCase() !== 'false';
}
