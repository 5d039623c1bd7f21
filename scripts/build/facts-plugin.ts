import type { Plugin } from 'vite';
import { compileFacts } from '../facts/compile.ts';

/** Compiles the fact tables into the build's `facts.pack`; a wrong row fails the build with its file, line and key. */
export function factsPlugin(): Plugin {
  return {
    name: 'preamble:facts',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'facts.pack', source: await compileFacts() });
    },
  };
}
