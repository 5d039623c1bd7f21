import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import { reasonsIn, sureReasonOf } from '../../reasons.ts';
import { facts } from '../citations/found.ts';

describe('what a reference without a number is tied to, and why', () => {
  it.each([
    ...reasonsIn(join(import.meta.dirname, 'reasons.txt')),
    ...reasonsIn(join(import.meta.dirname, 'unseen.txt')),
  ])('$text', ({ page, date, said }) => {
    const taken = findCitations(page, facts);
    expect(findMatters(page, facts, { ...(date !== undefined && { date }), taken }).map(sureReasonOf)).toEqual(said);
  });
});
