import { Blocks } from './blocks.ts';
import { Clues } from './clues.ts';
import { PassageDrafts, type Surroundings } from './passage-draft.ts';
import { ARTICLE, BESIDE, MAIN, regionBits, TOP_HEADING } from './regions.ts';
import type { Shortcuts } from './shortcuts.ts';
import { kindOf, type TagKind } from './tags.ts';
import { dataOf, shadowRootOf, type TreeNode } from './tree.ts';
import type { Visitor } from './walk.ts';

/** What is gathered from a page at each of its nodes. */
export class Reading<N extends TreeNode<N>> implements Visitor<N>, Surroundings {
  readonly blocks = new Blocks();
  readonly clues = new Clues();
  readonly drafts = new PassageDrafts<N>();
  /** The open shadow roots that were read. */
  readonly shadowRoots: N[] = [];
  lang: string | undefined;
  #shortcuts: Shortcuts<N> | undefined;
  readonly #kinds: TagKind[] = [];
  readonly #langs: (string | undefined)[] = [];
  #links = 0;

  constructor(shortcuts: Shortcuts<N> | undefined) {
    this.#shortcuts = shortcuts;
  }

  get block(): number {
    return this.blocks.current;
  }

  text(node: N): void {
    this.drafts.add(node, node.nodeValue ?? '', this.#links > 0, this);
  }

  enter(element: N): boolean {
    const tag = element.localName ?? '';
    const kind = kindOf(tag);
    if (kind === 'skipped') return false;
    if (kind === 'script') return this.#script(element);
    if (kind === 'meta') return this.clues.meta(element);
    if (kind === 'break') {
      this.drafts.end();
      return false;
    }
    const outerLang = this.lang;
    if (this.#shortcuts?.isNotable(element) !== false && !this.#takeNotable(element, tag)) {
      if (kind !== 'inline' && kind !== 'link') this.drafts.end();
      return false;
    }
    if (kind !== 'inline' && kind !== 'link' && kind !== 'time') {
      this.#openBlock(element, kind, tag);
      const shortcuts = kind === 'custom' ? undefined : this.#shortcuts;
      const whole = shortcuts?.plainText(element);
      // An empty element may have a shadow root.
      const shadow = shortcuts === undefined || whole === '' ? shadowRootOf(element) : null;
      if (shadow !== null) {
        // Elements in a shadow root are no descendants, so that from here on every node is visited.
        this.#shortcuts = undefined;
        this.shadowRoots.push(shadow);
      } else if (shortcuts !== undefined && whole !== undefined) {
        this.drafts.addWhole(element, whole, this.#links > 0, this, shortcuts);
        this.blocks.close();
        this.lang = outerLang;
        return false;
      }
    } else if (kind === 'link') this.#links += 1;
    else if (kind === 'time') this.#time(element);
    this.#kinds.push(kind);
    this.#langs.push(outerLang);
    return true;
  }

  leave(): void {
    const kind = this.#kinds.pop();
    this.lang = this.#langs.pop();
    if (kind === 'link') this.#links -= 1;
    else if (kind !== 'inline' && kind !== 'time') {
      this.drafts.end();
      this.blocks.close();
    }
  }

  #openBlock(element: N, kind: TagKind, tag: string): void {
    this.drafts.end();
    const around = this.blocks.around;
    if (kind === 'heading') this.blocks.open(around | TOP_HEADING);
    else this.blocks.open(kind === 'region' ? regionBits(element, tag, around) : around);
  }

  /** Attributes that decide on reading. Answers false for text that is not shown and for fields that one writes in. */
  #takeNotable(element: N, tag: string): boolean {
    if (element.hasAttributes?.() === false) return true;
    if ((element.getAttribute?.('hidden') ?? null) !== null) return false;
    const editable = element.getAttribute?.('contenteditable') ?? null;
    if (editable !== null && editable.toLowerCase() !== 'false') return false;
    const lang = element.getAttribute?.('lang');
    if (lang && tag === 'html') this.clues.lang = lang;
    else if (lang) this.lang = lang;
    return true;
  }

  #script(element: N): false {
    if (element.getAttribute?.('type')?.trim().toLowerCase() === 'application/ld+json') {
      this.clues.structured(dataOf(element));
    }
    return false;
  }

  #time(element: N): void {
    const bits = this.blocks.around;
    this.clues.time(element, () => dataOf(element), (bits & BESIDE) !== 0 || (bits & (ARTICLE | MAIN)) === 0);
  }
}
