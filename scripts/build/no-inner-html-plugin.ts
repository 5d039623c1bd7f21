import type { Plugin } from 'vite';

const INNER_HTML = /(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g;
/** Citation.js would give an element where there is a document; it is asked for text alone. */
const CITATION_ELEMENT = /(\w+)\.innerHTML\s*=\s*(\w+)\s*,\s*\1\.firstChild/g;

/**
 * Takes the assignments to innerHTML of Preact and Citation.js out of the bundles, so that no text can ever become markup
 * (and `web-ext lint` has nothing to warn of). `dangerouslySetInnerHTML`, which we never use, would print text.
 */
export function noInnerHtmlPlugin(): Plugin {
  return {
    name: 'preamble:no-inner-html',
    enforce: 'post',
    generateBundle(_options, bundle) {
      let rewritten = 0;
      const rewrite = (code: string): string =>
        code
          .replace(INNER_HTML, (_all, element: string, value: string) => {
            rewritten++;
            return `${element}.textContent=${value}.__html`;
          })
          .replace(CITATION_ELEMENT, '$1.textContent=$2,$1.firstChild');
      for (const [name, file] of Object.entries(bundle)) {
        if (!name.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = rewrite(file.code);
        // The content script is built apart and arrives as an asset.
        else if (typeof file.source === 'string') file.source = rewrite(file.source);
        else file.source = rewrite(new TextDecoder().decode(file.source));
      }
      if (rewritten === 0) this.error('Preact no longer assigns to innerHTML as expected; see this plugin');
    },
  };
}
