import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { reasonOf, reasonsIn } from '../../reasons.ts';
import { facts, pageOf } from './found.ts';

describe('what a number is, and why', () => {
  it.each(reasonsIn(join(import.meta.dirname, 'reasons.txt')))('$text', ({ passages, said }) => {
    expect(findCitations(pageOf(...passages), facts).map(reasonOf)).toEqual(said);
  });
});
