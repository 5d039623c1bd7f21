import fc from 'fast-check';
import { decode } from '../../../src/cli/decode.ts';
import { type ReadDocument, readDocument } from '../../../src/cli/document.ts';
import { SqueezedText } from '../../../src/cli/squeezed-text.ts';
import { piece, stretchOf } from '../hostile-text.ts';
import { must, target } from '../target.ts';

const MARKUP = [
  ...'<p> </p> <b> </b> <div> </div> <a href=x> </a> <br> <h1> </h1> <table> <tr> <td> </td> </table> <table><tr><td> <svg> </svg> <math> <title> </title> <select> <option> <template> </template> <frameset> <plaintext> <textarea> </textarea>'.split(
    ' ',
  ),
  '<i hidden>',
  '<p lang="zh" dir=rtl>',
  '<!-- ',
  ' -->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","datePublished":"2023-09-05',
  '"}',
  '<meta property="article:published_time" content="',
  '<meta charset="',
  '">',
  '<time datetime="٢٠٢٣-٠٩">',
  '&nbsp;',
  '&#xD800;',
  '&#0;',
  '&shy;',
  '<p><table><a><table><a>',
  '<b><p><i></b>',
];
const markup = fc.array(fc.oneof(fc.constantFrom(...MARKUP), piece), { maxLength: 24 }).map((parts) => parts.join(''));

/** What of a text can be seen. */
const seen = (text: string): string => new SqueezedText(text).text.replaceAll(' ', '');

/** Whether all units of one text stand in another in order; what is not read (buttons, code) may stand between them. */
function standsIn(part: string, whole: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i += 1) if (whole[i] === part[at]) at += 1;
  return at === part.length;
}

function checkRanges({ page, text, range }: ReadDocument, from: number, length: number): void {
  page.passages.forEach((passage, i) => {
    const [start, end] = stretchOf(passage.text, from, length);
    const place = range(i, start, end);
    must(place !== undefined && place[0] <= place[1] && place[1] <= text.length, 'a range lies in the text', place);
    const [stretch, found] = [seen(passage.text.slice(start, end)), seen(text.slice(...place))];
    if (stretch === '') return;
    must(found[0] === stretch[0] && found.at(-1) === stretch.at(-1), 'a range begins and ends with its stretch', [
      found,
      stretch,
    ]);
    must(standsIn(stretch, found), 'a range holds its stretch', [found, stretch]);
  });
}

const numbers = fc.nat(1000);

/** Markup of any kind, parsed as browsers do: each stretch of each passage has its range in the text. */
export const html = target('markup', 80, fc.tuple(markup, numbers, numbers), ([source, from, length]) => {
  checkRanges(readDocument('page.html', source), from, length);
});

/** Plain text of any kind. */
const lines = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
export const text = target('plain text', 80, fc.tuple(lines, numbers, numbers), ([source, from, length]) => {
  checkRanges(readDocument('page.txt', source), from, length);
});

const LABELS =
  'utf-8|utf-16|utf-16le|shift_jis|gb18030|big5|euc-kr|iso-2022-jp|iso-2022-kr|windows-1251|koi8-r|replacement|x-user-defined|hz-gb-2312|no-such|:|'.split(
    '|',
  );
const encoder = new TextEncoder();
const bytes = fc
  .tuple(
    fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xff], [0x1b, 0x24, 0x42]),
    fc.constantFrom(...LABELS.map((label) => encoder.encode(`<meta charset="${label}">`)), new Uint8Array(0)),
    fc.uint8Array({ maxLength: 40 }),
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

/** Bytes of any kind and any declared encoding: a text, always. */
export const encodings = target('encodings', 50, bytes, (source) => {
  const decoded = decode(source);
  must(typeof decoded === 'string' && decoded.length <= source.length * 2, 'bytes become a text', decoded);
  must(!decoded.includes('\ud800') || source.length > 0, 'nothing comes from nothing');
});
