import { expect, it } from 'vitest';
import { createDetector } from '../../../src/detect/detect.ts';
import { MARK_THRESHOLD, type Mention } from '../../../src/detect/mention.ts';
import { realFacts } from '../../real-facts.ts';
import { idOf, pageOf, passagesOf } from './found.ts';

const { facts, pack } = await realFacts();
const { detect } = createDetector(facts, pack);

/** What is cited on a page of a day, `possible` where it is not marked, `doubted` where it hardly is, with the caution of its card. */
const judged = (date: string, text: string): string[] =>
  detect({ ...pageOf(...passagesOf(text)), dates: date === '' ? [] : [{ source: 'meta', value: date }] }).mentions.map(
    (mention) => [sureness(mention), idOf(mention), mention.caution?.code].filter(Boolean).join(' '),
  );

function sureness({ confidence }: Mention): string {
  if (confidence < MARK_THRESHOLD) return 'possible';
  return confidence <= 0.8 ? 'doubted' : '';
}

it.each([
  [
    '2010-05-05',
    'They accused Hizbollah of breaking Security Council resolution 2701.',
    ['doubted 2701 adopted_later'],
  ],
  ['2010-05-05', 'They accused Hizbollah of breaking Security Council resolution 1701.', ['1701']],
  // Brought up to date, or written just before.
  ['2023-09-20', 'Security Council resolution 2701 on Libya was adopted.', ['2701']],
  // Adopted on 19 October 2023: a month and a day.
  ['2023-09-18', 'Security Council resolution 2701 on Libya was adopted.', ['2701']],
  ['2023-09-17', 'Security Council resolution 2701 on Libya was adopted.', ['doubted 2701 adopted_later']],
  ['', 'They accused Hizbollah of breaking Security Council resolution 2701.', ['2701']],
  // The year in the words speaks for the number, not for the page's date.
  ['2010-05-05', 'The mandate is that of Security Council resolution 2701 (2023).', ['2701']],
  ['2010-05-05', 'The mandate is that of Security Council resolution 2701 (2008).', ['doubted 2701 wrong_year']],
  // Not even the Council beside it.
  [
    '2010-05-05',
    'The Security Council met. ¶ Then somebody spoke of resolution 2701.',
    ['possible 2701 adopted_later'],
  ],
])('on a page of %s: %s', (date, text, wanted) => {
  expect(judged(date, text)).toEqual(wanted);
});
