import { join } from 'node:path';
import { build } from 'vite';

/** A folder of the project's own, so that packages are found from it. */
const OUT = '.cache/bench';

/** Bundles a program as the extension is bundled, for Node; gives its path. Detection as shipped is measured, not its sources. */
export async function bundled(entry: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: { input: { [name]: entry }, output: { format: 'esm', entryFileNames: '[name].mjs' } },
    },
  });
  return join(OUT, `${name}.mjs`);
}
