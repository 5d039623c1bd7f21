import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/detect/detect.ts';
import { realFacts } from '../../real-facts.ts';
import { reasonOf, reasonsIn } from '../../reasons.ts';

const { pack, facts } = await realFacts();
const detector = createDetector(facts, pack);

describe('who a name is, and why', () => {
  it.each([
    ...reasonsIn(join(import.meta.dirname, 'reasons.txt')),
    ...reasonsIn(join(import.meta.dirname, 'unseen.txt')),
  ])('$text', ({ page, said }) => {
    const officials = detector.detect(page).mentions.filter(({ subject }) => subject.kind === 'official');
    expect(officials.map(reasonOf)).toEqual(said);
  });
});
