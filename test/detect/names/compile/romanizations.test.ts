import { describe, expect, it } from 'vitest';
import { romanizations } from '../../../../src/detect/names/compile/romanizations.ts';

describe('a name in Cyrillic letters, as papers in Latin ones spell it', () => {
  it.each([
    [
      'Дмитрий Медведев',
      [
        'Dmitriy Medvedev',
        'Dmitrii Medvedev',
        'Dmitry Medvedev',
        'Dmitrij Medwedew',
        'Dmitri Medwedew',
        'Dmitry Medwedew',
        'Dmitri Medvedev',
      ],
    ],
    ['Александр Григорьев', ['Alexander Grigoryev', 'Alexander Grigorev', 'Alexander Grigorjew']],
    [
      'Мария Захарова',
      [
        'Mariya Zakharova',
        'Maria Zakharova',
        'Mariia Zakharova',
        'Marija Sacharowa',
        'Mariia Zajarova',
        'Maria Zajarova',
      ],
    ],
    [
      'Игорь Стрелков-Єсин',
      ['Igor Strelkov-Yesin', 'Igor Strelkov-Iesin', 'Igor Strelkow-Jesin', 'Igor Strelkov-Iesine'],
    ],
    [
      'Сергей Щукин',
      ['Sergey Shchukin', 'Sergei Shchukin', 'Sergej Schtschukin', 'Sergei Chtchoukin', 'Sergei Chtchoukine'],
    ],
    [
      'Юлия Зиянова',
      [
        'Yuliya Ziyanova',
        'Yulia Ziyanova',
        'Iuliia Ziianova',
        'Iulia Ziianova',
        'Julija Sijanowa',
        'Iouliia Ziianova',
        'Ioulia Ziianova',
      ],
    ],
    ["В'ячеслав", ['Vyacheslav', 'Viacheslav', 'Wjatscheslaw', 'Viatcheslav']],
    ['Joe Байден', []],
    ['王毅', []],
  ])('%s', (name, spellings) => expect(romanizations(name)).toEqual(spellings));
});
