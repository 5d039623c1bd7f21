import { describe, expect, it } from 'vitest';
import { fold, rawSpan } from '../../../src/detect/text/fold.ts';
import { PhraseBook } from '../../../src/detect/text/phrase-book.ts';
import { sentenceStarts } from '../../../src/detect/text/sentences.ts';
import { firstFrom } from '../../../src/detect/text/sorted.ts';

describe('fold', () => {
  it.each([
    ['Résolution N° 1701', 'resolution n° 1701'],
    ['UN\u00a0 Security\n\tCouncil', 'un security council'],
    ['reso\u00adlu\u200btion', 'resolution'],
    ['one\n\ntwo', 'one\ntwo'],
    ['١٧٠١ ۲۲۳۱ １７０１', '1701 2231 1701'],
    ['（2006）“x” 1701–1559', '(2006)"x" 1701-1559'],
    ['قَرَارُ مجلس الأمن', 'قرار مجلس الامن'],
    ['йогурт й', 'иогурт и'],
    ['결의 決議 ガザ', '결의 決議 ガザ'],
    ['№ 1701…', 'no. 1701...'],
    ['ﷺ`', "صلي الله عليه وسلم'"],
  ])('%j', (raw, text) => {
    expect(fold(raw).text).toBe(text);
  });

  it('leads back to the raw text', () => {
    const raw = 'The  Reso\u00adlu\u00adtion № 1701.';
    const folded = fold(raw);
    const at = folded.text.indexOf('resolution no. 1701');
    const { start, end } = rawSpan(folded, at, at + 'resolution no. 1701'.length);
    expect(raw.slice(start, end)).toBe('Reso\u00adlu\u00adtion № 1701');
  });
});

describe('sentenceStarts', () => {
  const sentences = (raw: string): string[] => {
    const folded = fold(raw);
    const starts = sentenceStarts(folded);
    return starts.map((start, i) => folded.text.slice(start, starts[i + 1]).trim()).filter((text) => text !== '');
  };

  it.each([
    ['He left. She stayed.', 2],
    ['The U.N. Security Council met.', 1],
    ['Resolution No. 1701 was adopted by Mr. Smith of the U.S. Mission.', 1],
    ['It ended in 2.5 days. “Good,” he said.', 2],
    ['Is it? It is! Yes.', 3],
    ['安理会开会。决议通过。', 2],
    ['Title without a stop\n\nText of the article', 2],
    ['от 17 февраля 2015 г. № 2202', 1],
    ['He said (see par. 4.) that all went well.', 1],
  ])('%j', (raw, count) => {
    expect(sentences(raw)).toHaveLength(count);
  });
});

describe('PhraseBook', () => {
  const book = new PhraseBook();
  book.add('Security Council', 1);
  book.add('National Security Council', 2);
  book.add('Security', 4);
  book.add('северн* коре*', 8);
  book.add('安理会', 16);
  book.add('security', 32);

  it.each([
    ['security council met', 1, 'security council'],
    ['national security council', 2, 'national security council'],
    ['security-council', 1, 'security-council'],
    ['северную корею', 8, 'северную корею'],
    ['安理会决议', 16, '安理会'],
    ['security guard', 36, 'security'],
  ])('%s', (text, meaning, phrase) => {
    expect(book.match(text, 0)).toEqual({ meaning, end: phrase.length });
  });

  it.each(['securities', 'councils', 'севернокорейскоеслово', ''])('nothing in %j', (text) => {
    expect(book.match(text, 0)).toBeUndefined();
  });
});

describe('firstFrom', () => {
  it('finds the first entry not below', () => {
    const list = [1, 3, 3, 7];
    const at = (value: number) => firstFrom(list, (entry) => entry, value);
    expect([at(0), at(1), at(2), at(3), at(4), at(8)]).toEqual([0, 0, 1, 1, 3, 4]);
  });
});
