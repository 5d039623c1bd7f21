import { describe, expect, it } from 'vitest';
import { dayWordAt } from '../../../src/detect/matters/words/day-words.ts';
import { foldWord } from '../../../src/detect/text/fold.ts';

function said(word: string): string {
  const text = foldWord(word);
  const found = dayWordAt(`on ${text} it met`, 3);
  if (found === undefined) return 'none';
  const day = 'weekday' in found.word ? String(found.word.weekday) : found.word.relative;
  return found.end === text.length + 3 ? day : `${day} until ${found.end}`;
}

describe('the words that tell a day', () => {
  it.each([
    ['1', 'Monday, lundi, Montagabend, понедельника, الاثنين, 周一, 월요일, יום שני'],
    ['2', 'Tuesday, mardi, Dienstag, вторник, الثلاثاء, 星期二, 火曜'],
    ['3', 'Wednesday, miércoles, Mittwoch, в среду, الأربعاء, 周三'],
    ['4', 'Thursday, quinta-feira, Donnerstag, четверг, الخميس, 周四'],
    ['5', 'Friday, viernes, Freitag, пятницу, الجمعة, 周五'],
    ['6', 'Saturday, samedi, Sonnabend, субботу, السبت, 周六'],
    ['7', 'Sunday, domingo, Sonntag, воскресенье, الأحد, 周日'],
    ['today', 'today, hoy, сегодня, 今天, 오늘'],
    ['yesterday', 'yesterday, ayer, gestern, накануне, أمس, 昨天'],
    ['week', 'last week, la semaine dernière, letzte Woche, на прошлой неделе, 上周, 지난주'],
    ['month', 'last month, el mes pasado, в прошлом месяце, الشهر الماضي, 上个月'],
    ['lastYear', 'last year, l’année dernière, торік, 去年, 작년'],
    ['thisYear', 'this year, este año, в этом году, 今年, 올해'],
    ['none', 'night, Mondayish, Novembre, 三'],
  ])('%s: %s', (day, words) => {
    for (const word of words.split(', ')) expect([word, said(word)]).toEqual([word, day]);
  });
});
