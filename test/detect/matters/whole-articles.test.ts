import { describe, expect, it } from 'vitest';
import { wrongReferences } from '../../articles/references.ts';
import { facts } from '../citations/found.ts';

describe('references without a number of our own articles', () => {
  it('are all read right without the names', () => {
    expect(wrongReferences(facts, ['resolution-unnumbered'])).toEqual([]);
  });
});
