type Root = Document | ShadowRoot;

/**
 * Gives the page, and each open shadow root that holds marks, the style of the marks:
 * by adopted style sheets, which need no element and which no content security policy forbids.
 */
export class StyleSheets {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Root>();
  #css = '';

  /** Draws the marks so, wherever the style is given already or will be. The same again costs the page nothing. */
  wear(css: string): void {
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(css);
  }

  /** Sees to it that `root` has the style, also after the page has set its own sheets anew. */
  adopt(root: Root): void {
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }

  /** Takes the style back and leaves the page's own sheets as they are. */
  remove(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}
