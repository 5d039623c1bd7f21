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

  /** Sees to it that `roots` have the style, also after the page has set its own sheets anew. */
  adopt(roots: readonly Root[]): void {
    // What the page has thrown away is not held on to.
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    for (const root of roots) {
      this.#roots.add(root);
      if (!root.adoptedStyleSheets.includes(this.#sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
  }

  /** Takes the style back and leaves the page's own sheets as they are. */
  remove(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
