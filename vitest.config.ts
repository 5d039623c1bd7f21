import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Vitest leaves a core to others, which of two is half.
    maxWorkers: '100%',
    // A busy machine fails no test.
    testTimeout: 30_000,
    globalSetup: 'test/compiled-facts.ts',
    setupFiles: 'test/seed.ts',
  },
});
