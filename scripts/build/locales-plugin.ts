import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts `src/_locales` into the build where the browsers look for it. */
export function localesPlugin(folder = 'src/_locales'): Plugin {
  return {
    name: 'preamble:locales',
    async generateBundle() {
      for (const language of (await readdir(folder)).sort()) {
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: await readFile(join(folder, language, 'messages.json')),
        });
      }
    },
  };
}
