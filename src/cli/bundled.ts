import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.cache/annotate');

/** Bundles a program of this folder as the extension is bundled; gives its path. Run module by module, detection takes several times as long. */
export async function bundled(name: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: { [name]: join(import.meta.dirname, `${name}.ts`) },
        output: { format: 'esm', entryFileNames: '[name].mjs' },
      },
    },
  });
  return join(OUT, `${name}.mjs`);
}
