import { describe, expect, it } from 'vitest';
import { wrongReferences } from '../../articles/references.ts';
import { facts } from './found.ts';

describe('numbers of our own articles', () => {
  it('are all read right without the names', () => {
    expect(wrongReferences(facts, ['resolution'])).toEqual([]);
  });
});
