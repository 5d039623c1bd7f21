import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { reasonsIn, sureReasonOf } from '../../reasons.ts';
import { facts } from './found.ts';

describe('what a number is, and why', () => {
  it.each(reasonsIn(join(import.meta.dirname, 'reasons.txt')))('$text', ({ page, said }) => {
    expect(findCitations(page, facts).map(sureReasonOf)).toEqual(said);
  });
});
