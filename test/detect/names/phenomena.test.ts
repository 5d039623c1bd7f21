import { beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let read: Reader;

beforeAll(async () => {
  read = await openReader();
}, 60_000);

describe('relatives share a surname', () => {
  test.each([
    [
      'en',
      '2021-04-29',
      'Jill Biden visited a school in Virginia. Joe Biden spoke in Georgia. The first lady said she was proud. Biden later flew to Delaware.',
      ['jill-biden', 'joe-biden', 'joe-biden'],
    ],
    [
      'en',
      '2023-07-26',
      'Hunter Biden pleaded not guilty in Delaware. Biden, 53, left the court in Wilmington without speaking.',
      [],
    ],
    ['en', '2018-06-12', 'Donald Trump Jr. posted a photo. Eric Trump laughed.', []],
    [
      'en',
      '2018-04-27',
      'Kim Jong Un crossed the line with his sister Kim Yo Jong. Kim signed the book.',
      ['kim-jong-un', 'kim-yo-jong', 'kim-jong-un'],
    ],
    [
      'en',
      '2012-06-01',
      'Bashar al-Assad inherited power from his father Hafez al-Assad. Assad has ruled since 2000.',
      ['bashar-al-assad', 'hafez-al-assad', 'bashar-al-assad'],
    ],
    [
      'en',
      '2024-01-20',
      'Boris Johnson criticised House Speaker Mike Johnson over Ukraine aid. Speaker Johnson did not reply.',
      ['boris-johnson', 'mike-johnson', 'mike-johnson'],
    ],
    [
      'en',
      '2019-09-03',
      'Prime Minister Boris Johnson lost his majority. His father Stanley Johnson watched.',
      ['boris-johnson'],
    ],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('text or date tells whose a surname is', () => {
  test.each([
    [
      'en',
      '2004-05-01',
      'Bush told reporters in Washington that American troops would stay in Iraq.',
      ['george-w-bush'],
    ],
    ['en', '1990-09-11', 'President Bush addressed Congress about Iraq and Kuwait.', ['george-h-w-bush']],
    ['en', '2003-03-18', 'Foreign Minister Ivanov said Russia would veto the resolution.', ['igor-ivanov']],
    [
      'en',
      '2005-03-18',
      'Russian Defense Minister Ivanov met Rumsfeld at the Pentagon.',
      ['sergei-ivanov', 'donald-rumsfeld'],
    ],
    [
      'ar',
      '2007-05-01',
      'قال رئيس الوزراء العراقي نوري المالكي إن الأمن تحسن. وأضاف المالكي أن القوات ستبقى.',
      ['nouri-al-maliki', 'nouri-al-maliki'],
    ],
    [
      'ar',
      '2013-05-01',
      'التقى وزير الخارجية الفلسطيني رياض المالكي نظيره الأردني. وقال المالكي إن المفاوضات متوقفة.',
      ['riyad-al-maliki', 'riyad-al-maliki'],
    ],
    [
      'ar',
      '2013-02-01',
      'صرح وزير الخارجية السوري وليد المعلم أن بلاده ستصمد. وأشار المعلم إلى العقوبات.',
      ['walid-muallem', 'walid-muallem'],
    ],
    ['ar', '2013-02-01', 'شرح المعلم الدرس للتلاميذ في مدرسة بدمشق في سوريا.', []],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('titles decide', () => {
  test.each([
    [
      'en',
      '2023-03-20',
      'Ambassador Thomas-Greenfield told the Security Council that the U.S. would abstain.',
      ['linda-thomas-greenfield'],
    ],
    ['en', '2023-03-20', 'American UN Ambassador Linda Thomas-Greenfield abstained.', ['linda-thomas-greenfield']],
    ['en', '2023-06-20', 'Secretary Blinken met State Councilor Wang in Beijing.', ['antony-blinken', 'wang-yi']],
    ['en', '2022-09-06', 'Prime Minister Truss entered 10 Downing Street.', ['liz-truss']],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('nicknames and initials', () => {
  test.each([
    [
      'en',
      '2020-01-10',
      'MBS and MBZ met in Riyadh, as Saudi Arabia and the UAE agreed.',
      ['mohammed-bin-salman', 'mohamed-bin-zayed-al-nahyan'],
    ],
    ['es', '2021-06-01', 'AMLO aseguró que México no intervendrá.', ['andres-manuel-lopez-obrador']],
    ['ko', '2021-06-01', 'AMLO가 멕시코에서 연설했다.', ['andres-manuel-lopez-obrador']],
    [
      'en',
      '2019-04-09',
      "Bibi won again in Israel, as Netanyahu's rivals conceded.",
      ['benjamin-netanyahu', 'benjamin-netanyahu'],
    ],
    ['pt', '2023-01-01', 'Lula tomou posse em Brasília, e o Brasil festejou.', ['luiz-inacio-lula-da-silva']],
    ['es', '2023-01-01', 'Lula asumió la presidencia de Brasil.', ['luiz-inacio-lula-da-silva']],
    [
      'en',
      '2015-01-01',
      'Tony Blair and Gordon Brown joined David Cameron at the service.',
      ['tony-blair', 'gordon-brown', 'david-cameron'],
    ],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('names inside the names of things', () => {
  test.each([
    ['en', '2019-05-01', 'He studied at Trump University and later at the Kennedy School.', []],
    ['en', '2019-05-01', 'The Obama Foundation and the Clinton Global Initiative gave grants.', []],
    ['en', '2019-05-01', 'Flights from Reagan National Airport and Bush Intercontinental were delayed.', []],
    ['en', '2019-05-01', 'The street was renamed Boris Nemtsov Plaza.', []],
    ['en', '2019-05-01', 'They met at the Ronald Reagan Presidential Library in California.', []],
    ['en', '2019-05-01', 'USS Harry S. Truman and USS George H.W. Bush left Norfolk.', []],
    ['en', '2019-05-01', 'A crowd gathered in Clinton Township, Lincoln, Nebraska and Jackson, Mississippi.', []],
    ['en', '2019-05-01', 'The Nelson Mandela Bay municipality and the Mandela Prize.', []],
    [
      'fr',
      '2019-05-01',
      "L'avenue du Président-Kennedy, le pont Charles-de-Gaulle et l'aéroport Roissy-Charles-de-Gaulle sont fermés.",
      [],
    ],
    ['fr', '2019-05-01', "La Fondation Chirac et l'hôpital Georges-Pompidou à Paris.", []],
    ['es', '2019-05-01', 'La calle Juan Domingo Perón y el aeropuerto Benito Juárez de México.', []],
    ['de', '2019-05-01', 'Die Konrad-Adenauer-Stiftung und die Willy-Brandt-Straße in Berlin.', []],
    ['de', '2019-05-01', 'Das Konrad-Adenauer-Haus und der Helmut-Schmidt-Universität.', []],
    ['ru', '2019-05-01', 'Фонд Клинтона, аэропорт имени Кеннеди и улица Нельсона Манделы.', []],
    ['ar', '2019-05-01', 'هبطت الطائرة في مطار جون كينيدي وفي شارع نيلسون مانديلا.', []],
    ['zh', '2019-05-01', '肯尼迪机场和特朗普大厦，还有尼克松图书馆。', []],
    ['ko', '2019-05-01', '케네디 공항과 트럼프 타워.', []],
    ['ja', '2019-05-01', 'ケネディ空港とトランプ・タワー。', []],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('namesakes, and surnames that are words', () => {
  test.each([
    ['en', '2019-05-01', 'Michael Jordan and Chris Evans cheered as Kevin Johnson of the Suns scored.', []],
    ['en', '2019-05-01', 'James Baker, a pastry chef from Leeds, won the prize.', []],
    ['en', '2019-05-01', 'Paul Ryan, 34, a mechanic from Dublin, was fined.', []],
    ['en', '2019-05-01', 'In May, power prices rose and the ban on coal in Park Street in London ended.', []],
    ['en', '2019-05-01', 'Power failed in Britain; Ban on fishing in Korea; Park opens in Seoul, South Korea.', []],
    ['en', '2019-05-01', 'Chad, Jordan and Georgia signed.', []],
    ['zh', '2019-05-01', '他李先生和王女士在上海的公司工作，黄国健议员批评了政府。', []],
    ['zh', '2019-05-01', '国王毅然离开，领导人高峰会议在北京召开。', []],
    ['ko', '2019-05-01', '이상의 결과로 국유화 문제가 논의되었다. 한국 정부는 박수를 보냈다.', []],
    [
      'ko',
      '2019-05-01',
      '문재인 대통령이 도쿄에 도착했다. 문 대통령은 아베 총리를 만났다.',
      ['moon-jae-in', 'moon-jae-in', 'shinzo-abe'],
    ],
    ['ja', '2019-05-01', '安倍首相はトランプ大統領と会談した。', ['shinzo-abe', 'donald-trump']],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('capitals, and words run together', () => {
  test.each([
    ['en', '2019-05-01', 'PRESIDENT TRUMP TO MEET KIM JONG UN IN HANOI', ['donald-trump', 'kim-jong-un']],
    ['en', '2019-05-01', 'Trump Tells Putin: Stay Out Of Venezuela', ['donald-trump', 'vladimir-putin']],
    ['en', '2019-05-01', 'LAVROV, POMPEO SPAR OVER VENEZUELA', ['sergei-lavrov', 'mike-pompeo']],
    ['en', '2019-05-01', 'In Washington Trumpwas angry, President Trumpsaid.', []],
    [
      'en',
      '1965-05-01',
      "In Washington LBJ signed the bill; LBJ's aides cheered.",
      ['lyndon-b-johnson', 'lyndon-b-johnson'],
    ],
    ['ru', '2024-06-12', 'Суд в США признал Хантера Байдена виновным. Защита Хантера Байдена подаст жалобу.', []],
    ['zh', '2024-06-12', '亨特·拜登被判有罪。', []],
    ['ar', '2011-03-01', 'وقال سيف الإسلام القذافي إن ليبيا ستقاوم، بينما فر خميس القذافي.', ['saif-al-islam-gaddafi']],
    [
      'en',
      '2024-05-01',
      'Speaker Mike Johnson and Boris Johnson met in Washington. Neither Johnson would comment.',
      ['mike-johnson', 'boris-johnson'],
    ],
    ['en', '2024-08-03', 'Those who fly to Paris land at Charles de Gaulle and take the train to France.', []],
    ['en', '2024-08-03', 'Flights into JFK were delayed in the United States.', []],
  ])('%s, %s: %s', (lang, date, text, ids) => {
    expect(read(lang, date, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('words beside a surname that make it somebody else’s', () => {
  test.each([
    ['an initial behind', 'en', 'Mayor William B. Hartsfield of Atlanta, Georgia, filed suit.'],
    [
      'a nickname in quotes',
      'en',
      'Leslie “Joe” Bush and Carl Mays led the parade through Boston in the United States.',
    ],
    ['a double name', 'en', 'Mervin Griffith-Johnson spoke for the attorney general’s office in Britain.'],
    ['a particle behind', 'en', 'Mohamed el-Erian warns Washington and Somalia of debt.'],
    ['a byline', 'en', 'By Rich McCormick\nThe films come to the United States on Friday.'],
    ['a reporter who helped', 'en', 'CNN’s Alex Mooney contributed to this report from Washington.'],
    ['a verb behind a given name', 'en', 'Chris said that Georgia was warm, and Austin stayed in Texas.'],
    ['a possessive of French', 'fr', 'Ma page en France et en Chine. Ma messagerie.'],
    ['a member whose name goes on in Chinese', 'zh', '议员黄国健批评韩国政府，议员李慧琼支持中国。'],
    [
      'a given name without its interpunct',
      'zh',
      '梅拉尼娅特朗普在美国出席活动，蒂芙尼特朗普没有来。',
      'melania-trump',
    ],
  ])('%s (%s)', (_what, lang, text, except = '') => {
    expect(read(lang, '2016-05-01', text).filter(({ id }) => id !== except)).toEqual([]);
  });
});
