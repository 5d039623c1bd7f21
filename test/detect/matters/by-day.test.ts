import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import { MARK_THRESHOLD, type Mention } from '../../../src/detect/mention.ts';
import { facts, pageOf, passagesOf } from '../citations/found.ts';

function found(text: string, date?: string): Mention[] {
  const page = pageOf(...passagesOf(text));
  const taken = findCitations(page, facts);
  return findMatters(page, facts, { ...(date !== undefined && { date }), taken });
}
const marked = (text: string, date?: string) =>
  found(text, date).filter(({ confidence }) => confidence >= MARK_THRESHOLD);

function tiedTo({ subject }: Mention): string {
  switch (subject.kind) {
    case 'matter':
      return subject.n === undefined ? subject.id : String(subject.n);
    case 'resolution':
      return String(subject.n);
    case 'document':
      return subject.symbol;
    case 'official':
      return subject.id;
  }
}

type Row = readonly [text: string, date: string | undefined, tied: string];

const ADOPTED: readonly Row[] = [
  [
    'The UN Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza.',
    '2024-03-26',
    '2728',
  ],
  [
    'On Monday, the Security Council passed a resolution calling for a truce in Gaza during Ramadan.',
    '2024-03-28',
    '2728',
  ],
  [
    'Fourteen members of the Security Council voted for it, and yesterday the Council adopted a resolution demanding a Gaza ceasefire.',
    '2024-03-26',
    '2728',
  ],
  [
    'The Security Council, with 13 votes in favour, adopted on Friday a resolution calling for more aid to Gaza.',
    '2023-12-23',
    '2720',
  ],
  [
    'The UN Security Council voted on Monday to approve a Kenyan-led mission: it adopted a resolution on Haiti.',
    '2023-10-03',
    '2699',
  ],
  ['UN Security Council adopts resolution on Haiti’s gangs', '2023-10-02', '2699'],
  ['The Security Council last week adopted a resolution on Myanmar, its first.', '2022-12-29', '2669'],
  ['The Security Council resolution adopted in July 2015 lifted the sanctions on Iran.', '2020-05-01', '2231'],
  [
    'In March 2011 the Security Council adopted a resolution authorising all necessary measures in Libya.',
    '2014-05-01',
    '1973',
  ],
  ['On 20 July 2015 the Security Council adopted a resolution endorsing the Iran deal.', '2018-05-09', '2231'],
  ['Le Conseil de sécurité a adopté lundi une résolution exigeant un cessez-le-feu à Gaza.', '2024-03-26', '2728'],
  ['Vendredi, le Conseil de sécurité de l’ONU a voté une résolution sur le Sahara occidental.', '2025-11-01', '2797'],
  ['El Consejo de Seguridad aprobó ayer una resolución que exige un alto el fuego en Gaza.', '2024-03-26', '2728'],
  ['La semana pasada el Consejo de Seguridad adoptó una resolución sobre Birmania.', '2022-12-29', '2669'],
  [
    'Совет Безопасности ООН в понедельник принял резолюцию с требованием прекратить огонь в Газе.',
    '2024-03-26',
    '2728',
  ],
  ['Совбез ООН 11 сентября единогласно принял резолюцию об ужесточении санкций против КНДР.', '2017-09-13', '2375'],
  ['تبنى مجلس الأمن الدولي أمس قرارا يطالب بوقف إطلاق النار في غزة.', '2024-03-26', '2728'],
  ['اعتمد مجلس الأمن يوم الجمعة قرارا بشأن الصحراء الغربية.', '2025-11-01', '2797'],
  ['联合国安理会25日通过决议，要求在加沙立即停火。', '2024-03-26', '2728'],
  ['联合国安理会周一通过一项决议，要求加沙立即停火。', '2024-03-26', '2728'],
  [
    'Der UN-Sicherheitsrat hat am Montag eine Resolution verabschiedet, die eine Waffenruhe im Gazastreifen fordert.',
    '2024-03-26',
    '2728',
  ],
  [
    'Mit 14 Stimmen hat der Sicherheitsrat gestern eine Resolution für eine Waffenruhe in Gaza angenommen.',
    '2024-03-26',
    '2728',
  ],
  [
    'O Conselho de Segurança da ONU aprovou na segunda-feira uma resolução que exige cessar-fogo em Gaza.',
    '2024-03-26',
    '2728',
  ],
  ['유엔 안보리는 25일 가자지구 즉각 휴전을 요구하는 결의안을 채택했다.', '2024-03-26', '2728'],
  ['国連安保理は25日、ガザでの即時停戦を求める決議を採択した。', '2024-03-26', '2728'],
  ['У понеділок Рада Безпеки ООН ухвалила резолюцію щодо Гази.', '2024-03-26', '2728'],
  [
    'The 2015 Security Council resolution on the Iran deal has a snapback clause. ¶ Resolution 2231 lapsed in October.',
    '2025-11-01',
    '2231',
  ],
  [
    'The Security Council passed a resolution on Wednesday. ¶ Nobody had asked for it before the pandemic.',
    '2020-07-02',
    '2532',
  ],
];

