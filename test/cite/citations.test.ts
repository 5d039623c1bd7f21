import { describe, expect, it } from 'vitest';
import { type Citation, citationsOf } from '../../src/cite/citations.ts';
import { referenceOf } from '../../src/cite/reference.ts';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { realFacts } from '../real-facts.ts';

const { facts } = await realFacts();

async function citations(subject: CardSubject, lang = 'en'): Promise<readonly Citation[]> {
  const reference = referenceOf(facts, subject, lang);
  return reference === undefined ? [] : citationsOf(reference);
}
async function citation(subject: CardSubject, form: string, lang = 'en'): Promise<string | undefined> {
  return (await citations(subject, lang)).find((each) => each.form === form)?.text;
}
const resolution = (n: number): CardSubject => ({ kind: 'resolution', n });
const document = (symbol: string): CardSubject => ({ kind: 'document', symbol });

/**
 * Ten resolutions of all decades, written by hand after the rules:
 * - UN: Editorial Manual, Resolutions and other formal decisions, I.A and I.C: the body in full, "resolution", an Arabic
 *   number, the year in brackets, no title and no symbol; the day as the Council gives it ("1261 (1999) of 25 August 1999").
 * - OSCOLA, Citing International Law Sources, United Nations documents ("UNSC Res 1373 (28 September 2001) UN Doc
 *   S/RES/1373"): no full stops, day before month in full, the symbol without year.
 * - The Bluebook, rule 21.7.2 and table T12 ("S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)"): spaces and full
 *   stops in abbreviations, month before day, May to July in full, Sept. with four letters.
 */
describe.each([
  {
    n: 1,
    un: 'Security Council resolution 1 (1946) of 25 January 1946',
    oscola: 'UNSC Res 1 (25 January 1946) UN Doc S/RES/1',
    bluebook: 'S.C. Res. 1, U.N. Doc. S/RES/1 (Jan. 25, 1946).',
  },
  {
    n: 181,
    un: 'Security Council resolution 181 (1963) of 7 August 1963',
    oscola: 'UNSC Res 181 (7 August 1963) UN Doc S/RES/181',
    bluebook: 'S.C. Res. 181, U.N. Doc. S/RES/181 (Aug. 7, 1963).',
  },
  {
    n: 242,
    un: 'Security Council resolution 242 (1967) of 22 November 1967',
    oscola: 'UNSC Res 242 (22 November 1967) UN Doc S/RES/242',
    bluebook: 'S.C. Res. 242, U.N. Doc. S/RES/242 (Nov. 22, 1967).',
  },
  {
    n: 338,
    un: 'Security Council resolution 338 (1973) of 22 October 1973',
    oscola: 'UNSC Res 338 (22 October 1973) UN Doc S/RES/338',
    bluebook: 'S.C. Res. 338, U.N. Doc. S/RES/338 (Oct. 22, 1973).',
  },
  {
    n: 687,
    un: 'Security Council resolution 687 (1991) of 3 April 1991',
    oscola: 'UNSC Res 687 (3 April 1991) UN Doc S/RES/687',
    bluebook: 'S.C. Res. 687, U.N. Doc. S/RES/687 (Apr. 3, 1991).',
  },
  {
    n: 1244,
    un: 'Security Council resolution 1244 (1999) of 10 June 1999',
    oscola: 'UNSC Res 1244 (10 June 1999) UN Doc S/RES/1244',
    bluebook: 'S.C. Res. 1244, U.N. Doc. S/RES/1244 (June 10, 1999).',
  },
  {
    n: 1373,
    un: 'Security Council resolution 1373 (2001) of 28 September 2001',
    oscola: 'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
    bluebook: 'S.C. Res. 1373, U.N. Doc. S/RES/1373 (Sept. 28, 2001).',
  },
  {
    n: 1483,
    un: 'Security Council resolution 1483 (2003) of 22 May 2003',
    oscola: 'UNSC Res 1483 (22 May 2003) UN Doc S/RES/1483',
    bluebook: 'S.C. Res. 1483, U.N. Doc. S/RES/1483 (May 22, 2003).',
  },
  {
    n: 2231,
    un: 'Security Council resolution 2231 (2015) of 20 July 2015',
    oscola: 'UNSC Res 2231 (20 July 2015) UN Doc S/RES/2231',
    bluebook: 'S.C. Res. 2231, U.N. Doc. S/RES/2231 (July 20, 2015).',
  },
  {
    n: 2397,
    un: 'Security Council resolution 2397 (2017) of 22 December 2017',
    oscola: 'UNSC Res 2397 (22 December 2017) UN Doc S/RES/2397',
    bluebook: 'S.C. Res. 2397, U.N. Doc. S/RES/2397 (Dec. 22, 2017).',
  },
])('resolution $n', ({ n, un, oscola, bluebook }) => {
  it('is cited as the manuals have it', async () => {
    expect(await citation(resolution(n), 'plain')).toBe(un);
    expect(await citation(resolution(n), 'oscola')).toBe(oscola);
    expect(await citation(resolution(n), 'bluebook')).toBe(bluebook);
  });
});

