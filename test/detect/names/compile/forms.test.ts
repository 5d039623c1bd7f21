import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../../src/detect/names/compile/forms.ts';
import type { FORM_CLASS } from '../../../../src/detect/names/form-class.ts';
import type { Official } from '../../../../src/facts/schema.ts';

interface Person {
  readonly name: string;
  readonly family: string;
  readonly country: string;
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: readonly string[];
  readonly sex?: 'm' | 'f';
}

const officialOf = ({ name, family, country, names, aliases, sex }: Person) =>
  ({
    id: 'x',
    name,
    family,
    names,
    aliases,
    sex,
    roles: [{ title: { en: 'Minister' }, kind: 'minister', country }],
  }) as unknown as Official;

async function forms(person: Person): Promise<Record<keyof typeof FORM_CLASS, string[]>> {
  const all = await formsOf(officialOf(person));
  const of = (formClass: number) => [
    ...new Set(all.filter((form) => form.formClass === formClass).map(({ text }) => text)),
  ];
  return { full: of(0), family: of(1), nickname: of(2), syllable: of(3) };
}

describe('names in Latin letters', () => {
  it('lose initials and generations', async () => {
    const { full, family } = await forms({
      name: 'Joe Biden',
      family: 'Biden',
      country: 'USA',
      aliases: ['Joseph R. Biden Jr.', 'J.R. Biden', 'Joseph R Biden, III'],
    });
    expect(full).toEqual(['Joe Biden', 'Joseph R. Biden', 'Joseph Biden', 'J.R. Biden', 'Joseph R Biden']);
    expect(family).toEqual(['Biden']);
  });

  it('are nicknames where they are short', async () => {
    const person = { name: 'Andrés Manuel López Obrador', family: 'López Obrador', country: 'MEX', aliases: ['AMLO'] };
    expect(await forms(person)).toEqual({
      full: ['Andrés Manuel López Obrador'],
      family: ['López Obrador'],
      nickname: ['AMLO'],
      syllable: [],
    });
    const prince = { name: 'Mohammed bin Salman', family: 'bin Salman', country: 'SAU', aliases: ['MbS'] };
    expect((await forms(prince)).nickname).toEqual(['MbS']);
    const bibi = { name: 'Benjamin Netanyahu', family: 'Netanyahu', country: 'ISR', aliases: ['Bibi', 'Nethanyahu'] };
    expect(await forms(bibi)).toMatchObject({ nickname: ['Bibi'], family: ['Netanyahu', 'Nethanyahu'] });
  });

  it('take two family names where a state has them', async () => {
    const portuguese = { name: 'Augusto Santos Silva', family: 'Silva', country: 'PRT' };
    expect((await forms(portuguese)).family).toEqual(['Silva', 'Santos Silva']);
    const american = { ...portuguese, country: 'USA' };
    expect((await forms(american)).family).toEqual(['Silva']);
    expect((await forms({ name: 'Pedro Silva', family: 'Silva', country: 'PRT' })).family).toEqual(['Silva']);
  });

  it('stand without their article too', async () => {
    const person = { name: 'Bashar al-Assad', family: 'al-Assad', country: 'SYR', aliases: ['Bashar Assad'] };
    expect((await forms(person)).family).toEqual(['al-Assad', 'Assad']);
    expect((await forms({ name: 'Ali al-Ali', family: 'al-Ali', country: 'SYR' })).family).toEqual(['al-Ali']);
  });

  it('are found with the family name at either end', async () => {
    const kim = { name: 'Kim Jong Un', family: 'Kim', country: 'PRK', aliases: ['Jong-un Kim'] };
    expect(await forms(kim)).toMatchObject({
      full: ['Kim Jong Un', 'Jong Un Kim', 'Kim Jongun', 'Jong-un Kim'],
      family: ['Kim'],
    });
    const orban = { name: 'Viktor Orbán', family: 'Orbán', country: 'HUN', aliases: ['Orbán Viktor'] };
    expect(await forms(orban)).toMatchObject({ full: ['Viktor Orbán', 'Orbán Viktor'], family: ['Orbán'] });
    const suga = { name: 'Yoshihide Suga', family: 'Suga', country: 'JPN' };
    expect(await forms(suga)).toMatchObject({ full: ['Yoshihide Suga', 'Suga Yoshihide'], family: ['Suga'] });
    const lai = { name: 'Lai Ching-te', family: 'Lai', country: 'TWN', aliases: ['William Lai'] };
    expect(await forms(lai)).toMatchObject({ family: ['Lai'] });
    const pope = { name: 'Leo XIV', family: 'Leo', country: 'VAT', aliases: ['Robert Prevost'] };
    expect((await forms(pope)).family).toEqual(['Leo']);
  });

  it('have a family name in another spelling, unless that is a word', async () => {
    const roh = { name: 'Roh Moo-hyun', family: 'Roh', country: 'KOR', aliases: ['No Mu-hyeon'] };
    expect((await forms(roh)).family).toEqual(['Roh']);
    const gaddafi = {
      name: 'Muammar Gaddafi',
      family: 'Gaddafi',
      country: 'LBY',
      aliases: ['Moammar Kadhafi', 'A. Kadhafi III'],
    };
    expect((await forms(gaddafi)).family).toEqual(['Gaddafi', 'Kadhafi']);
  });

  it('of one word are whole', async () => {
    expect(
      await forms({ name: 'Lula', family: 'Lula', country: 'BRA', aliases: ['Luiz Inácio Lula da Silva'] }),
    ).toMatchObject({
      full: ['Luiz Inácio Lula da Silva'],
      family: ['Lula'],
    });
  });
});

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

