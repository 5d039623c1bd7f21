import process from 'node:process';
import fc from 'fast-check';

/**
 * Property tests try the same cases at each run, so that a run says of unchanged code what the last one said. Other cases:
 * `PREAMBLE_SEED=7 npm run test:unit`, and millions of them by `npm run fuzz`.
 */
fc.configureGlobal({ seed: Number(process.env['PREAMBLE_SEED'] ?? 1) });
