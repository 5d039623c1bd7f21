import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from '../../src/page/answer/context.ts';

it('gives the words around a mention, cut between words', () => {
  const text = `${'before '.repeat(20)}resolution 1701${' after'.repeat(20)}`;
  const start = text.indexOf('resolution');
  const { context } = contextOf(text, start, start + 'resolution 1701'.length);
  expect(context).toMatch(/^… (before )+resolution 1701( after)+ …$/);
});

it('gives a short passage whole, with its line breaks as spaces', () => {
  expect(contextOf('  The\n  envoy   spoke. ', 8, 13)).toEqual({
    context: 'The envoy spoke.',
    at: 4,
    cut: [false, false],
  });
});

it('holds the mention, whatever is around it', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1, unit: fc.constantFrom('a', 'б', '七') }),
      fc.string(),
      (a, quote, b) => {
        const { context, at } = contextOf(a + quote + b, a.length, a.length + quote.length);
        expect(context.slice(at, at + quote.length)).toBe(quote);
      },
    ),
  );
});
