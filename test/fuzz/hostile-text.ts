import fc from 'fast-check';

const list = (text: string): string[] => text.split('|');

/** What references to documents are made of, and what nearly is one. */
const CITING = list(
  'resolution|resolutions|Resolution|S/RES/|S/RES/2231 (2015)|UNSCR|UN|Security Council|General Assembly|its|1701|242|2231|(2006)|(II)|(|)|A/RES/75/299|no.|№|резолюции|Совета Безопасности|قرارات|مجلس الأمن|و2440|١٧٠١|安理会|第|号决议|和|결의|호|決議|résolutions|du Conseil de sécurité|on Monday|veto|ceasefire in Gaza',
);
/** Names, titles and places that the tables know, and beginnings of them. */
const NAMING = list(
  'Vladimir Putin|Putin|Mr. Trump|President|Kim Jong Un|Kim|António Guterres|Secretary-General|foreign minister|of Iran|North Korea|Emmanuel Macron|Владимир Путин|Путина|президент|الرئيس|بوتين|普京|总统|文在寅|대통령|박진|Ван И|Xi|Li|May|Lavrov’s|Netanyahu',
);
const DATING = list(
  '5 September 2023|2023-09-05|Sept. 5|September|MOSCOW, Sept 5 (Agency) -|昭和|2016年9月5日|٥ سبتمبر',
);
/** Characters on which offsets go wrong. */
const HOSTILE = list(
  ' | |\n|\t|\u0000|\u0007|\u001c|\u0085|\u00a0|\u00ad|\u034f|\u061c|\u180e|\u200b|\u200c|\u200d|\u200e|\u200f|\u2028|\u2029|\u202a|\u202e|\u2060|\u2066|\u2069|\ufeff|\ufffd|\uffff|\ud800|\udc00|\udbff|\udfff|😀|👩‍👩‍👧|🇺🇳|e\u0301|\u0301\u0302\u0303\u0304|İ|ı|ß|ẞ|ﬃ|ﷺ|𝟙𝟟𝟘𝟙|ǅ|Σς|가|각|각|が|か\u3099|﷽|\u0e33|\ud83d|.|,|;|-|–|—|/|’|\'|"|(|)|«|…|·|%|&|<|\\',
);

/** One piece of a text. */
export const piece: fc.Arbitrary<string> = fc.constantFrom(...CITING, ...NAMING, ...DATING, ...HOSTILE, ...HOSTILE);

/** A short text out of pieces, with spaces between them or without. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 14 }), fc.boolean())
  .map(([pieces, spaced]) => pieces.join(spaced ? ' ' : ''));

/** A stretch of a text by two numbers, whatever its length. */
export function stretchOf(text: string, from: number, length: number): readonly [number, number] {
  const start = from % text.length;
  return [start, start + 1 + (length % (text.length - start))];
}
