import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../../src/detect/names/compile/rank.ts';

describe('how high an office stands in the news', () => {
  it.each([
    ['head-of-state', 'President of France', 10],
    ['foreign-minister', 'Minister for Foreign Affairs of France', 8],
    ['other', 'Vice President', 7],
    ['other', 'Vice-President of Iran', 7],
    ['other', 'First Vice President of Iran', 7],
    ['other', 'Vice President of the United States', 7],
    ['other', 'Vice President of the Democratic Republic of the Congo', 7],
    ['other', 'Vice President of the State of Palestine', 7],
    ['other', 'Vice President of the Bank of Italy', 4],
    ['other', 'Vice President and Director', 4],
    ['other', 'Former Vice President of Iran', 4],
    ['other', 'Speaker of the House of Representatives', 4],
    ['legislator', 'Speaker of the House of Representatives', 6],
    ['legislator', 'Deputy Speaker of the House of Commons', 4],
    ['legislator', 'Vice President', 4],
    ['diplomat', 'Vice President', 3],
  ] as const)('%s, %s: %i', (kind, title, rank) => expect(rankOf({ kind, title })).toBe(rank));
});
