import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/detect/mention.ts';
import { marksOf } from '../../src/page/mark/mark.ts';
import { SpanIndex } from '../../src/page/mark/span-index.ts';

interface FakeText {
  nodeValue: string;
}
const asNode = (text: FakeText): Node => text as unknown as Node;

function mention(quote: string, start: number): Mention {
  const subject = { kind: 'official', id: 'someone' } as const;
  const because = { code: 'full_name', words: [] } as const;
  return { passage: 0, start, end: start + quote.length, quote, subject, confidence: 1, because };
}

/** A passage of these text nodes. */
function passage(texts: readonly string[]) {
  const nodes = texts.map((nodeValue): FakeText => ({ nodeValue }));
  const starts: number[] = [];
  let text = '';
  for (const { nodeValue } of nodes) {
    starts.push(text.length);
    text += nodeValue;
  }
  return { text, nodes, place: { nodes: nodes.map(asNode), starts } };
}

describe('marks', () => {
  it('stand on their words, in one text node or over several', () => {
    const { text, nodes, place } = passage(['So said ', 'António', ' Guterres', ' in Paris.']);
    const [mark] = marksOf([mention('António Guterres', text.indexOf('António'))], [place]);
    expect(mark?.pieces).toEqual([
      { node: nodes[1], start: 0, end: 7 },
      { node: nodes[2], start: 0, end: 9 },
    ]);
  });

  it('are left out where the words have changed since they were read', () => {
    const { text, nodes, place } = passage(['So said ', 'António Guterres']);
    nodes[1]!.nodeValue = 'Ban Ki-moon';
    expect(marksOf([mention('António Guterres', text.indexOf('António'))], [place])).toEqual([]);
    expect(marksOf([mention('nobody', 3)], [])).toEqual([]);
  });

  it('slice to their quotes and are found by every caret in them, however the text is divided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })), { maxLength: 6 }),
        (texts, wanted) => {
          const { text, place } = passage(texts);
          const mentions: Mention[] = [];
          let from = 0;
          for (const [gap, length] of wanted) {
            const start = from + (gap % 5);
            const quote = text.slice(start, start + length);
            if (quote.length < length) break;
            mentions.push(mention(quote, start));
            from = start + length;
          }
          const marks = marksOf(mentions, [place]);
          expect(marks.map((mark) => mark.mention)).toEqual(mentions);
          const spans = new SpanIndex(marks);
          for (const mark of marks) {
            for (const { node, start, end } of mark.pieces) {
              for (let offset = start; offset <= end; offset++) expect(spans.touching(node, offset)).toContain(mark);
            }
          }
        },
      ),
    );
  });

  it('are not found by a caret beside them', () => {
    const { text, nodes, place } = passage(['Kofi Annan and Ban Ki-moon met.']);
    const marks = marksOf([mention('Kofi Annan', 0), mention('Ban Ki-moon', text.indexOf('Ban'))], [place]);
    const spans = new SpanIndex(marks);
    expect(spans.touching(asNode(nodes[0]!), 12)).toEqual([]);
    expect(spans.touching(asNode(nodes[0]!), 29)).toEqual([]);
    expect(spans.touching(asNode({ nodeValue: 'elsewhere' }), 1)).toEqual([]);
    expect(spans.touching(asNode(nodes[0]!), 16)).toEqual([marks[1]]);
  });

  it('are told to stand in the elements that hold their words, and in no other', () => {
    const [around, beside] = [new EventTarget(), new EventTarget()];
    const { nodes, place } = passage(['Kofi Annan ', 'met nobody.']);
    Object.assign(nodes[0]!, { parentNode: around });
    Object.assign(nodes[1]!, { parentNode: beside });
    const spans = new SpanIndex(marksOf([mention('Kofi Annan', 0)], [place]));
    expect(spans.standsIn([around, beside])).toBe(true);
    expect(spans.standsIn([beside])).toBe(false);
    expect(spans.standsIn([])).toBe(false);
  });
});
