import { monthOf } from '../article/months.ts';
import { daysIn, isoOf, writtenDates } from '../article/written-date.ts';
import { isSpacedLetter } from '../text/letters.ts';
import { type DayWord, dayWordAt, type Relative } from './words/day-words.ts';

/** Days of which a text may speak, both ends included, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
  /** `day`: one told day. `span`: some days or weeks. `year`: a whole year. `near`: none told, the days before the article. */
  readonly told: 'day' | 'span' | 'year' | 'near';
}

const DAY = 86_400_000;
const WEEK_DAYS = 7;
const MONTH_DAYS = 31;
/** News tells without a day what happened no longer ago than this. */
const NEAR_DAYS = 4;
/** News speaks of a resolution as the one that everybody means no longer than this. */
const FRESH_DAYS = 14;
/** A year counts only where it stands by the reference. */
const YEAR_REACH = 48;
const LONGEST_SENTENCE = 1200;

const years = /\d+/g;
const monthWord = /(?:^| )(?:in|since|en|im|em|в|у|في) (\p{L}{3,12})(?: (?:de |del )?((?:19|20)\d\d))?(?![\p{L}\d])/giu;
/** "今年2月", "昨年2月の安保理で", "지난 5월", with no day behind. */
const eastAsianMonth =
  /(?:(今年|ことし|本年|올해|去年|昨年|지난해|작년)(?:의|の)? ?|(?<![\d年년同동]|[年년] ))(\d{1,2}) ?[月월](?! ?\d|[间間])/gu;
const LAST_YEAR = /^[去昨지작]/u;
/** "25日", "26일", "25号", "今（25）日" without its month, "本月25日", and of the month before "上月25日", "지난달 25일". */
const dayOfMonth = /(?:(上个?月|上個月|先月|前月|지난 ?달 ?)|[本今当當]月|^|[^\d月월])\(?(\d{1,2})\)? ?[日일号號]/gu;

/** "三十一日", "十一月二十九日", "一九九〇年"; and not "第三日", "六日战争", "三日間". */
const hanFigures =
  /(?<![\d一二三四五六七八九十〇○零百千万萬第])(?:((?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})(?=年)|(?=[一二三四五六七八九十])([二三]?十)?([一二三四五六七八九])?(?=月|[日号號](?! ?(?:以?[内內间間后後]|[战戰戦]|ぶり|連続))))/gu;
const HAN_FIGURES = '〇一二三四五六七八九';
const digitOf = (figure: string): number => Math.max(0, HAN_FIGURES.indexOf(figure));

/** Days, months and years in figures of Han as such in digits. */
const withDigits = (text: string): string =>
  /[一二三四五六七八九十][年月日号號]/u.test(text)
    ? text.replace(hanFigures, (_, year?: string, tens?: string, ones?: string) =>
        year === undefined
          ? String((tens === undefined ? 0 : (digitOf(tens.slice(0, -1)) || 1) * 10) + digitOf(ones ?? ''))
          : Array.from(year, digitOf).join(''),
      )
    : text;