describe('the languages of the UN', () => {
  // As the Council's own texts write references in each of its languages; the first day of a month is "1er" in French.
  it.each([
    ['fr', 2681, 'Résolution 2681 (2023) du Conseil de sécurité, en date du 27 avril 2023'],
    ['fr', 1495, 'Résolution 1495 (2003) du Conseil de sécurité, en date du 31 juillet 2003'],
    ['es', 1701, 'Resolución 1701 (2006) del Consejo de Seguridad, de 11 de agosto de 2006'],
    ['ru', 1701, 'Резолюция 1701 (2006) Совета Безопасности от 11 августа 2006 года'],
    ['ar', 1701, 'قرار مجلس الأمن 1701 (2006) المؤرخ 11 آب/أغسطس 2006'],
    ['zh-CN', 1701, '安全理事会2006年8月11日第1701(2006)号决议'],
    ['de', 1701, 'Security Council resolution 1701 (2006) of 11 August 2006'],
  ])('%s: %i', async (lang, n, text) => {
    expect(await citation(resolution(n), 'plain', lang)).toBe(text);
  });

  it('write the first of a month in French as an ordinal', async () => {
    const first = Array.from({ length: facts.newestResolution }, (_, i) => i + 1).find((n) =>
      facts.resolution(n)?.date.endsWith('-01'),
    );
    expect(await citation(resolution(first ?? 0), 'plain', 'fr')).toContain('en date du 1er ');
  });
});

describe('other documents', () => {
  // Editorial Manual, Footnotes, III.A: a description, and the symbol in brackets; without one the symbol alone.
  it.each([
    ['S/PRST/2017/16', 'en', 'Statement by the President of the Security Council of 29 August 2017 (S/PRST/2017/16)'],
    [
      'S/PRST/2017/16',
      'fr',
      'Déclaration du Président du Conseil de sécurité en date du 29 août 2017 (S/PRST/2017/16)',
    ],
    ['S/11229', 'en', 'Statement by the President of the Security Council of 28 February 1974 (S/11229)'],
    ['S/2017/172', 'en', 'Security Council draft resolution of 28 February 2017 (S/2017/172)'],
    ['A/RES/60/1', 'en', 'General Assembly resolution 60/1'],
    ['A/RES/ES-11/1', 'en', 'General Assembly resolution ES-11/1'],
    ['A/RES/377(V)', 'ru', 'Резолюция 377 (V) Генеральной Ассамблеи'],
    ['S/2006/806', 'en', 'S/2006/806'],
    ['S/PV.5511', 'fr', 'S/PV.5511'],
  ])('%s in %s', async (symbol, lang, text) => {
    expect(await citation(document(symbol), 'plain', lang)).toBe(text);
  });

  it('have no legal styles, which want facts that are not known', async () => {
    const forms = (await citations(document('A/RES/60/1'))).map(({ form }) => form);
    expect(forms).toEqual(['plain', 'markdown', 'html', 'bibtex', 'ris', 'csl']);
  });

  it.each<CardSubject>([
    { kind: 'official', id: 'sergei-shoigu' },
    { kind: 'matter', id: 'dprk-sanctions' },
    { kind: 'resolution', n: 9999 },
    { kind: 'document', symbol: 'SC/15151' },
  ])('are not made up for $kind', async (subject) => {
    expect(await citations(subject)).toEqual([]);
  });

  it('are those of its resolution for a matter that is tied to one', async () => {
    const tied: CardSubject = { kind: 'matter', id: 'unifil', n: 2695 };
    expect(await citation(tied, 'oscola')).toBe(await citation(resolution(2695), 'oscola'));
  });
});

