import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextHit } from '../../../src/detect/names/read/context.ts';
import type { ContextWord } from '../../../src/detect/names/read/context-word.ts';
import {
  mayHaveTitleBefore,
  mayHaveTitleBehind,
  surroundingsOf,
} from '../../../src/detect/names/whose/surroundings.ts';

const MEANINGS: Readonly<Record<string, ContextWord>> = {
  President: { category: 'title', kind: 'head-of-state', country: 0 },
  主席: { category: 'title', kind: 'head-of-state', country: 0 },
  Mr: { category: 'honorific', country: 0 },
  French: { category: 'country', country: 3 },
  Jean: { category: 'given', country: 0 },
};
const NAME = 'Xx';

/** A text of these pieces, where its context words stand, and its name. */
function textOf(pieces: readonly string[]) {
  let text = '';
  const context: ContextHit[] = [];
  let start = -1;
  for (const piece of pieces) {
    const meaning = MEANINGS[piece];
    if (meaning !== undefined) context.push({ start: text.length, end: text.length + piece.length, words: [meaning] });
    if (piece === NAME && start < 0) start = text.length;
    text += piece;
  }
  return { text, context, start, end: start + NAME.length };
}

describe('a title beside a name', () => {
  it('may stand before or behind it', () => {
    const { context, start, end } = textOf([
      'French',
      ' ',
      'President',
      ' ',
      NAME,
      ', the ',
      'Mr',
      ' far away from it',
    ]);
    expect([mayHaveTitleBefore(context, start), mayHaveTitleBehind(context, end)]).toEqual([true, true]);
    const alone = textOf(['President', ' of something else, ', NAME, ' and many others, ', 'Mr']);
    expect([mayHaveTitleBefore(alone.context, alone.start), mayHaveTitleBehind(alone.context, alone.end)]).toEqual([
      false,
      false,
    ]);
  });

  it('is never missed', () => {
    const gap = fc.constantFrom(' ', ', ', ' of the ', '. ', '', ' the ', '、', ' (', ' said that they would ');
    const word = fc.constantFrom(...Object.keys(MEANINGS), 'word', '\u738b');
    const side = fc.array(fc.tuple(word, gap), { maxLength: 5 });
    fc.assert(
      fc.property(side, gap, side, (before, between, behind) => {
        const { text, context, start, end } = textOf([...before.flat(), NAME, between, ...behind.flat()]);
        const around = surroundingsOf(text, context, start, end);
        if (around.titleFollows) expect(mayHaveTitleBehind(context, end)).toBe(true);
        if (around.titleKinds.size > 0 || around.has('honorific'))
          expect(mayHaveTitleBefore(context, start) || mayHaveTitleBehind(context, end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