describe('names in East Asian scripts', () => {
  it.each<readonly [string, Person, Partial<Record<keyof typeof FORM_CLASS, string[]>>]>([
    [
      'Chinese',
      { name: 'Xi Jinping', family: 'Xi', country: 'CHN', names: { zh: ['习近平'] } },
      { full: ['Xi Jinping', 'Jinping Xi', '习近平', '習近平'], syllable: ['习', '習'] },
    ],
    [
      'Chinese, two syllables',
      { name: 'Sima Nan', family: 'Sima', country: 'CHN', names: { zh: ['司马南'] } },
      { family: ['Sima', '司马', '司馬'], syllable: [] },
    ],
    [
      'of an American',
      {
        name: 'Joe Biden',
        family: 'Biden',
        country: 'USA',
        names: { zh: ['乔·拜登', '拜登'], ja: ['ジョー・バイデン', 'バイデン'] },
      },
      { full: ['Joe Biden', '乔·拜登', '喬·拜登', 'ジョー・バイデン'], family: ['Biden', '拜登', 'バイデン'] },
    ],
    [
      'with a short last part',
      { name: 'Sauli Ni', family: 'Ni', country: 'FIN', names: { zh: ['绍利·尼'] } },
      { full: ['Sauli Ni', '绍利·尼', '紹利·尼'], family: ['Ni'] },
    ],
    [
      'Japanese of three',
      { name: 'Shigeru Ishiba', family: 'Ishiba', country: 'JPN', names: { ja: ['石破 茂'] } },
      { full: ['Shigeru Ishiba', 'Ishiba Shigeru', '石破茂'], family: ['Ishiba', '石破'], syllable: ['石'] },
    ],
    [
      'Japanese of four',
      { name: 'Fumio Kishida', family: 'Kishida', country: 'JPN', names: { ja: ['岸田文雄'] } },
      { family: ['Kishida', '岸田'], syllable: [] },
    ],
    [
      'Japanese of two',
      { name: 'Ken Mori', family: 'Mori', country: 'JPN', names: { ja: ['森健'] } },
      { syllable: ['森'] },
    ],
    [
      'a long name of Han',
      { name: 'Wang Yi', family: 'Wang', country: 'CHN', names: { zh: ['六个字的名字'] } },
      { family: ['Wang', '六个字的名字', '六個字的名字'] },
    ],
    [
      'Korean',
      { name: 'Ban Ki-moon', family: 'Ban', country: 'KOR', names: { ko: ['반기문'] } },
      { full: ['Ban Ki-moon', 'Ki-moon Ban', 'Ban Kimoon', '반기문'], syllable: ['반'] },
    ],
    [
      'of both Koreas',
      { name: 'Ri Yong Ho', family: 'Ri', country: 'PRK', names: { ko: ['리용호'] } },
      {
        full: ['Ri Yong Ho', 'Yong Ho Ri', 'Ri Yongho', '리용호', '리룡호', '이용호', '이룡호'],
        syllable: ['리', '이'],
      },
    ],
    [
      'Hangul of an American',
      { name: 'Joe Biden', family: 'Biden', country: 'USA', names: { ko: ['조 바이든', '바이든'] } },
      { full: ['Joe Biden', '조 바이든'], family: ['Biden', '바이든'] },
    ],
    [
      'Hangul of a Japanese',
      { name: 'Shinzo Abe', family: 'Abe', country: 'JPN', names: { ko: ['아베 신조'] } },
      { full: ['Shinzo Abe', 'Abe Shinzo', '아베 신조'], family: ['Abe', '아베'] },
    ],
    [
      'Hangul with a short last word',
      { name: 'Jean Le', family: 'Le', country: 'FRA', names: { ko: ['장 르'] } },
      { full: ['Jean Le', '장 르'], family: ['Le'] },
    ],
  ])('%s', async (_, person, expected) => {
    expect(await forms(person)).toMatchObject(expected);
  });

  it.each([
    ['노무현', ['노무현', '로무현']],
    ['최룡해', ['최룡해', '최용해']],
    ['김락겸', ['김락겸', '김낙겸']],
    ['박나리', ['박나리', '박라리']],
    ['김정은', ['김정은']],
  ])('%s of the North is spelt %j', async (name, spellings) => {
    const { full } = await forms({ name: 'X Y', family: 'X', country: 'PRK', names: { ko: [name] } });
    expect(full.filter((form) => /[가-힣]/.test(form))).toEqual(spellings);
  });
});

