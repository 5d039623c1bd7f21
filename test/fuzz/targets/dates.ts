import fc from 'fast-check';
import { clueDate, urlDate } from '../../../src/detect/article/clue-date.ts';
import { articleDate } from '../../../src/detect/article/date.ts';
import { writtenDates } from '../../../src/detect/article/written-date.ts';
import type { DateSource } from '../../../src/detect/page-text.ts';
import { publicationDates } from '../../../src/page/read/json-ld.ts';
import { hostileText } from '../hostile-text.ts';
import { must, target } from '../target.ts';

const PARTS =
  '2023|1945|0000|9999|99|13|00|5|05|29|30|31|02|-02-29|-|--|/|.|:| |T|Z|+00:00|+99:99|W36|e9|1693900800|1693900800000|99999999999999999999|NaN|Infinity|-1|Sept|September|septembre|sentyabr|сентября|سبتمبر|٢٠٢٣|٩|２０２３|年|月|日|9月5日|of|de|th|AD|BC|am|GMT|昭和|\u200f|\u00a0|\ud800|,'.split(
    '|',
  );
const dateText = fc.array(fc.constantFrom(...PARTS), { maxLength: 9 }).map((parts) => parts.join(''));

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function isDay(date: string): boolean {
  if (!ISO.test(date)) return false;
  // the calendar's own word on whether there is such a day
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1, day));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
}

/** What a page calls a date: a day that there is, or none. */
export const dates = target('dates', 100, dateText, (value) => {
  for (const date of [clueDate(value), urlDate(`https://a.example/${value}/x`), urlDate(value)]) {
    must(date === undefined || isDay(date), 'a date is a day of the calendar', date);
  }
  for (const { year, month, day } of writtenDates(value)) {
    must(
      month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= 31)),
      'a written date has a month, and a day that can be',
      [month, day],
    );
    must(year === undefined || Number.isInteger(year), 'a written year is a number', year);
  }
});

const SOURCES: readonly DateSource[] = ['json-ld', 'meta', 'time', 'url', 'dateline'];
const clues = fc.array(fc.record({ source: fc.constantFrom(...SOURCES), value: dateText }), { maxLength: 3 });

/** An article's date out of clues that contradict each other. */
export const articleDates = target('dates of articles', 60, fc.tuple(clues, dateText, hostileText), (given) => {
  const [found, path, text] = given;
  const date = articleDate({
    url: `https://a.example/${path}`,
    dates: found,
    passages: [
      { text: path, part: 'headline' },
      { text: `${path} ${text}`, part: 'article' },
    ],
  });
  must(date === undefined || isDay(date), 'an article’s date is a day of the calendar', date);
});

const JSON_PARTS =
  '{|}|[|]|,|:|"|"datePublished"|"@type"|"NewsArticle"|"@graph"|"2023-09-05"|"2023-|null|true|1e999|-|\\u0000|\\ud800|\\|//<![CDATA[|//]]>|<!--|-->|;|\n|\u0007|/*|*/|"itemListElement":|__proto__|"constructor":|"toJSON":'.split(
    '|',
  );
const json = fc.oneof(
  fc.array(fc.constantFrom(...JSON_PARTS), { maxLength: 24 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('[', '{"a":', '[[', '{"@graph":['), fc.nat(300), dateText)
    .map(([open, times, date]) => `${open.repeat(times)}{"datePublished":"${date}"}`),
);

/** Scripts that are no JSON, or nested without end. */
export const jsonLd = target('JSON-LD', 60, json, (script) => {
  for (const date of publicationDates([script, script])) must(typeof date === 'string', 'a publication date is text');
});
