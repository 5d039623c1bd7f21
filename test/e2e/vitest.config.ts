import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LONG } from './long.ts';

/** By far the longest file: begun last it would run alone at the end. */
const LONGEST = 'page-fixtures.e2e.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(b.moduleId.endsWith(LONGEST)) - Number(a.moduleId.endsWith(LONGEST)));
  }
}

/** Real browsers, started once in each file; two files at a time, since a browser mostly waits. */
export const IN_BROWSERS = {
  environment: 'node',
  maxWorkers: 2,
  sequence: { sequencer: LongestFirst },
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({ test: { ...IN_BROWSERS, include: ['test/e2e/**/*.e2e.ts'], exclude: [...LONG] } });
