import { describe, expect, it } from 'vitest';
import { articleLanguage, baseLanguage, textLanguage } from '../../../src/detect/article/language.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The council met on Monday and heard a report about the talks.'],
  ['fr', 'Le conseil s’est réuni lundi et a entendu un rapport sur les pourparlers.'],
  ['es', 'El consejo se reunió el lunes y escuchó un informe sobre las conversaciones.'],
  ['pt', 'O conselho reuniu-se na segunda-feira e ouviu um relatório sobre as negociações.'],
  ['de', 'Der Rat trat am Montag zusammen und hörte einen Bericht über die Gespräche.'],
  ['it', 'Il consiglio si è riunito lunedì e ha ascoltato una relazione sui colloqui.'],
  ['nl', 'De raad kwam maandag bijeen en hoorde een verslag over de gesprekken.'],
  ['ru', 'Совет собрался в понедельник и заслушал доклад о переговорах.'],
  ['uk', 'Рада зібралася в понеділок і заслухала доповідь про переговори.'],
  ['ar', 'اجتمع المجلس يوم الاثنين واستمع إلى تقرير عن المحادثات.'],
  ['fa', 'شورا روز دوشنبه تشکیل جلسه داد و گزارشی درباره گفتگوها شنید.'],
  ['he', 'המועצה התכנסה ביום שני ושמעה דיווח על השיחות.'],
  ['zh', '安理会星期一举行会议，听取了关于会谈的报告。'],
  ['ja', '理事会は月曜日に会合を開き、協議についての報告を聞いた。'],
  ['ko', '이사회는 월요일에 회의를 열고 회담에 관한 보고를 들었다.'],
];

describe('the language of a text', () => {
  it.each(SENTENCES)('%s: %s', (lang, sentence) => {
    expect(textLanguage(sentence)).toBe(lang);
  });

  it.each(SENTENCES)('%s is told though the page declares another', (lang, sentence) => {
    expect(textLanguage(`${sentence} ${sentence}`, lang === 'en' ? 'ko' : 'en-US')).toBe(lang);
  });

  it('is what is declared where the text leaves it open', () => {
    expect(textLanguage('1701', 'fr')).toBe('fr');
    expect(textLanguage('Angela Merkel', 'de-AT')).toBe('de');
    expect(textLanguage('1701')).toBeUndefined();
    expect(textLanguage('')).toBeUndefined();
  });

  it('is never declared in a script that it is not written in', () => {
    expect(textLanguage('Путин', 'en')).toBe('ru');
    expect(textLanguage('Merkel', 'ru')).not.toBe('ru');
  });

  it('is that of the article, not of what is around it', () => {
    const [english, , , , german] = SENTENCES.map(([, sentence]) => sentence);
    const lang = articleLanguage({
      lang: 'en',
      dates: [],
      passages: [
        { text: `${english} ${english} ${english}`, part: 'elsewhere' },
        { text: `${german} ${german}`, part: 'article' },
      ],
    });
    expect(lang).toBe('de');
  });
});

describe('a declared language', () => {
  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['iw', 'he'],
    ['EN', 'en'],
    ['', undefined],
    ['x', undefined],
    ['{{lang}}', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, lang) => {
    expect(baseLanguage(tag)).toBe(lang);
  });
});