const VETOED: readonly Row[] = [
  [
    'Russia on Thursday vetoed a UN Security Council resolution renewing the monitors of sanctions on North Korea.',
    '2024-03-29',
    'S/2024/255',
  ],
  [
    'Russia vetoed the renewal of the UN panel that monitors North Korea sanctions, the Security Council president said.',
    '2024-03-28',
    'S/2024/255',
  ],
  ['The United States vetoed a Security Council resolution demanding a ceasefire in Gaza.', '2023-12-09', 'S/2023/970'],
  [
    'The US on Wednesday blocked a UN Security Council draft resolution on a Gaza ceasefire.',
    '2024-11-21',
    'S/2024/835',
  ],
  [
    'La Russie a mis lundi son veto à un projet de résolution du Conseil de sécurité sur le Soudan.',
    '2024-11-19',
    'S/2024/826',
  ],
  [
    'Rusia vetó este lunes en el Consejo de Seguridad un proyecto de resolución sobre Sudán.',
    '2024-11-19',
    'S/2024/826',
  ],
  ['Россия наложила вето на проект резолюции Совбеза ООН по Судану.', '2024-11-19', 'S/2024/826'],
  ['استخدمت روسيا حق النقض ضد مشروع قرار في مجلس الأمن بشأن السودان.', '2024-11-19', 'S/2024/826'],
  ['俄罗斯18日否决了联合国安理会关于苏丹的决议草案。', '2024-11-19', 'S/2024/826'],
  [
    'Russland hat am Montag im UN-Sicherheitsrat sein Veto gegen einen Resolutionsentwurf zum Sudan eingelegt.',
    '2024-11-19',
    'S/2024/826',
  ],
  [
    'A Rússia vetou na segunda-feira um projeto de resolução do Conselho de Segurança sobre o Sudão.',
    '2024-11-19',
    'S/2024/826',
  ],
];

const NOTHING: readonly (readonly [text: string, date: string])[] = [
  ['Russia vetoed a UN Security Council resolution on Syria.', '2024-06-01'],
  ['The governor vetoed the bill; the Security Council adopted nothing on Thursday.', '2024-03-29'],
  ['The House adopted a resolution on Monday on Gaza.', '2024-03-26'],
  ['The General Assembly on Friday adopted a resolution on Gaza; the Security Council did not.', '2023-10-28'],
  ['The Security Council will vote on Monday on a resolution demanding a ceasefire in Gaza.', '2024-03-23'],
  ['The Security Council is expected to adopt a draft resolution on Haiti.', '2023-10-02'],
];

describe.each([
  ['adopted', ADOPTED],
  ['vetoed', VETOED],
])('%s, by day and subject', (_, rows) => {
  it.each(rows.map(([text, date, tied]) => ({ text, date, tied })))('$text', ({ text, date, tied }) => {
    expect(marked(text, date).map(tiedTo)).toEqual([tied]);
  });
});

describe('nothing', () => {
  it.each(NOTHING.map(([text, date]) => ({ text, date })))('$text', ({ text, date }) => {
    expect(marked(text, date).map((mention) => [mention.quote, tiedTo(mention)])).toEqual([]);
  });
});

describe('short forms', () => {
  it.each<readonly [text: string, marks: readonly string[], listed: readonly string[]]>([
    [
      'Security Council resolution 2231 endorsed it. ¶ The 2015 resolution lapsed; the resolution is history.',
      ['2231'],
      ['2231'],
    ],
    [
      'UN Security Council resolutions 242 and 338 stand. ¶ The 1967 resolution speaks of land; the resolution passed in 1973 of a truce.',
      ['242', '338'],
      [],
    ],
    ['La résolution 1701 du Conseil de sécurité tient. ¶ La résolution de 2006 a mis fin à la guerre.', ['1701'], []],
    ['Security Council resolution 1701 holds. ¶ The resolution of the conflict is far away.', [], []],
    ['Security Council resolution 1701 and General Assembly resolution 194. ¶ The resolution was long.', [], []],
  ])('%s', (text, marks, listed) => {
    expect(marked(text).map(tiedTo)).toEqual(marks);
    expect(found(text).flatMap((mention) => (mention.confidence < MARK_THRESHOLD ? [tiedTo(mention)] : []))).toEqual(
      listed,
    );
  });
});
