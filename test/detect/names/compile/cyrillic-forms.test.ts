import { describe, expect, it } from 'vitest';
import { forms, type Person } from './person-forms.ts';

describe('names in Cyrillic letters', () => {
  it('are declined, in both orders, and romanised', async () => {
    const putin: Person = {
      name: 'Vladimir Putin',
      family: 'Putin',
      country: 'RUS',
      sex: 'm',
      names: { ru: ['Владимир Путин'] },
    };
    const { full, family } = await forms(putin);
    expect(family).toEqual(['Putin', 'Путин', 'Путина', 'Путину', 'Путиным', 'Путине', 'Poutin', 'Poutine']);
    expect(full).toEqual(
      expect.arrayContaining(['Владимир Путин', 'Путиным Владимиром', 'Wladimir Putin', 'Vladimir Poutine']),
    );
    expect((await forms({ ...putin, country: 'USA' })).family).not.toContain('Poutine');
  });

  it('are declined by the sex of who bears them', async () => {
    const names = { ru: ['Мария Захарова'] };
    const woman = await forms({ name: 'Maria Zakharova', family: 'Zakharova', country: 'RUS', sex: 'f', names });
    expect(woman.family).toEqual(['Zakharova', 'Захарова', 'Захаровой', 'Захарову', 'Sacharowa', 'Zajarova']);
  });

  it('keep what stands between given and family name', async () => {
    const { full } = await forms({
      name: 'Joe Biden',
      family: 'Biden',
      country: 'USA',
      sex: 'm',
      names: { ru: ['Джо Робинетт Байден'], uk: ['Джо Робінетт Байден'] },
    });
    expect(full).toEqual(
      expect.arrayContaining(['Джо Робинетт Байденом', 'Джа Робінетт Байдена', 'Байден Джо Робінетт']),
    );
  });

  it('in Ukrainian may have a given name that is not declined', async () => {
    const names = { uk: ['Джо Байден'] };
    const { full } = await forms({ name: 'Joe Biden', family: 'Biden', country: 'USA', sex: 'm', names });
    expect(full).toEqual(expect.arrayContaining(['Джо Байдена', 'Джо Байденом']));
    const other = await forms({
      name: 'Ivan Franko',
      family: 'Franko',
      country: 'UKR',
      sex: 'm',
      names: { uk: ['Іван Байден'] },
    });
    expect(other.full).not.toContain('Іван Байдена');
  });

  it('of East Asians keep their order and decline at their end', async () => {
    const names = { ru: ['Ким Чен Ын'], uk: ['Кім Чен Ин'] };
    const kim = await forms({ name: 'Kim Jong Un', family: 'Kim', country: 'PRK', sex: 'm', names });
    expect(kim.full).toEqual(expect.arrayContaining(['Ким Чен Ыном', 'Кім Чен Ин']));
    expect(kim.full).not.toContain('Ын Ким Чен');
    expect(kim.family).toEqual(['Kim', 'Ким', 'Кім']);
    const li = await forms({ name: 'Li Qiang', family: 'Li', country: 'CHN', names: { ru: ['Ли Цян'] } });
    expect(li).toMatchObject({ family: ['Li'], syllable: ['Ли'] });
    const suga = await forms({
      name: 'Yoshihide Suga',
      family: 'Suga',
      country: 'JPN',
      names: { ru: ['Ёсихидэ Суга'] },
    });
    expect(suga.family).toEqual(['Suga', 'Суга', 'Суги', 'Суге', 'Сугу', 'Сугой']);
  });

  it('in Ukrainian have a vocative', async () => {
    const { family, full } = await forms({
      name: 'Volodymyr Zelenskyy',
      family: 'Zelenskyy',
      country: 'UKR',
      sex: 'm',
      names: { uk: ['Володимир Зеленський'] },
    });
    expect(family).toEqual(
      expect.arrayContaining([
        'Зеленський',
        'Зеленського',
        'Зеленському',
        'Зеленським',
        'Selenskij',
        'Zelensky',
        'Zelenskiy',
      ]),
    );
    expect(full).toEqual(expect.arrayContaining(['Володимире Зеленський', 'Зеленським Володимиром']));
    const woman = await forms({
      name: 'Yuliia Svyrydenko',
      family: 'Svyrydenko',
      country: 'UKR',
      sex: 'f',
      names: { uk: ['Юлія Свириденко'] },
    });
    expect(woman.full).toContain('Юлії Свириденко');
  });

  it('of one word stand alone', async () => {
    const names = { ru: ['Лула'], uk: ['Лула'] };
    expect(await forms({ name: 'Lula', family: 'Lula', country: 'BRA', names })).toMatchObject({
      full: [],
      family: expect.arrayContaining(['Лула', 'Лулы']),
    });
  });
});
