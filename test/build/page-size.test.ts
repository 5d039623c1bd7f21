import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { pageSizePlugin } from '../../scripts/build/page-size-plugin.ts';

function build(files: Record<string, string>): void {
  const bundle = Object.fromEntries(Object.entries(files).map(([name, source]) => [name, { type: 'asset', source }]));
  const plugin = pageSizePlugin() as unknown as {
    generateBundle: (this: { error: (text: string) => never }, options: object, bundle: object) => void;
  };
  const error = (text: string): never => {
    throw new Error(text);
  };
  plugin.generateBundle.call({ error }, {}, bundle);
}

it('a content script that has grown too large, or is not there, fails the build', () => {
  const name = 'src/page/main.iife.js';
  build({ [name]: 'short' });
  expect(() => build({ [name]: randomBytes(60_000).toString('hex') })).toThrow('bytes gzipped');
  expect(() => build({ 'other.js': '' })).toThrow('is not in the build');
});
