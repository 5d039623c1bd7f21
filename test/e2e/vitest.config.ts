import { defineConfig } from 'vitest/config';
import { LONG } from './long.ts';

/** Real browsers: one file at a time, in each of which they are started once. */
export const ONE_AT_A_TIME = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({ test: { ...ONE_AT_A_TIME, include: ['test/e2e/**/*.e2e.ts'], exclude: [...LONG] } });
