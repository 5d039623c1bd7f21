import { describe, expect, it } from 'vitest';
import type { FORM_CLASS } from '../../../../src/detect/names/read/form-class.ts';
import { forms, type Person } from './person-forms.ts';

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
    ['حسن نصر الله', 'ar', { full: ['X Y', 'حسن نصر الله', 'حسن نصرالله'], family: ['Y', 'نصر الله', 'نصرالله'] }],
    ['علي عز الدين', 'ar', { full: ['X Y', 'علي عز الدين', 'علي عزالدين'], family: ['Y', 'عز الدين', 'عزالدين'] }],
    ['أحمد داود أوغلو', 'ar', { full: ['X Y', 'أحمد داود أوغلو'], family: ['Y', 'داود أوغلو'] }],
    ['محسن فخری زاده', 'fa', { full: ['X Y', 'محسن فخری زاده'], family: ['Y', 'فخری زاده'] }],
    ['فيليب السادس', 'ar', { full: ['X Y', 'فيليب السادس'], family: ['Y'] }],
    ['بندیکت شانزدهم', 'fa', { full: ['X Y', 'بندیکت شانزدهم'], family: ['Y'] }],
    ['פליפה השישי, מלך ספרד', 'he', { full: ['X Y', 'פליפה השישי'], family: ['Y'] }],
    ['جورج بوش الأب', 'ar', { full: ['X Y', 'جورج بوش الأب'], family: ['Y'] }],
    ['לאו הארבעה עשר', 'he', { full: ['X Y', 'לאו הארבעה עשר'], family: ['Y'] }],
    ['בנדיקטוס ה-16', 'he', { full: ['X Y', 'בנדיקטוס ה-16'], family: ['Y'] }],
    ['בנימין נתניהו', 'he', { full: ['X Y', 'בנימין נתניהו'], family: ['Y', 'נתניהו'] }],
  ])('%s', async (name, lang, expected) => {
    const found = await forms({ name: 'X Y', family: 'Y', country: 'SYR', names: { [lang]: [name] } });
    for (const [key, texts] of Object.entries(expected))
      expect(found[key as 'full'].toSorted()).toEqual(texts.toSorted());
  });

  it('have all words of a family name of several', async () => {
    const two = { name: 'Ana de Mora', family: 'de Mora', country: 'USA', names: { fa: ['آنا دی مورا'] } };
    expect(await forms(two)).toMatchObject({ family: ['de Mora', 'مورا', 'دی مورا'] });
  });

  it('keep the family name before a number', async () => {
    const third = {
      name: 'Benigno Aquino III',
      family: 'Aquino',
      country: 'PHL',
      names: { ar: ['بينينو أكينو الثالث'] },
    };
    expect(await forms(third)).toMatchObject({ family: ['Aquino', 'أكينو'] });
  });

  it('of East Asians begin with the family name', async () => {
    const ban = { name: 'Ban Ki-moon', family: 'Ban', country: 'KOR', names: { ar: ['بان كي مون'] } };
    expect(await forms(ban)).toMatchObject({ syllable: ['بان'] });
    const chung = { name: 'Chung Eui-yong', family: 'Chung', country: 'KOR', names: { ar: ['تشونغ أوي يونغ'] } };
    expect(await forms(chung)).toMatchObject({ family: ['Chung', 'تشونغ', 'تشونج'] });
  });
});
