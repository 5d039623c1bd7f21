/**
 * Document symbols (ST/LIB/SER.B/5/Rev.5, "United Nations Document Series Symbols"):
 * parts between strokes, the first naming the organ: S the Council, A the Assembly,
 * E the Economic and Social Council.
 */
export interface SymbolFound {
  readonly end: number;
  /** As the UN writes it, without spaces: upper case but for "Rev.1", "Add.1", "Corr.1". */
  readonly symbol: string;
}

/** One part: letters and digits, or a special session ("PV.9670", "ES-11", "1761"). */
const head = /([ase]) ?\/ ?(?=[a-z0-9])/y;
const part = /e?s-\d{1,2}|pv\. ?\d{1,5}|[a-z0-9]{1,12}(?:\.\d{1,6})?/y;
const stroke = /\/(?=[a-z0-9])/y;
/** "S/RES 1701" and "S / RES / 1701" are met as well. */
const looseStroke = /\/(?=[a-z0-9])| ?\/ ?(?=\d)| (?=\d)/y;
/** The session of an old resolution: " (XVII)", "(ES-I)", " A (V)". */
const session = /(?: ?[a-f])? ?\( ?((?:e?s-)?[ivxlc]{1,7}|e?s-\d{1,2}) ?\)/y;
const LONGEST_PARTS = 7;
/** What the parts after the organ may be. */
const shapes: readonly RegExp[] = [
  /^S\/RES\/[1-9]\d*$/,
  /^S\/PRST\/\d{4}\/\d{1,3}(?:$|\/)/,
  /^S\/\d{4}\/\d{1,5}(?:$|\/)/,
  /^S\/(?:INF|AGENDA|NC)\/\d/,
  /^S\/(?:PV|AC)\.\d/,
  /^S\/\d{3,5}(?:$|\/(?:REV|ADD|CORR|L)\.)/,
  /^A\/(?:RES|HRC|INF|DEC|BUR)\/[A-Z0-9.-]*\d/,
  /^A\/HRC\/(?:RES|DEC|S-\d+)\/(?:S-)?\d/,
  /^A\/(?:CONF|C|AC|PV|CN)\.\d/,
  /^A\/(?:E?S-\d{1,2}|\d{1,2})\/\S/,
  /^E\/(?:RES|CN\.\d+|C\.\d+|ECA|ESCWA|ECE|INF|ICEF|\d{4})\//,
];

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const asWritten = (symbol: string): string =>
  symbol.replace(
    /\/(REV|ADD|CORR)(?=\.)/g,
    (_, [first = '', ...rest]: string) => `/${first}${rest.join('').toLowerCase()}`,
  );

/** A resolution's symbol with other signs for its strokes: "S-RES-2664", "S/RES-2664", "S /Res/ 2664". */
const loose = /s ?[-/] ?res(?: ?[-/] ?| )([1-9]\d{0,4})(?!\d)/y;

/** The symbol at `start` of a folded text; `S/RES/2231` too, without its year. */
export function symbolAt(text: string, start: number): SymbolFound | undefined {
  const resolution = run(loose, text, start);
  if (resolution !== null) return { end: loose.lastIndex, symbol: `S/RES/${resolution[1]}` };
  const opening = run(head, text, start);
  if (opening === null) return undefined;
  let symbol = opening[1] ?? '';
  let end = head.lastIndex;
  for (let parts = 0; parts < LONGEST_PARTS; parts++) {
    const next = run(part, text, end);
    if (next === null) break;
    // "S/PV. 3553"
    symbol += `/${next[0].replace(' ', '')}`;
    end = part.lastIndex;
    if (/^s\/res\/\d+$/.test(symbol)) break;
    const join = /^[as]\/res$/.test(symbol) ? looseStroke : stroke;
    if (run(join, text, end) === null) break;
    end = join.lastIndex;
  }
  const upper = symbol.toUpperCase();
  if (!shapes.some((shape) => shape.test(upper))) return undefined;
  const old = /^A\/RES\/\d+$/.test(upper) ? run(session, text, end) : null;
  if (old === null) return { end, symbol: asWritten(upper) };
  return { end: session.lastIndex, symbol: `${upper}(${(old[1] ?? '').toUpperCase()})` };
}
