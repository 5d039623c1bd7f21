import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import type { Mention } from '../../../src/detect/mention.ts';
import type { PageText } from '../../../src/detect/page-text.ts';
import { fold, rawSpan } from '../../../src/detect/text/fold.ts';
import { facts, pageOf } from './found.ts';

/** Pieces of which citations, near-citations and rubbish are made. */
const piece = fc.constantFrom(
  ...'resolution|resolutions|Resolution|S/RES/|S/RES/2231|UNSCR|UNSCRs|UN|Security Council|General Assembly|its|1701|242|2231'.split(
    '|',
  ),
  ...'(2006)|(II)|(|)|,|;| and |-|–|to|of the|/|.|\n\n|\u00a0|\u00ad|\u200f|#|№|no.|including|75/299|ES-11/1|A/RES/|no|draft'.split(
    '|',
  ),
  ...'North Korea|Gaza|Ливан|резолюции|Совета Безопасности|قرارات|مجلس الأمن|و2440|١٧٠١|安理会|第|号决议|和|결의|호|決議|𝟙𝟟|🙂|ﷺ|\ud800'.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

function all(page: PageText): Mention[] {
  const taken = findCitations(page, facts);
  return [...taken, ...findMatters(page, facts, { date: '2024-06-01', taken })];
}

describe('any text', () => {
  it('gives mentions that slice to their quotes and never overlap', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const page = pageOf(...texts);
        const mentions = all(page).sort((a, b) => a.passage - b.passage || a.start - b.start);
        mentions.forEach((mention, i) => {
          expect(texts[mention.passage]?.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.quote.length).toBeGreaterThan(0);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          const next = mentions[i + 1];
          if (next?.passage === mention.passage) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('folds with offsets that lead back in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        expect(folded.at.length).toBe(folded.text.length);
        for (let i = 1; i < folded.at.length; i++) expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] ?? 0);
        const span = rawSpan(folded, 0, folded.text.length);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('reads the same however its white space and invisible characters are', () => {
    const between = fc.constantFrom(' ', '\u00a0', '\u202f', '\n', '  ', '\t', ' \u200b');
    fc.assert(
      fc.property(between, between, between, (a, b, c) => {
        const [mention] = findCitations(pageOf(`Security${a}Council${b}resolution${c}1701`), facts);
        expect(mention?.subject).toEqual({ kind: 'resolution', n: 1701 });
      }),
    );
  });
});
