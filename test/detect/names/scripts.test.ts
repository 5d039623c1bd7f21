import { beforeAll, describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/detect.ts';
import { MARK_THRESHOLD } from '../../../src/detect/mention.ts';
import { realFacts } from '../../real-facts.ts';

let find: (lang: string, text: string, date?: string) => string[];

beforeAll(async () => {
  const { pack, facts } = await realFacts();
  const detector = createDetector(facts, pack);
  find = (lang, text, date) =>
    detector
      .detect({
        lang,
        dates: date === undefined ? [] : [{ source: 'meta', value: date }],
        passages: text.split('\n').map((line) => ({ text: line, part: 'article' })),
      })
      .mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD)
      .flatMap(({ quote, subject }) => (subject.kind === 'official' ? [`${quote}: ${subject.id}`] : []));
}, 60_000);

describe('names as each script writes them', () => {
  test.each([
    ['ko', '북한의 리용호 외무상이 왔다. 이용호는 연설했다.', '2018-09-29', '이용호: ri-yong-ho'],
    ['ko', '일본의 아베 신조 총리가 도착했다. 아베 총리는 회담한다.', '2017-02-10', '아베: shinzo-abe'],
    ['ja', '石破茂首相は帰国した。石破氏は会見した。', '2025-02-10', '石破: shigeru-ishiba'],
    ['ar', 'استقبل الرئيس المصري عبدالفتاح السيسي ضيفه.', '2019-02-10', 'عبدالفتاح السيسي: abdel-fattah-el-sisi'],
    ['fa', 'محمود احمدی نژاد رئیس جمهور ایران سفر کرد.', '2009-02-10', 'محمود احمدی نژاد: mahmoud-ahmadinejad'],
    ['ar', 'اتفق المغرب مع عمر هلال، ورد السفير الجزائري على هلال.', '2022-10-27', 'هلال: omar-hilale'],
    ['ru', 'Министр иностранных дел России С.В. Лавров принял посла.', '2021-02-05', 'С.В. Лавров: sergei-lavrov'],
    [
      'ru',
      'Беседу с Н.Патрушевым вёл секретарь иранского совета; Россия довольна.\nНиколай Патрушев уехал.',
      '2015-04-14',
      'Н.Патрушевым: nikolai-patrushev',
    ],
    ['ru', 'Си Цзиньпин прилетел в Москву. Путин и Си говорили четыре часа.', '2023-03-20', 'Си: xi-jinping'],
  ])('%s: %s', (lang, text, date, expected) => {
    expect(find(lang, text, date)).toContain(expected);
  });
});

describe('words that look like names', () => {
  test.each([
    ['a state’s name', 'zh', '利比亚领导人发表讲话。'],
    ['a singer of the same name', 'ko', '가수 김정은은 북한 노래를 부르지 않았다.'],
    ['somebody of other initials', 'ru', 'Россия ждала, и И. Лавров пел в хоре Большого театра.'],
    ['a mountain', 'ja', '俳優は日本の石破山に登った。'],
  ])('%s', (_what, lang, text) => {
    expect(find(lang, text, '2025-02-10')).toEqual([]);
  });
});
