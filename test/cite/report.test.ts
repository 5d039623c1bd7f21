import { expect, it } from 'vitest';
import { type Match, reportText } from '../../src/cite/report.ts';
import { excerptOf } from '../../src/detect/excerpt.ts';

function match(text: string, quote: string, around?: number): Match {
  const start = text.indexOf(quote);
  return {
    subject: 'official:jane-doe',
    title: 'Jane Doe',
    because: { code: 'later_surname', words: ['Jane Doe'] },
    confidence: 0.857,
    excerpt: excerptOf(text, start, start + quote.length, around),
    lang: 'en',
    date: '2023-09-06',
  };
}
const TEXT = 'The minister left. Then Doe, a deer, ran over the road! Nobody was hurt.';

it('says what was marked, where, why, and with what versions', () => {
  expect(reportText(match(TEXT, 'Doe'), '1.2.3', '2026-09-14', undefined).split('\n')).toEqual([
    'Preamble: a wrong match',
    'Marked: Doe',
    'Taken for: Jane Doe (official:jane-doe)',
    'In: Then [Doe], a deer, ran over the road!',
    'Because: later_surname (Jane Doe), confidence 0.86',
    'Article: en, 2023-09-06',
    'Preamble 1.2.3, facts of 2026-09-14',
    'What is right: ',
  ]);
});

it('gives the page’s address only where it is left in', () => {
  const address = 'https://news.example/secret';
  expect(reportText(match(TEXT, 'Doe'), '1', '2026', address)).toContain(`\nPage: ${address}\n`);
  expect(reportText(match(TEXT, 'Doe'), '1', '2026', undefined)).not.toContain('news.example');
});

it('shows where a sentence was cut', () => {
  const text = `${'so '.repeat(50)}Doe${' and so'.repeat(50)}.`;
  expect(reportText(match(text, 'Doe', 12), '1', '2026', undefined)).toContain('In: … so so so [Doe] and so and …');
});

it('says what is not known', () => {
  const { lang: _lang, date: _date, ...bare } = match(TEXT, 'Doe');
  expect(reportText({ ...bare, because: { code: 'symbol', words: [] } }, '1', '2026', undefined)).toContain(
    'Because: symbol, confidence 0.86\nArticle: language unknown, without date\n',
  );
});
