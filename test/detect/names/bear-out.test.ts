import { beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let read: Reader;

beforeAll(async () => {
  read = await openReader();
}, 60_000);

describe('surnames alone in other scripts bear each other out', () => {
  test.each([
    ['ar', '2017-12-06', 'أعلن الرئيس ترمب نقل السفارة، وندد بذلك السيسي وعباس وأردوغان.', 4],
    ['zh', '2018-06-12', '特朗普与金正恩会晤，蓬佩奥和金英哲陪同。', 4],
    ['he', '2023-10-12', 'נתניהו נפגש עם בלינקן בירושלים, וגלנט אמר כי ישראל תנצח.', 3],
  ])('%s', (lang, date, text, count) => {
    expect(read(lang, date, text)).toHaveLength(count);
  });

  test('words that are surnames too bear nobody out', () => {
    const text = 'سجل الأول هدفين، ثم غنى الجمهور في الملعب. وفي موسكو ترأس المدير اجتماع النادي.';
    expect(read('ar', '2024-03-01', text)).toEqual([]);
  });

  test('a sultan is not the prime minister of his name', () => {
    const page = ['Премьер-министр Малайзии Анвар Ибрагим приехал в Москву.', 'Передайте пожелания султану Ибрагиму.'];
    expect(read('ru', '2025-05-14', ...page).map(({ id }) => id)).toEqual(['anwar-ibrahim', 'ibrahim-iskandar']);
  });

  test('nobody is taken for another whose state the page speaks of', () => {
    const text = 'Mubarak stepped down, Suleiman said on Egyptian television.';
    expect(read('en', '2011-02-11', text).map(({ id }) => id)).toEqual(['hosni-mubarak']);
  });
});
