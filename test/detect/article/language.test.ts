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

  it.each([
    ['sr', 'Савјет је у понедјељак чуо извјештај о разговорима; њихов циљ је мир.'],
    ['bg', 'Съветът се събра в понеделник и изслуша доклад за преговорите, който ще бъде приет след това.'],
    ['ur', 'کونسل نے پیر کے روز مذاکرات کے بارے میں رپورٹ سنی۔ یہ بڑے ہیں'],
    ['ja', '理事会月曜日開催協議報告聴取決定採択。の'.repeat(3)],
    ['ko', '安保理가 月曜日에 會議를 열고 報告를 들었다'],
    [
      'zh',
      '安理会听取了关于ガザ会谈的报告，并就决议草案进行了表决，会议持续了三个小时，各国代表均发言，主席随后宣布散会。'.repeat(
        3,
      ),
    ],
    ['ru', 'Совет заслушал доклад Security Council о ходе переговоров'],
    ['en', 'The Совет of the Security Council met and heard a report'],
    ['ar', 'سمع المجلس تقريرا'],
    ['zh', '𠮷𠮷𠮷'],
    ['ru', '𠮷и𠮷и𠮷и и'],
    ['ja', 'ガザのニュース'],
    ['en', 'The council 안보리'],
    ['ko', '안보리 安保理 UNS'],
    ['ru', '1701 1701 1701 Путин'],
    ['de', 'Außenminister: Waffenlieferungen verzögert, Verhandlungsrunde gescheitert'],
    ['es', 'Naciones Unidas: resolución, negociación, acción'],
    ['pt', 'Nações Unidas: resolução, negociações'],
    ['fr', 'Nations unies: résolution, désarmement, règlement'],
    ['it', 'Nazioni Unite: risoluzione, negoziazioni'],
    ['en', 'Security Council’s sanctions committee'],
    ['nl', 'Veiligheidsraad: Noord-Koreaanse wapens, vrijheid'],
  ])('%s by its letters: %s', (lang, text) => {
    expect(textLanguage(text)).toBe(lang);
  });

  it.each(['Xzx', '1701 🙂🙂', 'Γενική Συνέλευση', 'ხალხი', '𝟙𝟚'])('is open: %s', (text) => {
    expect(textLanguage(text)).toBeUndefined();
  });

  it('is told by the half of the letters at the least', () => {
    expect(textLanguage('ברושalef')).toBe('he');
    expect(textLanguage('ברוש alefs', 'en')).toBe('en');
    expect(textLanguage('Γεν Γεν и и', 'ru')).toBe('ru');
    expect(textLanguage('ΓενΓενΓ и и', 'el')).toBe('el');
  });

  it('is what is declared where a few words point elsewhere', () => {
    expect(textLanguage('Merkel trifft Macron', 'fr')).toBe('fr');
    expect(textLanguage('de la', 'pt-BR')).toBe('pt');
    expect(textLanguage('la de los', 'tr')).toBe('tr');
    expect(textLanguage('и на', 'bg')).toBe('bg');
    expect(textLanguage('и на', 'mk')).toBe('mk');
    expect(textLanguage('Лавров', 'sr')).toBe('sr');
  });

  it('is that of its words where what is declared cannot be', () => {
    expect(textLanguage('the of and', 'ru')).toBe('en');
    expect(textLanguage('и не', 'en')).toBe('ru');
    expect(textLanguage('el la los', 'ja')).not.toBe('ja');
  });

  it('is told from its beginning', () => {
    const [english, french] = SENTENCES.map(([, sentence]) => sentence);
    expect(textLanguage(`${english} `.repeat(60) + `${french} `.repeat(400))).toBe('en');
  });

  it('of a page without an article is that of all its passages', () => {
    const [english, french] = SENTENCES.map(([, sentence]) => sentence);
    const passages = [
      { text: 'The', part: 'headline' },
      { text: `${french} `.repeat(60), part: 'elsewhere' },
      { text: `${english} `.repeat(600), part: 'elsewhere' },
    ] as const;
    expect(articleLanguage({ dates: [], passages })).toBe('fr');
    expect(articleLanguage({ dates: [], passages: [] })).toBeUndefined();
    expect(articleLanguage({ dates: [], passages: [], lang: 'es' })).toBe('es');
  });

  it('of an article is that of its passages together', () => {
    const passages = 'le conseil|des droits|est pour la|paix dans|une résolution'
      .split('|')
      .map((text) => ({ text, part: 'article' }) as const);
    expect(articleLanguage({ dates: [], passages, lang: 'de' })).toBe('fr');
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
    [' fr ', 'fr'],
    ['in', 'id'],
    ['zho-Hans', 'zh'],
    ['eng', 'en'],
    ['fil', 'fil'],
    ['english', undefined],
    ['e1', undefined],
    ['', undefined],
    ['x', undefined],
    ['{{lang}}', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, lang) => {
    expect(baseLanguage(tag)).toBe(lang);
  });
});
