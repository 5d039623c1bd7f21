import { describe, expect, it } from 'vitest';
import { fold, rawSpan } from '../../../src/detect/text/fold.ts';
import { isDigit, isLetter, isSpacedLetter, isUnspaced } from '../../../src/detect/text/letters.ts';
import { PhraseBook } from '../../../src/detect/text/phrase-book.ts';
import { sentenceStarts } from '../../../src/detect/text/sentences.ts';
import { firstFrom } from '../../../src/detect/text/sorted.ts';

describe('fold', () => {
  it('parts glued words whatever letters it met before', () => {
    expect(fold('of theQuota').text).toBe('of the quota');
  });

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
    ['Straße, Işık, TÜRKİYE', 'strasse, isik, turkiye'],
    ['یک کشور', 'يك كشور'],
    ['ＵＮＳＣ Ⅳ ﬁle', 'unsc iv file'],
    ['a\u2028b\u3000c', 'a b c'],
    ['one\n \n two\nthree', 'one\ntwo three'],
    ['one \n\u200b\n two', 'one\ntwo'],
    ['one\n', 'one '],
    ['  led by spaces', ' led by spaces'],
    ['한글 と カタカナ ガ', '한글 と カタカナ ガ'],
    ['🙂 𝟙 \ud800', '🙂 𝟙 \ud800'],
    ['९ and ८', '9 and 8'],
    ['note³ 1701²', 'note 1701 '],
    ['Who？ What！ “No”；', 'who? what! "no";'],
    ['~ { | } @ [ ] ^ _', '~ { | } @ [ ] ^ _'],
    ['A–Z and Z—A', 'a-z and z-a'],
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

  it('has every place of a text that grows, and of one that follows it', () => {
    const raw = `${'…№ﷺ'.repeat(3000)} end`;
    const folded = fold(raw);
    expect(folded.text).toBe(`${'...no.صلي الله عليه وسلم'.repeat(3000)} end`);
    expect(folded.at).toHaveLength(folded.text.length);
    expect(rawSpan(folded, folded.text.length - 3, folded.text.length)).toEqual({ start: 9001, end: 9004 });
    const short = fold('Gaza');
    expect([short.text, [...short.at]]).toEqual(['gaza', [0, 1, 2, 3]]);
  });

  it('keeps the place of each letter', () => {
    expect([...fold('a\u0301 \u00a0№\u00adb').at]).toEqual([0, 2, 4, 4, 4, 6]);
    const { at } = fold('A long text, which needs no more places than it has letters.');
    expect([at.length, at[59]]).toEqual([60, 59]);
  });

  it('spans nothing past the end', () => {
    expect(rawSpan(fold('abc'), 5, 9)).toEqual({ start: 3, end: 3 });
    expect(rawSpan(fold(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('sentenceStarts', () => {
  const sentences = (raw: string): string[] => {
    const folded = fold(raw);
    const starts = sentenceStarts(folded);
    return starts.map((start, i) => folded.text.slice(start, starts[i + 1]).trim()).filter((text) => text !== '');
  };

  it.each([
    ['He left. She stayed.', 'he left.', 'she stayed.'],
    ['The U.N. Security Council met.', 'the u.n. security council met.'],
    [
      'Resolution No. 1701 was adopted by Mr. Smith of the U.S. Mission.',
      'resolution no. 1701 was adopted by mr. smith of the u.s. mission.',
    ],
    ['It ended in 2.5 days. “Good,” he said.', 'it ended in 2.5 days.', '"good," he said.'],
    ['It runs release 2.5Beta. All paid.', 'it runs release 2.5beta.', 'all paid.'],
    ['Is it? It is! Yes.', 'is it?', 'it is!', 'yes.'],
    ['安理会开会。决议通过。', '安理会开会.', '决议通过.'],
    ['Title without a stop\n\nText of the article', 'title without a stop', 'text of the article'],
    ['от 17 февраля 2015 г. № 2202', 'от 17 февраля 2015 г. no. 2202'],
    ['He said (see par. 4.) that all went well.', 'he said (see par. 4.) that all went well.'],
    ['He said: “I left.” She stayed.', 'he said: "i left.', '" she stayed.'],
    [
      '(He left.) She stayed. [It rained.”)] Nobody came.',
      '(he left.',
      ') she stayed.',
      '[it rained.',
      '")] nobody came.',
    ],
    ['The group Example Org. “twice” named it.', 'the group example org. "twice" named it.'],
    ['The group Example Org. (then small) grew.', 'the group example org. (then small) grew.'],
    ['The council met. 15 members voted.', 'the council met.', '15 members voted.'],
    ['The council met. “15 members voted,” he said.', 'the council met.', '"15 members voted," he said.'],
    ['The council met. — “15 voted,” he said.', 'the council met.', '- "15 voted," he said.'],
    ['It met in Geneva. على الجميع أن يلتزموا.', 'it met in geneva.', 'علي الجميع ان يلتزموا.'],
    ['It met in Geneva. 安理会', 'it met in geneva.', '安理会'],
    ['Mr. J. Smith and Col. Jones of Example Inc. Geneva', 'mr. j. smith and col. jones of example inc. geneva'],
    ['He is of the E.U. He left.', 'he is of the e.u. he left.'],
    ['Lt. Smith met Capt. Jones.', 'lt. smith met capt. jones.'],
    ['Это случилось в им. Горького и ул. Ленина.', 'это случилось в им. горького и ул. ленина.'],
    ['Статья ч. Первая', 'статья ч. первая'],
    ['قال هو م. ثم ذهب', 'قال هو م.', 'ثم ذهب'],
    ['The resolutions. They bind.', 'the resolutions.', 'they bind.'],
    ['He waited… Then he left.', 'he waited... then he left.'],
    ['Paid 1.000.000 Euro. Gut.', 'paid 1.000.000 euro.', 'gut.'],
    ['Am 3. März, auf der 17. Sitzung. Am Ende.', 'am 3. marz, auf der 17. sitzung.', 'am ende.'],
    [
      'Es endete 1990. März war es, und es waren 12. Wir gingen.',
      'es endete 1990.',
      'marz war es, und es waren 12.',
      'wir gingen.',
    ],
    ['Die Rendite lag bei 4,25. Präsident Biden reiste ab.', 'die rendite lag bei 4,25.', 'prasident biden reiste ab.'],
    ['The No. 1 issue. No. Yes.', 'the no. 1 issue.', 'no. yes.'],
    ['No.', 'no.'],
    ['In 1701. Security', 'in 1701.', 'security'],
    ['', ''],
  ])('%j', (raw, ...parts) => {
    expect(sentences(raw)).toEqual(parts.filter((part) => part !== ''));
  });

  it('starts at 0, and behind each stop', () => {
    expect(sentenceStarts(fold('Met. Left! '))).toEqual([0, 4, 10]);
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
    ['security', 36, 'security'],
    ['северными корейцами', 8, 'северными корейцами'],
    ['северн коре', 8, 'северн коре'],
    ['северн-коре', 8, 'северн-коре'],
    ['security 安理会', 36, 'security'],
  ])('%s', (text, meaning, phrase) => {
    expect(book.match(text, 0)).toEqual({ meaning, end: phrase.length });
  });

  it('starts where it is told', () => {
    expect(book.match('the security council', 4)).toEqual({ meaning: 1, end: 20 });
    expect(book.match('the security council', 3)).toBeUndefined();
  });

  it('takes a hyphen for the space that a phrase opens with', () => {
    const dashed = new PhraseBook();
    dashed.add(' held', 1);
    expect(dashed.match('-held', 0)).toEqual({ meaning: 1, end: 5 });
  });

  it('takes the longer of a phrase and one with an ending', () => {
    const endings = new PhraseBook();
    endings.add('резолюц*', 1);
    endings.add('резолюция оон', 2);
    endings.add('* совет', 4);
    expect(endings.match('резолюция оон', 0)).toEqual({ meaning: 2, end: 13 });
    expect(endings.match('резолюция', 0)).toEqual({ meaning: 1, end: 9 });
    expect(endings.match('резолюциямии', 0)).toEqual({ meaning: 1, end: 12 });
    expect(endings.match('резолюциямиями', 0)).toBeUndefined();
    expect(endings.match('этот совет', 0)).toEqual({ meaning: 4, end: 10 });
  });

  it.each(['securities', 'councils', 'севернокорейскоеслово', ''])('nothing in %j', (text) => {
    expect(book.match(text, 0)).toBeUndefined();
  });
});

describe('a large PhraseBook', () => {
  it('finds each of its phrases, and none besides', () => {
    const many = new PhraseBook();
    const words = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919).toString(36)} x${i}`);
    for (const [i, word] of words.entries()) many.add(word, i + 1);
    for (const [i, word] of words.entries()) expect(many.match(word, 0)).toEqual({ meaning: i + 1, end: word.length });
    expect(many.match('w x0', 0)).toBeUndefined();
  });
});

describe('firstFrom', () => {
  it('finds the first entry not below', () => {
    const list = [1, 3, 3, 7];
    const at = (value: number) => firstFrom(list, (entry) => entry, value);
    expect([at(0), at(1), at(2), at(3), at(4), at(8)]).toEqual([0, 0, 1, 1, 3, 4]);
  });
});

describe('letters', () => {
  it.each([
    ['a', true, false],
    ['я', true, false],
    ['ب', true, false],
    ['安', true, true],
    ['결', true, true],
    ['の', true, true],
    ['ガ', true, true],
    ['5', false, false],
    [' ', false, false],
    ['\uffff', false, false],
    ['', false, false],
  ])('%j', (char, letter, unspaced) => {
    const code = char.charCodeAt(0);
    // Twice: the second answer is a remembered one.
    for (let i = 0; i < 2; i++) {
      expect([isLetter(code), isUnspaced(code), isSpacedLetter(code)]).toEqual([letter, unspaced, letter && !unspaced]);
    }
  });

  it('digits are those of ASCII', () => {
    expect(['/', '0', '9', ':', '٣'].map((char) => isDigit(char.charCodeAt(0)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
