import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalisedNames } from '../../../src/detect/names/read/capitalised.ts';

const namesIn = (text: string): string[] => Array.from(capitalisedNames(text), ([name]) => name);

/** What the scan stands for, tried at every place. */
const PLAIN = /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0]\p{Lu}\.)?(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+){1,2}/gu;

/** The last word of a row that goes on opens the next. */
function plainly(text: string): string[] {
  const found: string[] = [];
  PLAIN.lastIndex = 0;
  for (let match = PLAIN.exec(text); match !== null; match = PLAIN.exec(text)) {
    const [row] = match;
    found.push(row);
    if (!/^[ \u00a0]\p{Lu}/u.test(text.slice(PLAIN.lastIndex))) continue;
    PLAIN.lastIndex = match.index + Math.max(row.lastIndexOf(' '), row.lastIndexOf('\u00a0')) + 1;
  }
  return found;
}

describe('capitalised names', () => {
  it('are two or three words, an initial between them', () => {
    expect(namesIn('So said Fatmir Sedjiu, Hans C. von Sponeck and George W. Bush on Monday')).toEqual([
      'Fatmir Sedjiu',
      'George W. Bush',
    ]);
    expect(namesIn('McDonald O’Brien\u00a0Smith Jones; Élodie N’Diaye')).toEqual([
      'McDonald O’Brien\u00a0Smith',
      'Smith Jones',
      'Élodie N’Diaye',
    ]);
  });

  it('are those that the expression finds', () => {
    const piece = fc.constantFrom(
      ...Array.from('AbÉñжЖΑאل王-’. \u00a0'),
      ' B',
      'a\u0301',
      '𝐏',
      '😀',
      'ϒ',
      '\ud800',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(namesIn(text)).toEqual(plainly(text));
      }),
      { numRuns: 3000 },
    );
  });
});
