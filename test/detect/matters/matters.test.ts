import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../../src/detect/matters/find-matters.ts';
import { familyOf } from '../../../src/detect/matters/words/families.ts';
import { MARK_THRESHOLD, type Mention } from '../../../src/detect/mention.ts';
import { facts, idOf, pageOf } from '../citations/found.ts';

function matters(texts: readonly string[], date = '2024-06-01'): Mention[] {
  const page = pageOf(...texts);
  const taken = findCitations(page, facts);
  return findMatters(page, facts, { date, taken }).filter(({ confidence }) => confidence >= MARK_THRESHOLD);
}

const families = (text: string): string[] =>
  matters([text]).map((mention) => {
    const matter = facts.matter(idOf(mention));
    return matter === undefined ? '' : familyOf(matter);
  });

type Row = readonly [text: string, family: string, quote?: string];
const TIED: readonly Row[] = [
  [
    'The launch violates several UN Security Council resolutions on North Korea.',
    'PRK',
    'several UN Security Council resolutions',
  ],
  [
    'Relevant UN Security Council resolutions (UNSCRs) bind all. South Korea and Japan met over the Korean Peninsula.',
    'PRK',
    'Relevant UN Security Council resolutions (UNSCRs)',
  ],
  ['على إسرائيل أن تلتزم بقرارات مجلس الأمن الدولي الخاصة بالجولان السوري المحتل', 'GOLAN'],
  ['UN Security Council resolutions on the Falklands', 'ARG'],
  ['Pyongyang’s test breached relevant UNSCRs.', 'PRK', 'relevant UNSCRs'],
  [
    'North Korea is subject to multiple U.N. Security Council resolutions.',
    'PRK',
    'multiple U.N. Security Council resolutions',
  ],
  [
    'Arms deals with the DPRK would violate those Security Council resolutions, said Washington, which also spoke of Ukraine.',
    'PRK',
  ],
  ['Israel and Hezbollah accuse each other of breaching UN Security Council resolutions on Lebanon.', 'LBN'],
  ['The U.N. Security Council’s sanctions resolution against Iran expired.', 'IRN'],
  [
    'The UN Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza.',
    'ISR',
    'a resolution',
  ],
  ['Houthi leaders said the resolutions of the Security Council on Yemen were unjust.', 'YEM'],
  ['Settlements in the West Bank violate Security Council resolutions, the Palestinians said.', 'ISR'],
  ['Morocco rejects it; the Security Council resolutions on Western Sahara are clear.', 'ESH'],
  ['UN resolutions on Cyprus call for a federation.', 'CYP'],
  ['The Haiti mission was authorised by a Security Council resolution.', 'HTI'],
  ['tir de missile en violation des résolutions du Conseil de sécurité contre la Corée du Nord', 'PRK'],
  [
    'La Corée du Nord viole plusieurs résolutions du Conseil de sécurité de l’ONU.',
    'PRK',
    'plusieurs résolutions du Conseil de sécurité de l’ONU',
  ],
  ['Le Liban demande l’application des résolutions pertinentes du Conseil de sécurité.', 'LBN'],
  ['Corea del Norte violó las resoluciones pertinentes del Consejo de Seguridad.', 'PRK'],
  ['El Líbano pide que Israel cumpla las resoluciones del Consejo de Seguridad de la ONU.', 'LBN'],
  [
    'КНДР нарушила соответствующие резолюции Совета Безопасности ООН.',
    'PRK',
    'соответствующие резолюции Совета Безопасности ООН',
  ],
  ['Запуск нарушает резолюции Совбеза ООН по Северной Корее.', 'PRK'],
  ['резолюций Совета Безопасности по Сирии', 'SYR'],
  ['كوريا الشمالية تنتهك قرارات مجلس الأمن ذات الصلة', 'PRK', 'قرارات مجلس الأمن ذات الصلة'],
  ['تنفيذ قرارات مجلس الأمن الدولي بشأن ليبيا', 'LBY'],
  ['朝鲜的发射违反联合国安理会决议。', 'PRK', '联合国安理会决议'],
  ['安理会有关朝鲜的决议必须执行', 'PRK'],
  ['伊朗呼吁执行安全理事会有关决议', 'IRN'],
  [
    'Nordkorea verstößt gegen mehrere Resolutionen des UN-Sicherheitsrats.',
    'PRK',
    'mehrere Resolutionen des UN-Sicherheitsrats',
  ],
  ['Der Raketentest Nordkoreas verletzt UN-Resolutionen.', 'PRK'],
  ['Der Sicherheitsrat erinnert an alle seine früheren Resolutionen über Libyen.', 'LBY'],
  ['A Coreia do Norte violou resoluções do Conselho de Segurança da ONU.', 'PRK'],
  ['북한의 발사는 유엔 안보리 결의 위반이다.', 'PRK'],
  ['북한은 유엔 안보리 대북제재 결의를 위반했다.', 'PRK'],
  ['北朝鮮の発射は国連安保理決議に違反する。', 'PRK'],
  ['КНДР порушила резолюції Ради Безпеки ООН.', 'PRK'],
  ['کره شمالی قطعنامه‌های شورای امنیت را نقض کرد', 'PRK'],
  ['איראן מפרה את החלטות מועצת הביטחון', 'IRN'],
];

