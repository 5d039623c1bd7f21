import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.ts';
import { readDocument, readText } from '../../src/cli/document.ts';
import { Occurrences } from '../../src/cli/occurrences.ts';
import { SqueezedText } from '../../src/cli/squeezed-text.ts';

const text = fc
  .array(fc.constantFrom('Kim', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '😀', 'я', '決', '.', '\t'), { maxLength: 40 })
  .map((parts) => parts.join(''));
const squeeze = (raw: string): string =>
  raw
    .replace(/\u00ad/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();

describe('squeezed text', () => {
  it('is the text with each run of white space as one space, soft hyphens left out', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(new SqueezedText(raw).text).toBe(squeeze(raw));
      }),
    );
  });

  it('gives each stretch of the raw text its place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, from, length) => {
        fc.pre(raw.length > 0);
        const start = from % raw.length;
        const stretch = raw.slice(start, start + 1 + (length % (raw.length - start)));
        fc.pre(/^[^\s\u200b\u00ad]/.test(stretch) && /[^\s\u200b\u00ad]$/.test(stretch));
        const squeezed = new SqueezedText(raw);
        expect(squeezed.text.slice(...squeezed.range(start, start + stretch.length))).toBe(squeeze(stretch));
      }),
    );
  });
});

describe('what is left out of squeezed text', () => {
  it('takes no room at the end of a stretch', () => {
    const { range } = readText('res\u00adolution');
    expect(range(0, 0, 4)).toEqual([0, 3]);
    expect(new SqueezedText('a \u200b b').range(0, 3)).toEqual([0, 2]);
  });

  it('has an empty place at the end of the text', () => {
    expect(new SqueezedText('word \u00ad').range(5, 6)).toEqual([4, 4]);
  });
});

describe('a page from a file', () => {
  const html = `<html><head><title>T</title></head><body><nav>Menu <button>Press</button></nav>
    <p>The <code>x</code> Security&nbsp;Council's <b>resolution</b> 1701</p><p hidden>Hidden</p></body></html>`;

  it('holds its whole text, also what is not read', () => {
    expect(readDocument('a.html', html).text).toBe("Menu Press The x Security Council's resolution 1701 Hidden");
  });

  it('places what is read in the whole text', () => {
    const { page, range, text: whole } = readDocument('a.htm', html);
    page.passages.forEach((passage, i) => {
      for (const { 0: word, index } of passage.text.matchAll(/\S+/g)) {
        expect(whole.slice(...range(i, index, index + word.length)!)).toBe(squeeze(word));
      }
    });
    expect(range(0, 3, 3)).toBeUndefined();
    expect(range(99, 0, 1)).toBeUndefined();
  });

  it('is plain text unless its name says HTML', () => {
    expect(readDocument('a.txt', '<p>x</p>').text).toBe('<p>x</p>');
  });
});

describe('plain text', () => {
  it('has a passage a line, and a headline where the first is one', () => {
    const { page } = readText('Council meets\n\n  It met on Monday.  \r\nIt will meet again.');
    expect(page.passages).toEqual([
      { text: 'Council meets', part: 'headline' },
      { text: '  It met on Monday.  ', part: 'article' },
      { text: 'It will meet again.', part: 'article' },
    ]);
    expect(readText('It met on Monday.\nIt ended.').page.passages[0]?.part).toBe('article');
  });

  it('gives the place of a stretch of a line', () => {
    const { range, text: whole } = readText('One\n\n  two\tthree');
    expect(whole.slice(...range(1, 2, 11)!)).toBe('two three');
  });
});

describe('occurrences', () => {
  it('count the equals of a quote before it, those that overlap too', () => {
    const places = new Occurrences('anana ana');
    expect([places.at('ana', 0), places.at('ana', 2), places.at('ana', 6), places.at('ana', 0)]).toEqual([1, 2, 3, 1]);
  });
});

describe('encodings', () => {
  const bytes = (label: string, ...codes: number[]): Uint8Array =>
    new Uint8Array([...new TextEncoder().encode(`<meta charset="${label}">`), ...codes]);
  it.each([
    ['windows-1251', bytes('windows-1251', 0xd1, 0xee, 0xe2, 0xe5, 0xf2), 'Совет'],
    ['gb18030', bytes('gb18030', 0xbe, 0xf6, 0xd2, 0xe9), '决议'],
    ['euc-kr', bytes('euc-kr', 0xc0, 0xaf, 0xbf, 0xa3), '유엔'],
    ['iso-2022-jp', bytes('iso-2022-jp', 0x1b, 0x24, 0x42, 0x37, 0x68, 0x1b, 0x28, 0x42), '決'],
    ['an unknown name', bytes('no-such', 0xe9), 'é'],
  ])('%s is read as declared', (_, encoded, expected) => {
    expect(decode(encoded).replace(/<.*>/, '')).toBe(expected);
  });

  it('UTF-8 is believed before what is declared', () => {
    expect(decode(new TextEncoder().encode('<meta charset="windows-1251">决议'))).toContain('决议');
  });

  it('byte order marks are read and left out', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
    expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe('a');
    expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x61]))).toBe('a');
  });

  it('any bytes give a text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(typeof decode(any)).toBe('string');
      }),
    );
  });
});
