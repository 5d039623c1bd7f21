import { wordsOf } from '../../citations/lexicon.ts';
import { PhraseBook } from '../../text/phrase-book.ts';

/** Days of the week as news writes them, Monday first; all languages of the grammar. A star stands for any ending. */
const WEEKDAYS: readonly string[] = [
  `Monday | lunedì | lundi | lunes | segunda-feira | na segunda | Montag* | понедельник* | понеділ* | الاثنين | الإثنين | يوم الاثنين | 星期一 | 周一 | 週一 | 礼拜一 | 月曜 | 월요일 | دوشنبه | יום שני`,
  `Tuesday | martedì | mardi | martes | terça-feira | na terça | Dienstag* | вторник* | вівтор* | الثلاثاء | يوم الثلاثاء | 星期二 | 周二 | 週二 | 礼拜二 | 火曜 | 화요일 | سه‌شنبه | سه شنبه | יום שלישי`,
  `Wednesday | mercoledì | mercredi | miércoles | quarta-feira | na quarta | Mittwoch* | в среду | у середу | в середу | الأربعاء | الاربعاء | يوم الأربعاء | 星期三 | 周三 | 週三 | 礼拜三 | 水曜 | 수요일 | چهارشنبه | יום רביעי`,
  `Thursday | giovedì | jeudi | jueves | quinta-feira | na quinta | Donnerstag* | четверг* | четвер* | الخميس | يوم الخميس | 星期四 | 周四 | 週四 | 礼拜四 | 木曜 | 목요일 | پنجشنبه | پنج‌شنبه | יום חמישי`,
  `Friday | venerdì | vendredi | viernes | sexta-feira | na sexta | Freitag* | пятницу | пятницы | п'ятницю | الجمعة | يوم الجمعة | 星期五 | 周五 | 週五 | 礼拜五 | 金曜 | 금요일 | جمعه | יום שישי`,
  `Saturday | sabato scorso | samedi | sábado | Samstag* | Sonnabend* | субботу | субботы | суботу | السبت | يوم السبت | 星期六 | 周六 | 週六 | 礼拜六 | 土曜 | 토요일 | شنبه | שבת`,
  `Sunday | domenica | dimanche | domingo | Sonntag* | воскресенье | воскресенья | неділю | الأحد | يوم الأحد | 星期日 | 星期天 | 周日 | 週日 | 礼拜天 | 日曜 | 일요일 | یکشنبه | יום ראשון`,
];

/** Times told by the article's day. */
const RELATIVE = {
  today: `today | oggi | aujourd'hui | hoy | hoje | heute | сегодня | сьогодні | 今天 | 今日 | 오늘 | اليوم | امروز | היום | הלילה`,
  yesterday: `yesterday | ieri | hier | ayer | ontem | gestern | вчера | накануне | вчора | учора | أمس | 昨天 | 昨日 | 어제 | دیروز | אתמול | אמש`,
  week: `last week | settimana scorsa | scorsa settimana | earlier this week | this week | la semaine dernière | semaine passée | cette semaine | la semana pasada | esta semana |
    semana passada | nesta semana | vergangene Woche | vergangenen Woche | letzte Woche | letzten Woche | vorige Woche | diese Woche | dieser Woche |
    на прошлой неделе | на этой неделе | минулого тижня | цього тижня | الأسبوع الماضي | الأسبوع المنصرم | هذا الأسبوع | 上周 | 上星期 | 本周 | 上週 | 本週 | 先週 | 今週 | 지난주 | 이번 주 | هفته گذشته | בשבוע שעבר | השבוע`,
  month: `last month | earlier this month | this month | le mois dernier | mois passé | ce mois-ci | el mes pasado | este mes | mês passado | neste mês |
    vergangenen Monat | letzten Monat | diesen Monat | в прошлом месяце | в этом месяце | минулого місяця | الشهر الماضي | هذا الشهر | 上个月 | 上月 | 本月 | 先月 | 今月 | 지난달 | 이번 달 | ماه گذشته | בחודש שעבר | החודש`,
  lastYear: `last year | l'an dernier | l'année dernière | el año pasado | ano passado | vergangenes Jahr | vergangenen Jahr | letztes Jahr | letzten Jahr |
    в прошлом году | торік | минулого року | العام الماضي | السنة الماضية | 去年 | 昨年 | 지난해 | 작년 | سال گذشته | בשנה שעברה`,
  dayBefore: `day before yesterday | avant-hier | anteayer | antier | anteontem | vorgestern | позавчера | позавчора | 前天 | 前日 | 一昨日 | おととい | 그저께 | 그제 |
    أول أمس | أول من أمس | پریروز | שלשום`,
  thisYear: `this year | earlier this year | cette année | este año | este ano | dieses Jahr | diesem Jahr | в этом году | цього року | هذا العام | 今年 | 올해 | امسال | השנה`,
} as const;
export type Relative = keyof typeof RELATIVE;
const RELATIVES = Object.keys(RELATIVE) as Relative[];

/** A day of the week (1: Monday) or a time told by the article's day. */
export type DayWord = { readonly weekday: number } | { readonly relative: Relative };

let book: PhraseBook | undefined;

function opened(): PhraseBook {
  if (book === undefined) {
    book = new PhraseBook();
    const words = [...WEEKDAYS, ...RELATIVES.map((relative) => RELATIVE[relative])];
    for (const [i, list] of words.entries()) for (const word of wordsOf(list)) book.add(word, 1 << i);
  }
  return book;
}

/** What a phrase of the tables that begins at `at` of a folded text says, and where it ends. */
export function dayWordAt(text: string, at: number): { readonly end: number; readonly word: DayWord } | undefined {
  const found = opened().match(text, at);
  if (found === undefined) return undefined;
  const i = 31 - Math.clz32(found.meaning);
  const relative = RELATIVES[i - WEEKDAYS.length];
  return { end: found.end, word: relative === undefined ? { weekday: i + 1 } : { relative } };
}