/** "延长至2018年3月15日", "حتى 15 مارس", "3월 15일까지": how long something holds is no day on which it was adopted. */
const untilBefore =
  /(?:[至到迄]|(?<!\p{L})(?:و?حتى|(?:إلى|الى) غاية|until|till|through|jusqu['’]au|hasta(?: el)?|até|bis(?: zum)?|до|по) ?)$/iu;
const untilBehind = /^[\d\s年月日년월일./-]{4,16}(?:まで|까지)/u;
const UNTIL_REACH = 18;
const isUntil = (text: string, index: number): boolean =>
  untilBefore.test(text.slice(Math.max(0, index - UNTIL_REACH), index)) ||
  untilBehind.test(text.slice(index, index + UNTIL_REACH));

/** "北京时间11日凌晨", "日本時間3日未明": where the Council sits it may have been the day before. */
const eastern =
  /(?:北京时间|北京時間|日本時間|台北時間|臺北時間|台灣時間|한국 ?시간|우리 ?시간|서울 ?시간)[于於の으로 ]{0,2}.?$/u;
const isEastern = (text: string, index: number): boolean =>
  eastern.test(text.slice(Math.max(0, index - UNTIL_REACH), index));

/** "فجر الجمعة", "周五凌晨": the first hours of a day elsewhere are the day before where the Council sits. */
const smallHoursBefore = /(?:فجر|بامداد|(?<!\p{L})לפנות בוקר(?: ב?יום)?|в ночь на|madrugada (?:de|do|del)) $/u;
const smallHoursBehind = /^ ?(?:凌晨|清晨|未明|새벽|לפנות בוקר)/u;
const SMALL_HOURS_REACH = 18;
const isInSmallHours = (text: string, start: number, end: number): boolean =>
  smallHoursBefore.test(text.slice(Math.max(0, start - SMALL_HOURS_REACH), start)) ||
  smallHoursBehind.test(text.slice(end, end + SMALL_HOURS_REACH));

const moved = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay() || WEEK_DAYS;

function relativeDays(relative: Relative, date: string): Days {
  const year = Number(date.slice(0, 4));
  const span = (from: string, to: string): Days => ({ from, to, told: 'span' });
  switch (relative) {
    case 'today':
      return { from: moved(date, -1), to: moved(date, 1), told: 'day' };
    case 'yesterday':
      return { from: moved(date, -2), to: date, told: 'day' };
    case 'dayBefore':
      return { from: moved(date, -3), to: moved(date, -1), told: 'day' };
    case 'week':
      return span(moved(date, -2 * WEEK_DAYS), date);
    case 'month':
      return span(moved(date, -2 * MONTH_DAYS), date);
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31`, told: 'year' };
    case 'thisYear':
      return { from: `${year}-01-01`, to: date, told: 'year' };
  }
}

/** The last such weekday up to the article's day, and the one before where that is the day itself. */
function weekdayDays(weekday: number, date: string): Days {
  const back = (weekdayOf(date) - weekday + WEEK_DAYS) % WEEK_DAYS;
  const day = moved(date, -back);
  return { from: day, to: day, told: 'day' };
}

const daysOf = (word: DayWord, date: string): Days =>
  'weekday' in word ? weekdayDays(word.weekday, date) : relativeDays(word.relative, date);

/** The last day of this number, or day and month, up to the article's. */
function lastBefore(date: string, day: number, month?: number): string | undefined {
  for (let back = 0; back < (month === undefined ? MONTH_DAYS : 366); back++) {
    const candidate = moved(date, 1 - back);
    if (Number(candidate.slice(8)) === day && (month === undefined || Number(candidate.slice(5, 7)) === month)) {
      return candidate;
    }
  }
  return undefined;
}

/** The day of this number in the month before the article's. */
function inMonthBefore(date: string, day: number): string | undefined {
  const month = moved(`${date.slice(0, 8)}01`, -1).slice(0, 8);
  return day >= 1 && day <= daysIn(Number(month.slice(5, 7)), Number(month.slice(0, 4)))
    ? `${month}${String(day).padStart(2, '0')}`
    : undefined;
}

function writtenDays(text: string, date: string | undefined): Days[] {
  return writtenDates(text).flatMap(({ year, month, day, index }): Days[] => {
    if (month === undefined || isUntil(text, index)) return [];
    if (day === undefined) return year === undefined ? [] : [monthDays(year, month)];
    const told = year === undefined ? date && lastBefore(date, day, month) : isoOf({ year, month, day });
    return told === undefined ? [] : [{ from: isEastern(text, index) ? moved(told, -1) : told, to: told, told: 'day' }];
  });
}

function monthDays(year: number, month: number): Days {
  return {
    from: isoOf({ year, month, day: 1 }),
    to: isoOf({ year, month, day: daysIn(month, year) }),
    told: 'span',
  };
}

/** "in March", "в марте": the last one, or that of the year behind it. */
function monthsTold(text: string, date: string | undefined): Days[] {
  return Array.from(text.matchAll(monthWord)).flatMap(([, word = '', told]) => {
    const month = monthOf(word);
    if (month === undefined) return [];
    if (told !== undefined) return [monthDays(Number(told), month)];
    if (date === undefined) return [];
    const year = Number(date.slice(0, 4));
    return [monthDays(month <= Number(date.slice(5, 7)) ? year : year - 1, month)];
  });
}

/** The months that Chinese, Japanese and Korean tell without a day: the last one, or that of the year told before it. */
function eastAsianMonths(text: string, date: string | undefined): Days[] {
  if (date === undefined) return [];
  const year = Number(date.slice(0, 4));
  const thisMonth = Number(date.slice(5, 7));
  return Array.from(text.matchAll(eastAsianMonth)).flatMap((match) => {
    const [whole, told, digits = ''] = match;
    const month = Number(digits);
    if (month < 1 || month > 12 || isUntil(text, match.index + whole.indexOf(digits))) return [];
    const isLastYear = told === undefined ? month > thisMonth : LAST_YEAR.test(told);
    return [monthDays(isLastYear ? year - 1 : year, month)];
  });
}

function yearsTold(text: string, start: number, end: number): Days[] {
  return Array.from(text.slice(Math.max(0, start - YEAR_REACH), end + YEAR_REACH).matchAll(years)).flatMap(([year]) =>
    /^(?:19[4-9]\d|20[0-4]\d)$/.test(year)
      ? [{ from: `${year}-01-01`, to: `${year}-12-31`, told: 'year' as const }]
      : [],
  );
}

/** "Sunday's referendum", "a Sunday referendum": the day of something else than what the Council does; folded. */
const OF_COUNCIL =
  /^(?:'s)?(?: \p{L}[\p{L}-]{1,14}){0,2} (?:resolutions?|votes?|session|meeting|decision|action|text|measure|adoption|vetos?|vetoes|ballot|debate|draft|evening|morning|night|afternoon)(?!\p{L})/u;
const OF_SOMETHING = /^'s \p{L}/u;
const A = /(?:^| )a $/u;
const LONGEST_OF_COUNCIL = 48;

function isAnothers(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_OF_COUNCIL);
  const owned =
    OF_SOMETHING.test(behind) || (A.test(text.slice(Math.max(0, start - 3), start)) && /^ \p{L}/u.test(behind));
  return owned && !OF_COUNCIL.test(behind);
}

/** The days after which a resolution is no news any more, up to the article's. */
export const freshDays = (date: string): Days => ({ from: moved(date, -FRESH_DAYS), to: date, told: 'near' });

/** A sentence with the place of a reference in its folded text. */
export interface Sentence {
  readonly text: string;
  /** As the page writes it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The days that a sentence tells for its reference, the most exact ones alone: days, else weeks and months, else years by the reference, else the days before the article.
 * `date`: the article's, to the day.
 */
export function toldDays(sentence: Sentence, date: string | undefined): readonly Days[] {
  const text = sentence.text.slice(0, LONGEST_SENTENCE);
  const raw = sentence.raw.slice(0, LONGEST_SENTENCE);
  const digits = withDigits(text);
  const told: Days[] = [
    ...writtenDays(withDigits(raw), date),
    ...monthsTold(raw, date),
    ...eastAsianMonths(digits, date),
  ];
  if (date !== undefined) {
    for (let i = 0; i < text.length; i++) {
      if (isSpacedLetter(text.charCodeAt(i)) && isSpacedLetter(text.charCodeAt(i - 1))) continue;
      const found = dayWordAt(text, i);
      if (found === undefined) continue;
      const days = daysOf(found.word, date);
      const early = isInSmallHours(text, i, found.end);
      if (!isAnothers(text, i, found.end)) told.push(early ? { ...days, from: moved(days.from, -1) } : days);
      i = found.end - 1;
    }
    for (const match of digits.matchAll(dayOfMonth)) {
      const [whole, monthBefore, day = ''] = match;
      const index = match.index + whole.indexOf(day);
      if (isUntil(digits, index)) continue;
      const one = monthBefore === undefined ? lastBefore(date, Number(day)) : inMonthBefore(date, Number(day));
      if (one === undefined) continue;
      told.push({ from: isEastern(digits, index) ? moved(one, -1) : one, to: one, told: 'day' });
    }
  }
  // What is still to come is no day on which something was done.
  const latest = date === undefined ? undefined : moved(date, 1);
  const all = [...told, ...yearsTold(text, sentence.start, sentence.end)].filter(
    ({ from }) => latest === undefined || from <= latest,
  );
  for (const how of ['day', 'span', 'year'] as const) {
    const these = all.filter((days) => days.told === how);
    if (these.length > 0) return these;
  }
  return date === undefined ? [] : [{ from: moved(date, -NEAR_DAYS), to: moved(date, 1), told: 'near' }];
}
