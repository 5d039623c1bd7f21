import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionRows } from '../../src/lists/mention-rows.ts';
import { mentionsCsv } from '../../src/lists/mentions-csv.ts';
import { mentionsJson } from '../../src/lists/mentions-json.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { sayIn } from '../cards/say-in.ts';

const say = sayIn('en');

function pageWith(quote: string, before = '', after = ''): PageState {
  return {
    phase: 'read',
    url: 'https://news.example/a?b,c',
    lang: 'en',
    date: '2023-09-06',
    mentions: [
      {
        passage: 0,
        start: 0,
        end: quote.length,
        quote,
        subject: { kind: 'resolution', n: 1701 },
        confidence: 0.95,
        because: { code: 'number_body', words: ['Security Council', 'a "b"'] },
        part: 'article',
        context: before + quote + after,
        at: before.length,
        cut: [false, false],
      },
    ],
    heads: { 'resolution:1701': { kind: 'resolution', n: 1701, date: '2006-08-11' } },
  };
}
const rowsOf = (state: PageState) => mentionRows([{ frame: 0, state }], say);

/** Reads CSV as RFC 4180 has it. */
function parsed(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = token.exec(csv); match !== null; match = token.exec(csv)) {
    record.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      records.push(record);
      record = [];
    }
    if (token.lastIndex === csv.length) break;
  }
  return records;
}

it('gives a header and a line for each mention', () => {
  const csv = mentionsCsv(rowsOf(pageWith('resolution 1701', 'The ', ', "they" said')));
  expect(csv).toBe(
    'quote,kind,subject,title,part,marked,confidence,because,evidence,before,after,page,language,date\r\n' +
      '"resolution 1701","resolution","resolution:1701","Resolution 1701 (2006)","article",yes,0.95,"number_body",' +
      '"Security Council; a ""b""","The ",", ""they"" said","https://news.example/a?b,c","en","2023-09-06"\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('lets no spreadsheet run %j', (text) => {
  const [, record = []] = parsed(mentionsCsv(rowsOf(pageWith('x', text))));
  expect(record[9]).toBe(`'${text}`);
});

it('gives back any text as it was, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [header = [], record = []] = parsed(mentionsCsv(rowsOf(pageWith('x', text))));
      expect(record).toHaveLength(header.length);
      expect([text, `'${text}`]).toContain(record[9]);
    }),
  );
});

it('gives the same as JSON, with the evidence taken apart', () => {
  expect(JSON.parse(mentionsJson(rowsOf(pageWith('resolution 1701', 'The '))))).toEqual({
    format: 'preamble-mentions',
    version: 1,
    page: 'https://news.example/a?b,c',
    language: 'en',
    date: '2023-09-06',
    mentions: [
      {
        quote: 'resolution 1701',
        kind: 'resolution',
        subject: 'resolution:1701',
        title: 'Resolution 1701 (2006)',
        part: 'article',
        marked: true,
        confidence: 0.95,
        because: { code: 'number_body', words: ['Security Council', 'a "b"'] },
        before: 'The ',
        after: '',
        page: 'https://news.example/a?b,c',
        language: 'en',
        date: '2023-09-06',
      },
    ],
  });
});

it('leaves out what has no name, and says of an empty page that nothing was found', () => {
  expect(rowsOf({ ...pageWith('x'), heads: {} })).toEqual([]);
  expect(JSON.parse(mentionsJson([]))).toMatchObject({ mentions: [] });
  expect(mentionsCsv([]).split('\r\n')).toHaveLength(2);
});
