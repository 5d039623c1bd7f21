import type { Plugin } from 'vite';

const HOME = 'src/cite/citations.ts';
const IMPORT = "import('./citation-library.ts')";
/** What the library would fetch with; it is asked for output alone. */
const FETCHERS: ReadonlySet<string> = new Set(['node-fetch', 'sync-fetch']);
const NO_FETCHER = '\0preamble:no-fetcher';

/**
 * Keeps the citation library in the background's one file, asleep until it is wanted: a service worker may not import
 * later, and running the library at each start would cost more than all the rest. `require` is what makes the
 * bundler put off the code of a module until the call.
 */
export function citationLibraryPlugin(): Plugin {
  return {
    name: 'preamble:citation-library',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (FETCHERS.has(source) ? NO_FETCHER : undefined),
    load: (id) => (id === NO_FETCHER ? 'export default undefined; export const Headers = undefined;' : undefined),
    transform(code, id) {
      if (!id.endsWith(HOME)) return undefined;
      if (!code.includes(IMPORT)) this.error(`${HOME} has no ${IMPORT}: this plugin cannot put it off`);
      return { code: code.replace(IMPORT, "Promise.resolve(require('./citation-library.ts'))"), map: null };
    },
  };
}
