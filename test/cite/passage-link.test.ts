import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../src/cite/passage-link.ts';
import { type Excerpt, excerptOf } from '../../src/detect/excerpt.ts';

const PAGE = 'https://news.example/a?b=c';

function excerpt(text: string, quote: string, around?: number): Excerpt {
  const start = text.indexOf(quote);
  return excerptOf(text, start, start + quote.length, around);
}

/** The parts of a text directive as the specification takes them apart (URL Fragment Text Directives, "parse a text directive"). */
function parsed(link: string | undefined): { prefix?: string; start?: string; end?: string; suffix?: string } {
  const tokens = (link?.split(':~:text=')[1] ?? '').split(',');
  const parts: { prefix?: string; start?: string; end?: string; suffix?: string } = {};
  if (tokens[0]?.endsWith('-')) parts.prefix = decodeURIComponent(tokens.shift()!.slice(0, -1));
  if (tokens.at(-1)?.startsWith('-')) parts.suffix = decodeURIComponent(tokens.pop()!.slice(1));
  if (tokens[0] !== undefined) parts.start = decodeURIComponent(tokens[0]);
  if (tokens[1] !== undefined) parts.end = decodeURIComponent(tokens[1]);
  return parts;
}

describe('the link to a passage', () => {
  it('points at the mention between five words on each side', () => {
    const text =
      'On Friday evening in New York the envoy called resolution 1701 the only way out of a war without end.';
    expect(parsed(passageLink(PAGE, excerpt(text, 'resolution 1701'), 'en'))).toEqual({
      prefix: 'New York the envoy called',
      start: 'resolution 1701',
      suffix: 'the only way out of',
    });
  });

  it('has no context where the passage begins or ends with the mention', () => {
    expect(parsed(passageLink(PAGE, excerpt('Guterres spoke', 'Guterres'), 'en'))).toEqual({
      start: 'Guterres',
      suffix: 'spoke',
    });
    expect(parsed(passageLink(PAGE, excerpt('António Guterres', 'António Guterres')))).toEqual({
      start: 'António Guterres',
    });
  });

  it('has no half of a character', () => {
    expect(parsed(passageLink(PAGE, excerpt('\ud83d Guterres spoke', 'Guterres'), 'en')).start).toBe('Guterres');
    expect(parsed(passageLink(PAGE, excerpt('Guterres \ud83d spoke', 'Guterres'), 'en')).suffix).toBe('\ufffd spoke');
  });

  it('takes whole words, since a browser finds no others', () => {
    expect(parsed(passageLink(PAGE, excerpt('So Putin’s war went on', 'Putin'), 'en')).start).toBe('Putin’s');
    expect(parsed(passageLink(PAGE, excerpt('Das Putinregime wankt', 'Putin'), 'de')).start).toBe('Putinregime');
  });

  it('finds words where a language writes no spaces', () => {
    const text = '安理会星期五一致通过第1701号决议，要求双方立即停火。';
    const { prefix, start, suffix } = parsed(passageLink(PAGE, excerpt(text, '第1701号决议', 10), 'zh'));
    expect(start).toBe('第1701号决议');
    expect(text).toContain(`${prefix}${start}${suffix}`);
  });

  it('encodes what a directive would take for its own', () => {
    const link = passageLink(PAGE, excerpt('Yes - so, A&B said: Thomas-Greenfield, ever', 'Thomas-Greenfield'));
    expect(link?.split(':~:text=')[1]).toBe('Yes%20%2D%20so%2C%20A%26B%20said%3A-,Thomas%2DGreenfield,-%2C%20ever');
  });

  it.each([
    ['https://a.example/x', 'https://a.example/x#:~:text='],
    ['https://a.example/x#', 'https://a.example/x#:~:text='],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text='],
    ['https://a.example/x#part:~:text=old', 'https://a.example/x#part:~:text='],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text='],
  ])('keeps what the address %s has, but for a text of its own', (url, start) => {
    expect(passageLink(url, excerpt('a word b', 'word'))).toBe(`${start}a-,word,-b`);
  });

  it('is not made without an address or a word', () => {
    expect(passageLink('', excerpt('a word b', 'word'))).toBeUndefined();
    expect(passageLink(PAGE, excerpt('a … b', '…'))).toBeUndefined();
  });

  it('gives words that stand in the text in this order, whatever the text', () => {
    const word = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', 'Б', '七', '-', ',', '&', '’', ' ', '\n', '%', '😀'),
    });
    fc.assert(
      fc.property(word, word, word, fc.constantFrom('en', 'zh', 'not a language', undefined), (a, quote, b, lang) => {
        const text = a + quote + b;
        const link = passageLink(PAGE, excerptOf(text, a.length, a.length + quote.length, 6), lang);
        if (link === undefined) return;
        const { prefix = '', start = '', end, suffix = '' } = parsed(link);
        const plain = text.replaceAll(/\s+/g, ' ');
        expect(end).toBeUndefined();
        const at = new RegExp(
          [prefix, start, suffix].map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*'),
        );
        expect(plain).toMatch(at);
        expect(new URL(link).search).toBe('?b=c');
      }),
    );
  });
});
