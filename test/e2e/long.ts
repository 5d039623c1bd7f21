/** Files that take minutes and that little else can break: `npm run test:long` runs them, `npm test` leaves them out. */
export const LONG: readonly string[] = [
  'test/e2e/faults-life.e2e.ts',
  'test/e2e/faults-troubled.e2e.ts',
  'test/e2e/a11y-everywhere.e2e.ts',
  'test/e2e/product-languages.e2e.ts',
  'test/e2e/page-places.e2e.ts',
];