describe('the forms', () => {
  it('Markdown is one link whose address has no bracket', async () => {
    expect(await citation(resolution(1701), 'markdown')).toBe(
      '[Security Council resolution 1701 (2006) of 11 August 2006](https://docs.un.org/en/S/RES/1701%282006%29)',
    );
  });

  it.each([
    [
      resolution(1701),
      'en',
      '<p id="fn-s-res-1701-2006" role="doc-footnote" lang="en">Security Council resolution 1701 (2006) of 11 August 2006, <a href="https://docs.un.org/en/S/RES/1701(2006)">S/RES/1701 (2006)</a>.</p>',
    ],
    [
      document('S/PRST/2017/16'),
      'en',
      '<p id="fn-s-prst-2017-16" role="doc-footnote" lang="en">Statement by the President of the Security Council of 29 August 2017 (<a href="https://docs.un.org/en/S/PRST/2017/16">S/PRST/2017/16</a>).</p>',
    ],
    [
      resolution(242),
      'ar',
      '<p id="fn-s-res-242-1967" role="doc-footnote" lang="ar" dir="rtl">قرار مجلس الأمن 242 (1967) المؤرخ 22 تشرين الثاني/نوفمبر 1967، <a href="https://docs.un.org/ar/S/RES/242(1967)">S/RES/242 (1967)</a>.</p>',
    ],
  ])('HTML is a footnote with a link: $0', async (subject, lang, text) => {
    expect(await citation(subject, 'html', lang)).toBe(text);
  });

  it('HTML lets no mark of a symbol through', async () => {
    const text = await citation(document('S/2006/1"><img src=x>&'), 'html');
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/href="[^"]*[<>][^"]*"/);
  });

  it('BibTeX has author, title, number, day and address, with letters as they are', async () => {
    const text = await citation(resolution(1701), 'bibtex', 'fr');
    expect(text).toMatch(/^@techreport\{SRES17012006,\n/);
    expect(text).toContain('author = {{United Nations, Security Council}}');
    expect(text).toContain('number = {S/RES/1701 (2006)}');
    expect(text).toContain('year = {2006}');
    expect(text).toContain('url = {https://docs.un.org/fr/S/RES/1701(2006)}');
    expect(text?.replaceAll(/[{}]/g, '')).toContain('title = Résolution 1701 (2006) du Conseil de sécurité');
  });

  it('RIS has a field on each line, however long', async () => {
    const text = await citation(document('S/PRST/2017/16'), 'ris', 'es');
    const lines = text?.split('\n') ?? [];
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('SN  - S/PRST/2017/16');
    expect(lines).toContain('TI  - Declaración de la Presidencia del Consejo de Seguridad');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
  });

  it('CSL-JSON is a list of one report', async () => {
    expect(JSON.parse((await citation(resolution(1701), 'csl')) ?? '')).toEqual([
      {
        id: 'S-RES-1701-2006',
        type: 'report',
        title: 'Security Council resolution 1701 (2006)',
        author: [{ literal: 'United Nations, Security Council' }],
        publisher: 'United Nations',
        number: 'S/RES/1701 (2006)',
        issued: { 'date-parts': [[2006, 8, 11]] },
        URL: 'https://docs.un.org/en/S/RES/1701(2006)',
        language: 'en',
      },
    ]);
  });
});
