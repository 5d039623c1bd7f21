import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { cardFactsPlugin } from './facts-plugin.ts';

/** All cards and popup states on one page, for the eye: `npx vite build -c test/gallery/vite.config.ts`. */
export default defineConfig({
  root: resolve('test/gallery'),
  base: './',
  publicDir: false,
  plugins: [cardFactsPlugin(['en'])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: resolve('.cache/gallery'), emptyOutDir: true, modulePreload: false },
});