const NOTHING: readonly string[] = [
  'Security Council resolution S/RES/1701 (2006) on Lebanon',
  'Resolution 1701 (UNSCR) ended the war in Lebanon.',
  'Security Council resolution 9999 on Libya',
  'No Security Council resolution on Libya was ever passed.',
  'They acted in Iraq without a UN Security Council resolution authorising it.',
  'Russia circulated a draft Security Council resolution on Syria.',
  'Russia vetoed a UN Security Council resolution on Syria.',
  'The United States vetoed a Security Council resolution calling for a ceasefire in Gaza.',
  'This was not a Security Council resolution, though South Africa felt it.',
  'Brazil called for a Security Council resolution on Gaza.',
  'The National Security Council discussed a resolution of the crisis in Lebanon.',
  'The House passed a resolution on Iran.',
  'The General Assembly adopted a resolution on Ukraine.',
  'Security Council resolutions are binding.',
  'They want a political resolution in Libya.',
  'Sans résolution du Conseil de sécurité, la Libye attend.',
  'Le projet de résolution du Conseil de sécurité sur la Syrie circule.',
  'Проект резолюции Совета Безопасности ООН по Сирии внесла Россия.',
  'Rusia vetó una resolución del Consejo de Seguridad sobre Siria.',
  'مشروع قرار مجلس الأمن بشأن سوريا',
  '俄罗斯否决了安理会关于叙利亚的决议草案',
  'Russlands Sicherheitsrat beriet eine Resolution zu Syrien.',
  'Совет безопасности РФ обсудил резолюцию по Сирии.',
  'Lebanon and Libya, Syria and Yemen all broke Security Council resolutions.',
];

describe('tied to a matter', () => {
  it.each(TIED.map(([text, family, quote]) => ({ text, family, quote })))('$text', ({ text, family, quote }) => {
    expect(families(text)).toEqual([family]);
    if (quote !== undefined) expect(matters([text])[0]?.quote).toBe(quote);
  });
});

describe('nothing to mark', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(matters([text]).map(({ quote, subject }) => [quote, subject])).toEqual([]);
  });
});

describe('which matter of a country', () => {
  const id = (text: string, date?: string) => matters([text], date).map(idOf);

  it('is the sanctions where sanctions are spoken of', () => {
    expect(id('Security Council resolutions on sanctions and the arms embargo against Libya')).toEqual([
      'libya-sanctions',
    ]);
  });
  it('is the one that lived at the date of the article', () => {
    expect(id('Security Council resolutions on Iraq and its weapons inspectors', '2003-01-30')[0]).toMatch(/^iraq-/);
    expect(
      id('the Security Council adopted a resolution condemning Iran’s attacks on Gulf States', '2026-03-12'),
    ).toEqual(['gulf-2026']);
    expect(id('Security Council resolutions on Iran and the nuclear deal', '2024-02-01')).toEqual(['iran-sanctions']);
  });
});

describe('by day and subject', () => {
  const tied = (text: string, date: string) =>
    matters([text], date).map(({ subject, because }) => [subject, because.code]);

  it.each([
    [
      'The UN Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza.',
      '2024-03-26',
      'gaza-war',
      2728,
    ],
    [
      'El Consejo de Seguridad aprobó este lunes una resolución que exige un alto el fuego en Gaza.',
      '2024-03-26',
      'gaza-war',
      2728,
    ],
    [
      'Der UN-Sicherheitsrat hat eine Resolution verabschiedet, die eine Waffenruhe im Gazastreifen fordert.',
      '2024-03-26',
      'gaza-war',
      2728,
    ],
    [
      'The Security Council adopted a resolution condemning Houthi attacks in the Red Sea.',
      '2024-01-11',
      'red-sea-shipping',
      2722,
    ],
  ])('%s', (text, date, id, n) => {
    expect(tied(text, date)).toEqual([[{ kind: 'matter', id, n }, 'matter_day']]);
  });

  it('is the matter alone where no resolution fits the days', () => {
    const text = 'The UN Security Council on Monday adopted a resolution demanding a ceasefire in Gaza.';
    expect(tied(text, '2024-05-02')).toEqual([[{ kind: 'matter', id: 'gaza-war' }, 'matter_sentence']]);
  });
});

describe('evidence further away', () => {
  it('the paragraph serves where the sentence says nothing', () => {
    const [mention] = matters(['North Korea fired a missile. It violates Security Council resolutions.']);
    expect(mention?.because.code).toBe('matter_paragraph');
  });
  it('the headline serves where the paragraph says nothing', () => {
    const page = pageOf('', 'It violates Security Council resolutions.');
    const passages = [{ text: 'North Korea fires missile', part: 'headline' as const }, ...page.passages];
    const [mention] = findMatters({ ...page, passages }, facts, { taken: [] });
    expect(mention?.because.code).toBe('matter_headline');
    expect(mention?.subject).toEqual({ kind: 'matter', id: 'dprk-sanctions' });
  });
  it('"that resolution" is the one cited last', () => {
    const text =
      'Israel and Lebanon talk. Security Council Resolution 2735 relates to Gaza. That Security Council resolution was adopted in June.';
    const [mention] = matters([text], '2024-09-25');
    expect(mention?.subject).toMatchObject({ kind: 'matter', id: 'gaza-war' });
  });
});
