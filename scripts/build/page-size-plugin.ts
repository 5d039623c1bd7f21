import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const NAME = 'src/page/main.iife.js';
/** Most bytes, gzipped, of the script that every page has to read and compile. */
const MOST_BYTES = 35 * 1024;

/** Fails the build when the content script has grown too large. */
export function pageSizePlugin(): Plugin {
  return {
    name: 'preamble:page-size',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const file = bundle[NAME];
      if (file === undefined) this.error(`${NAME} is not in the build: this plugin cannot tell its size`);
      const bytes = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
      if (bytes > MOST_BYTES) {
        this.error(
          `${NAME} has ${bytes} bytes gzipped, more than ${MOST_BYTES}: see what src/page imports, or import less of it`,
        );
      }
    },
  };
}
