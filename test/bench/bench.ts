import process from 'node:process';

/** The benchmarks by name; each prints its figures, the larger ones into `artifacts/bench-NAME.json` too. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  page: () => import('./page.ts'),
  card: () => import('./card.ts'),
  detect: () => import('./detect/detect.ts'),
  flood: () => import('./flood.ts'),
  growth: () => import('./detect/growth.ts'),
  'look-up': () => import('./look-up.ts'),
  start: () => import('./start.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in BENCHES));
if (unknown !== undefined)
  throw new Error(`There is no bench ${unknown}; give any of ${Object.keys(BENCHES).join(', ')}`);
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]?.();
