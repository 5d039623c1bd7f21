import { describe, expect, it } from 'vitest';
import { facts } from '../citations/found.ts';
import { matters } from './found-matters.ts';

type Row = readonly [matter: string, text: string, date?: string];
const DATE = '2025-02-03';

/** A sentence for every matter that is active in the facts. */
const ENGLISH: readonly Row[] = [
  ['afghanistan', 'The ban on girls’ education in Afghanistan flouts Security Council resolutions.'],
  [
    'al-shabaab-sanctions',
    'The charcoal ban against al-Shabaab rests on UN Security Council resolutions, Mogadishu recalled.',
  ],
  ['amisom-atmis-aussom', 'AUSSOM took over from ATMIS under a Security Council resolution.'],
  ['binuh', 'The mandate of BINUH was renewed in a Security Council resolution.'],
  [
    'bosnia-dayton',
    'Republika Srpska must respect the Dayton agreement and the Security Council resolutions behind it.',
  ],
  [
    'car-sanctions',
    'Arms reached Bangui despite Security Council resolutions on the Central African Republic and its sanctions.',
  ],
  [
    'children-armed-conflict',
    'Security Council resolutions on children and armed conflict forbid the use of child soldiers.',
  ],
  ['colombia-verification-mission', 'The Verification Mission in Colombia works under Security Council resolutions.'],
  ['conflict-and-hunger', 'Starvation as a method of warfare is condemned in Security Council resolutions.'],
  [
    'conflict-sexual-violence',
    'Security Council resolutions on conflict-related sexual violence ask for reports each year.',
  ],
  [
    'counter-terrorism',
    'States must stop foreign terrorist fighters under Security Council resolutions on counter-terrorism.',
  ],
  ['cyprus', 'Security Council resolutions on Cyprus foresee a federation of two zones.'],
  ['dprk-sanctions', 'Pyongyang’s launch breached UN Security Council resolutions.'],
  ['drc-great-lakes', 'Peace around the Great Lakes: M23 was told to leave Goma by a Security Council resolution.'],
  ['drc-sanctions', 'Sanctions on armed groups in the DRC were renewed by a Security Council resolution.'],
  ['eufor-althea', 'EUFOR Althea stays: its mandate comes from Security Council resolutions.'],
  [
    'gaza-war',
    'Hamas and Israel were asked to free hostages and stop the war in Gaza by Security Council resolutions.',
  ],
  ['golan-heights', 'The annexation of the Golan Heights is null and void under Security Council resolutions.'],
  [
    'guinea-bissau-sanctions',
    'After the coup in Guinea-Bissau, officers were listed under Security Council resolutions.',
  ],
  ['gulf-2026', 'Iranian attacks on Gulf States were condemned in a Security Council resolution.', '2026-04-01'],
  ['haiti-sanctions', 'The sanctions on gang leaders in Haiti come from Security Council resolutions.'],
  [
    'haiti-security-force',
    'The Gang Suppression Force in Haiti was authorised by a Security Council resolution.',
    '2025-11-03',
  ],
  [
    'icc-darfur-referral',
    'The International Criminal Court looks at Darfur because a Security Council resolution referred it.',
  ],
  [
    'icc-libya-referral',
    'The International Criminal Court in Libya acts on a Security Council resolution that referred the country in 2011 to the tribunal.',
  ],
  ['iran-sanctions', 'Tehran’s uranium enrichment was curbed by Security Council resolutions.'],
  [
    'iraq-1518-sanctions',
    'Assets of Saddam Hussein’s family are frozen under Security Council resolutions and the sanctions on Iraq.',
  ],
  ['iraq-kuwait-war', 'Iraq’s invasion of Kuwait brought a dozen Security Council resolutions.'],
  [
    'irmct',
    'The residual mechanism that succeeded the war crimes tribunal, IRMCT, works under Security Council resolutions.',
  ],
  ['isil-al-qaida-sanctions', 'Backers of the Islamic State are listed under Security Council resolutions.'],
  [
    'israel-palestine-land-for-peace',
    'Land for peace, the borders of 1967: that is what the Security Council resolutions ask of Israel since the Six-Day War.',
  ],
  [
    'israel-palestine-two-state',
    'The two-state solution and the Quartet’s road map stand in Security Council resolutions on Israel.',
  ],
  [
    'israeli-settlements',
    'Settlements in the occupied territories violate Security Council resolutions, Israel was told.',
  ],
  ['jerusalem-status', 'An embassy in Jerusalem runs against Security Council resolutions.'],
  ['kashmir', 'Pakistan wants the plebiscite in Kashmir that Security Council resolutions promised.'],
  ['korea-war-armistice', 'The United Nations Command in the Korean War fought under Security Council resolutions.'],
  ['kosovo-status', 'Serbia says that Kosovo’s independence breaks Security Council resolutions.'],
  ['lebanon-1559-1701', 'The disarmament of Hezbollah is demanded by UN Security Council resolutions.'],
  [
    'lebanon-1636-sanctions',
    'The 1636 sanctions after the Hariri killing rest on Security Council resolutions about Lebanon.',
  ],
  ['libya-political-process', 'Security Council resolutions back elections in Libya and the Berlin Conference.'],
  ['libya-sanctions', 'Haftar’s weapons break the arms embargo of Security Council resolutions on Libya.'],
  ['minurso', 'MINURSO should hold a referendum, say the Security Council resolutions.'],
  ['minusca', 'MINUSCA protects civilians under a Security Council resolution.'],
  ['monusco', 'MONUSCO leaves South Kivu as a Security Council resolution foresees.'],
  ['myanmar', 'The junta in Myanmar ignores the Security Council resolution on the country.'],
  ['nagorno-karabakh', 'Security Council resolutions on Nagorno-Karabakh asked Armenia’s forces to withdraw.'],
  [
    'non-proliferation-1540',
    'Keeping weapons of mass destruction from non-State actors is a duty under Security Council resolutions.',
  ],
  ['peacebuilding', 'The Peacebuilding Commission was founded by a Security Council resolution.'],
  [
    'peacekeeping-reform',
    'Reform of peacekeeping, the safety of blue helmets and their conduct are the theme of Security Council resolutions on peacekeepers.',
  ],
  [
    'prevention-pacific-settlement',
    'Security Council resolutions on the pacific settlement of disputes speak of mediation.',
  ],
  [
    'protection-of-civilians',
    'Security Council resolutions on the protection of civilians forbid attacks on hospitals.',
  ],
  ['red-sea-shipping', 'Houthi attacks on merchant ships in the Red Sea defy Security Council resolutions.'],
  ['sanctions-delisting', 'The Focal Point for De-listing was set up by a Security Council resolution.'],
  [
    'sanctions-humanitarian-carve-out',
    'Banks still fear the asset freeze although a Security Council resolution made a humanitarian carve-out.',
  ],
  ['small-arms', 'Security Council resolutions on small arms and light weapons ask for marking.'],
  [
    'south-sudan-sanctions',
    'The arms embargo and sanctions on South Sudan were extended in a Security Council resolution.',
  ],
  [
    'sudan-darfur-sanctions',
    'Sanctions and the arms embargo for Darfur rest on Security Council resolutions about Sudan.',
  ],
  [
    'sudan-war-2023',
    'The Rapid Support Forces were told by a Security Council resolution to end the siege of El Fasher in Sudan.',
  ],
  ['syria-chemical-weapons', 'Damascus had to hand over its chemical weapons under a Security Council resolution.'],
  ['syria-political-process', 'A political transition in Syria is what Security Council resolutions ask for.'],
  ['taliban-sanctions', 'Sanctions on the Taliban, a travel ban above all, come from Security Council resolutions.'],
  ['ukraine', 'The Minsk agreements were endorsed by a Security Council resolution, Kyiv recalled.'],
  ['unama', 'UNAMA’s mandate was renewed in a Security Council resolution.'],
  ['undof', 'UNDOF watches the area of separation under Security Council resolutions.'],
  ['unficyp', 'UNFICYP patrols the buffer zone in Cyprus under Security Council resolutions.'],
  ['unifil', 'UNIFIL patrols south of the Litani under Security Council resolutions.'],
  ['unisfa', 'UNISFA was sent to Abyei by a Security Council resolution.'],
  ['unmik', 'UNMIK’s powers come from Security Council resolutions.'],
  ['unmiss', 'UNMISS guards camps under Security Council resolutions.'],
  ['unmogip', 'UNMOGIP has watched the line since the Security Council resolutions of the forties.'],
  ['unsmil', 'UNSMIL was extended by a Security Council resolution.'],
  ['unsom-untmis', 'UNTMIS packs up in Mogadishu, as a Security Council resolution foresees.'],
  ['untso', 'UNTSO is the oldest mission; its Security Council resolution is of 1948.'],
  ['western-sahara', 'Security Council resolutions on Western Sahara ask Morocco and the Polisario to talk.'],
  ['women-peace-security', 'Security Council resolutions on women, peace and security turn twenty-five.'],
  ['yemen-peace', 'Security Council resolutions on Yemen ask the Houthis to leave Sanaa.'],
  ['yemen-sanctions', 'Sanctions and an arms embargo on Houthi leaders in Yemen are in Security Council resolutions.'],
  ['youth-peace-security', 'Security Council resolutions on youth, peace and security ask for a seat at the table.'],
];

const AMBIGUOUS: readonly string[] = [
  'Iran and North Korea both defy Security Council resolutions.',
  'Ceasefires, hostages, settlements: everything is in some Security Council resolution.',
  'The envoys of Libya, Yemen and Haiti spoke of Security Council resolutions.',
  '停火与人质都写在安理会决议里。',
  'L’Irak et la Syrie citent des résolutions du Conseil de sécurité.',
];

it('has a sentence for every active matter', () => {
  const active = facts.matters().flatMap(({ id, status }) => (status === 'active' ? [id] : []));
  const tried = new Set(ENGLISH.map(([id]) => id));
  expect(active.filter((id) => !tried.has(id))).toEqual([]);
});

describe('in English', () => {
  it.each(ENGLISH.map(([matter, text, date = DATE]) => ({ matter, text, date })))('$matter: $text', (row) => {
    expect(matters(row.text, row.date)).toEqual([row.matter]);
  });
});

describe('as likely one as the other', () => {
  it.each(AMBIGUOUS)('%s', (text) => {
    expect(matters(text, DATE)).toEqual([]);
  });
});
