import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnchored } from '../../../src/detect/citations/anchors.ts';
import { IS } from '../../../src/detect/citations/lexicon.ts';
import { parsePassage } from '../../../src/detect/citations/page-evidence.ts';
import { quietText, readTokens } from '../../../src/detect/citations/tokens.ts';
import type { Passage } from '../../../src/detect/page-text.ts';

const passage = (text: string): Passage => ({ text, part: 'article' });

/** Whether reading a passage finds what is a reference or serves those of others. */
function holdsReference(text: string): boolean {
  const { parsed, source } = parsePassage(readTokens(passage(text)));
  const says = (flags: number): boolean => source.tokens.some(({ is }) => (is & flags) !== 0);
  const symbol = source.tokens.some((token) => token.symbol !== undefined);
  return parsed.length > 0 || symbol || says(IS.resolution | IS.council | IS.assembly | IS.humanRights | IS.veto);
}

describe('isAnchored', () => {
  it.each([
    'The resolution was adopted.',
    'the U. N. Security Council',
    'theUNResolution',
    'ConseilDeSécurité',
    'Résolution',
    're\u00adso\u200blution',
    'عن مجلس الأمن',
    'وبالقرار',
    '联合国大会',
    '据安理会消息',
    '결의를',
    'РЕЗОЛЮЦИЯ',
    'vetoed',
    'see S/2023/171',
    'see A /RES/75/299',
    'S-RES-2664',
    '2735 (2024)',
    '2735（2024）',
    '٢٧٣٥ ( ٢٠٢٤ )',
    'the 1701 mechanism',
    'the "1701" mechanism',
    '1701机制',
    'mechanism 1701',
    '1701 (II) mechanism',
    '1701 (adopted by the Council in 2006) mechanism',
    `1701${'\u200b'.repeat(200)} mechanism`,
    `resolution${'\u200b'.repeat(2000)}`,
  ])('holds of %j', (text) => {
    expect(isAnchored(text)).toBe(true);
  });

  it.each([
    '',
    'Under the bridge the unit rested.',
    'General Motors and the United States',
    'Security was tight at the national council of bakers',
    'a process of 12 days',
    'and/or, s/he, 3/4',
    'in spring (2024)',
    'Organizers of the book fair',
    '他们决定开会',
    'the UN said',
    'un avocat',
    'Nations unies',
    '联合国秘书长',
    '유엔 사무총장',
    'совет дома',
  ])('does not hold of %j', (text) => {
    expect(isAnchored(text)).toBe(false);
  });

  const piece = fc.constantFrom(
    ...'resolution|Resolutions|reso|lution|UNSCR|UN|unit|Security|Council|General|Assembly|its|1701|242|(2006)|(II)|(|)|,|.|-|–|/|S/RES/|S/|A|RES|a|s|e'.split(
      '|',
    ),
    ...'veto|vetoed|mechanism|регламент|резолюции|Совета|Безопасности|ООН|قرار|و|ال|مجلس|الأمن|安|理|会|联合国|大会|决|议|第|号|결의|유엔|호|2231|١٧٠١'.split(
      '|',
    ),
    ...' |  |\u00a0|\u00ad|\u200b|\n\n|No.|№|ß|ﷺ|\ud800|e\u0301|“|’|Council’s|sécurité|National|of|the|2735'.split('|'),
  );

  it('misses nothing that reading the passage finds', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const text = pieces.join(gap);
        if (!isAnchored(text)) expect(holdsReference(text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an unread passage', () => {
  it('gives its folded text and sentences when asked', () => {
    const text = 'Rain fell. Nobody came.';
    const [quiet, read] = [quietText(passage(text)), readTokens(passage(text))];
    expect(quiet.tokens).toEqual([]);
    expect(quiet.folded).toEqual(read.folded);
    expect(quiet.sentences).toEqual(read.sentences);
  });

  it.each([
    ['the UN said', true],
    ['a RUN of luck', false],
  ])('says of %j whether it names the United Nations: %j', (text, names) => {
    expect(quietText(passage(text)).namesUn?.()).toBe(names);
  });
});
