import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licencesOf, packageOf, packagesFrom } from './licences.ts';

/** Built apart, where no plugin of ours sees its modules. */
const CONTENT_SCRIPT = resolve('src/page/main.iife.ts');

/** Puts the licences of everything that is shipped into the package: ours, and those of all that is bundled. */
export function licencesPlugin(): Plugin {
  return {
    name: 'preamble:licences',
    generateBundle(_options, bundle) {
      const folders = new Set(packagesFrom(CONTENT_SCRIPT));
      for (const file of Object.values(bundle)) {
        for (const module of file.type === 'chunk' ? file.moduleIds : []) {
          const folder = packageOf(module);
          if (folder !== undefined) folders.add(folder);
        }
      }
      const own = readFileSync('LICENSE', 'utf8').trim();
      const source = `Preamble\n\n${own}\n\nThe terms of the facts stand with their sources on each card.\n\n${'='.repeat(80)}\n\n${licencesOf(folders)}`;
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}