describe('names in abjads', () => {
  it.each<readonly [string, string, Partial<Record<keyof typeof FORM_CLASS, string[]>>]>([
    ['بشار الأسد', 'ar', { full: ['X Y', 'بشار الأسد'], family: ['Y', 'الأسد'] }],
    ['محمد بن سلمان', 'ar', { full: ['X Y', 'محمد بن سلمان', 'محمد بنسلمان'], family: ['Y', 'بن سلمان', 'بنسلمان'] }],
    ['عبدالله علي', 'ar', { full: ['X Y', 'عبدالله علي', 'عبد الله علي'], family: ['Y', 'علي'] }],
    ['علي بو', 'ar', { full: ['X Y', 'علي بو'], family: ['Y'] }],
    ['صدام', 'ar', { family: ['صدام', 'Y'] }],
    [
      'محمود احمدی‌نژاد',
      'fa',
      { full: ['X Y', 'محمود احمدی‌نژاد', 'محمود احمدی نژاد'], family: ['Y', 'احمدی‌نژاد', 'احمدی نژاد'] },
    ],
    ['בנימין נתניהו', 'he', { full: ['X Y', 'בנימין נתניהו'], family: ['Y', 'נתניהו'] }],
  ])('%s', async (name, lang, expected) => {
    const found = await forms({ name: 'X Y', family: 'Y', country: 'SYR', names: { [lang]: [name] } });
    for (const [key, texts] of Object.entries(expected))
      expect(found[key as 'full'].toSorted()).toEqual(texts.toSorted());
  });

  it('of East Asians begin with the family name', async () => {
    const ban = { name: 'Ban Ki-moon', family: 'Ban', country: 'KOR', names: { ar: ['بان كي مون'] } };
    expect(await forms(ban)).toMatchObject({ syllable: ['بان'] });
    const chung = { name: 'Chung Eui-yong', family: 'Chung', country: 'KOR', names: { ar: ['تشونغ أوي يونغ'] } };
    expect(await forms(chung)).toMatchObject({ family: ['Chung', 'تشونغ'] });
  });
});
