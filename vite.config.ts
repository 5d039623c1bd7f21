import process from 'node:process';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { citationLibraryPlugin } from './scripts/build/citation-library-plugin.ts';
import { factsPlugin } from './scripts/build/facts-plugin.ts';
import { licencesPlugin } from './scripts/build/licences-plugin.ts';
import { localesPlugin } from './scripts/build/locales-plugin.ts';
import { BROWSERS, manifestFor } from './scripts/build/manifest.ts';
import { noInnerHtmlPlugin } from './scripts/build/no-inner-html-plugin.ts';
import { pageSizePlugin } from './scripts/build/page-size-plugin.ts';

/** `vite build --mode chrome` or `--mode firefox`: one source, one package for each browser. */
export default defineConfig(({ mode }) => {
  const browser = BROWSERS.find((name) => name === mode);
  if (browser === undefined) throw new Error(`Build with --mode ${BROWSERS.join(' or --mode ')}, not --mode ${mode}`);
  // The same package whatever the surroundings of the build say.
  process.env['NODE_ENV'] = 'production';
  return {
    publicDir: false,
    build: {
      outDir: `dist/${browser}`,
      target: ['chrome128', 'firefox146'],
      modulePreload: false,
      reportCompressedSize: false,
      // Old files of a former build must never be packaged.
      emptyOutDir: true,
      // Compiling the facts takes most of a build's time, rightly.
      rolldownOptions: {
        checks: { pluginTimings: false },
        // Pages that the manifest does not name.
        input: ['src/lookup/index.html', 'src/welcome/index.html', 'src/panel/index.html'],
      },
    },
    plugins: [
      crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
      localesPlugin(),
      licencesPlugin(),
      factsPlugin(),
      citationLibraryPlugin(),
      noInnerHtmlPlugin(),
      pageSizePlugin(),
    ],
  };
});
