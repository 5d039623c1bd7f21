import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TARGETS } from './targets.ts';

/** A small part of `npm run fuzz`; the same at each run, as all property tests. */
const CASES = 300;
const LONG_CASES = 3;

test.each(TARGETS)('whatever it is fed: $name', { timeout: 60_000 }, async ({ share, run }) => {
  const { seed = 1 } = fc.readConfigureGlobal();
  expect(await run({ seed, cases: share === 0 ? LONG_CASES : CASES })).toBeUndefined();
});
