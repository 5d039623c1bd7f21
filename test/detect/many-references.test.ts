import { expect, test } from 'vitest';
import { createDetector } from '../../src/detect/detect.ts';
import { realFacts } from '../real-facts.ts';

const { pack, facts } = await realFacts();

/** More than a call takes as arguments, wherever the engine sets that limit. */
const MANY = 140_000;
/** Such a passage takes seconds, and on a busy machine ten times as long. */
const PATIENCE_MS = 240_000;

test(
  'a passage may hold any number of references',
  () => {
    const text = '安理会有关黎巴嫩的决议。'.repeat(MANY);
    const { mentions } = createDetector(facts, pack).detect({ dates: [], passages: [{ text, part: 'article' }] });
    expect(mentions).toHaveLength(MANY);
  },
  PATIENCE_MS,
);
