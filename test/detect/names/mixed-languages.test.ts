import { describe, expect, it } from 'vitest';
import { openReader } from './reader.ts';

const read = await openReader();

const ENGLISH =
  'The minister spoke with reporters for an hour on Monday, and said that the war in Russia was not over.';
const GERMAN = 'Der Kanzler hat über Putins Krieg und über Macrons Plan für die Ukraine und Frankreich gesprochen.';

describe('a page in several languages', () => {
  it('has its German possessives read in a German paragraph of an English article', () => {
    expect(read('en', '2023-05-01', ENGLISH, GERMAN).map(({ quote }) => quote)).toEqual(['Putin', 'Macron']);
  });

  it('has its English plurals left alone in an English paragraph of a German article', () => {
    const plural = 'The chancellor said that the Putins of this world would not win against the people of Ukraine.';
    expect(read('de', '2023-05-01', GERMAN, plural).map(({ quote }) => quote)).toEqual(['Putin', 'Macron']);
  });

  it('takes the declared language for a paragraph that tells none', () => {
    expect(read('de', '2023-05-01', GERMAN, 'Putins Ukraine').map(({ quote }) => quote)).toEqual([
      'Putin',
      'Macron',
      'Putin',
    ]);
    expect(read('en', '2023-05-01', ENGLISH, 'Putins Ukraine').map(({ quote }) => quote)).toEqual([]);
  });
});
