import { expect, it } from 'vitest';
import { hasCue } from '../../src/page/cue.ts';

const page = (text: string) => ({ dates: [], passages: [{ text, part: 'article' as const }] });

it.each(['Putin', 'S/2023/171', 'la résolution de l’ONU', 'قرار مجلس الأمن', '安理会', '유엔 안보리', 'ОБСЕ'])(
  'a page with "%s" can hold something',
  (text) => {
    expect(hasCue(page(text))).toBe(true);
  },
);

it.each(['', '12.5 % · 30 €', 'a b c', 'buy now – only 3 left', '→ ★ ✓ 1/2/3'])(
  'a page with only "%s" cannot',
  (text) => {
    expect(hasCue(page(text))).toBe(false);
  },
);
