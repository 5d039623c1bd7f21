import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { cited, facts, idOf, pageOf } from './found.ts';

const found = (...texts: string[]) => findCitations(pageOf(...texts), facts);
const marks = (...texts: string[]) => found(...texts).filter(({ confidence }) => confidence >= 0.7);

describe('the year', () => {
  it('agrees: high confidence, no caution', () => {
    const [mention] = marks('Security Council resolution 1718 (2006)');
    expect(mention?.confidence).toBeGreaterThan(0.9);
    expect(mention?.caution).toBeUndefined();
  });

  it('differs where the Council is named: kept with a caution', () => {
    const [mention] = marks('Security Council resolution 1718 (2009)');
    expect(mention?.caution).toEqual({ code: 'wrong_year', year: 2009 });
  });

  it('differs where no body is evidenced: nothing', () => {
    expect(cited('The text of resolution 1718 (2009) was long.')).toEqual([]);
  });

  it.each([
    'UNSCR 1701 of 2006',
    'la résolution 1701 de 2006 du Conseil de sécurité',
    'резолюция 1701 от 2006 года Совета Безопасности ООН',
    'قرار مجلس الأمن 1701 لعام 2006',
    'Security Council resolution 1701 (11 August 2006)',
  ])('is read in words too: %s', (text) => {
    expect(marks(text).map((mention) => [idOf(mention), mention.caution])).toEqual([['1701', undefined]]);
  });
});

describe('years behind a list', () => {
  it('belong to its numbers in turn', () => {
    expect(cited('UN resolutions 1874 and 2397, of 2009 and 2017, widened it.')).toEqual(['1874', '2397']);
    expect(marks('Security Council resolutions 1874 and 2397, of 2009 and 2017').map(({ caution }) => caution)).toEqual(
      [undefined, undefined],
    );
  });
});

describe('a text of the Council itself', () => {
  it('names it in a line of its own, and a slip of the year in a list is kept with a caution', () => {
    const page = ['The Security Council,', 'Recalling its resolutions 425 (1978), 1559 (2004) and 1701 (2007),'];
    expect(cited(...page)).toEqual(['425', '1559', '1701']);
    expect(marks(...page).at(-1)?.caution).toEqual({ code: 'wrong_year', year: 2007 });
  });
});

describe('a number that no fact knows', () => {
  it('is kept with a caution when the form is certain and it may be newer', () => {
    const n = facts.newestResolution + 40;
    const [mention] = marks(`The UN Security Council adopted resolution ${n} on Monday.`);
    expect(mention?.subject).toEqual({ kind: 'resolution', n });
    expect(mention?.caution).toEqual({ code: 'unknown_number' });
  });

  it('is nothing without the Council, or far above the newest', () => {
    expect(cited(`Resolution ${facts.newestResolution + 40} was signed.`)).toEqual([]);
    expect(cited(`Security Council resolution ${facts.newestResolution + 400}`)).toEqual([]);
  });
});

describe('what a mention spans', () => {
  it.each([
    ['… UN Security Council Resolution 1701 …', ['Resolution 1701']],
    ['… S/RES/2231 (2015) …', ['S/RES/2231 (2015)']],
    ['… UNSCR 1701 …', ['UNSCR 1701']],
    [
      '… Security Council resolutions 1718 (2006), 1874 (2009) and 2397 (2017) …',
      ['resolutions 1718 (2006)', '1874 (2009)', '2397 (2017)'],
    ],
    ['… UNSCRs including 2231 and 2216 …', ['2231', '2216']],
    ['安理会第2118(2013)、2139(2014)号决议', ['2118(2013)', '2139(2014)']],
  ])('%s', (text, quotes) => {
    expect(found(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('evidence from the rest of the page', () => {
  it('a body named in an earlier passage serves a short form', () => {
    expect(cited('The Security Council met.', 'Resolution 1701 was the theme.')).toEqual(['1701']);
  });

  it('a number cited with its body serves its other places', () => {
    const texts = ['Resolution 2334 again.', 'UN Security Council Resolution 2334 was adopted in 2016.'];
    expect(cited(...texts)).toEqual(['2334', '2334']);
  });

  it('words of its matter serve a bare number', () => {
    expect(cited('Hezbollah must honour Resolution 1701, he said in Beirut.')).toEqual(['1701']);
    expect(marks('Hezbollah must honour Resolution 1701.')[0]?.because.code).toBe('matter_paragraph');
  });

  it('the UN in the sentence serves, unless a parliament stands there too', () => {
    expect(cited("la résolution 1701 de l'ONU et la résolution 1559")).toEqual(['1701', '1559']);
    expect(cited('Parliament debated Resolution 1540 and wrote to the UN.')).toEqual([]);
  });

  it('a number does not speak for itself', () => {
    expect(cited('Resolution 2231 was signed by the mayor.')).toEqual([]);
  });

  it('a bare number with nothing to support it is nothing', () => {
    expect(cited('Resolution 1701 was signed by the mayor.')).toEqual([]);
  });

  it('a parliament in the sentence does not take a known citation away', () => {
    const texts = [
      'UN Security Council Resolution 1701 holds.',
      'Parliament speaker Berri said Resolution 1701 must be kept.',
    ];
    expect(cited(...texts)).toEqual(['1701', '1701']);
  });
});

describe('numbers of two bodies', () => {
  it.each([
    ['The partition plan, UN Resolution 181, was passed in 1947.', ['A/RES/181(II)']],
    ['UN Security Council Resolution 181 on South Africa', ['181']],
    ['UN Resolution 181', []],
    ['Resolution 194 and the right of return of the refugees: the UN has not moved.', ['A/RES/194(III)']],
    ['Security Council resolution 242 and General Assembly resolution 194', ['242', 'A/RES/194(III)']],
  ])('%s', (text, ids) => {
    expect(cited(text)).toEqual(ids);
  });
});

describe('because', () => {
  it('names the words that speak for it', () => {
    expect(marks('UN Security Council resolution 1701')[0]?.because).toEqual({
      code: 'number_body',
      words: ['UN Security Council'],
    });
    expect(marks('UNSCRs 2231 and 2216')[1]?.because.code).toBe('number_list');
    expect(marks('S/RES/2231 (2015)')[0]?.because).toEqual({ code: 'symbol', words: [] });
  });
});
