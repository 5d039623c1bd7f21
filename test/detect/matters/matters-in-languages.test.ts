import { describe, expect, it } from 'vitest';
import { matters } from './found-matters.ts';

type Row = readonly [matter: string, text: string];
const DATE = '2025-02-03';

/** Of the other languages a sample of each kind. */
const ROWS: readonly Row[] = [
  ['dprk-sanctions', 'Le tir de Pyongyang viole les résolutions du Conseil de sécurité.'],
  ['lebanon-1559-1701', 'Le désarmement du Hezbollah est exigé par des résolutions du Conseil de sécurité.'],
  ['unifil', 'La FINUL patrouille au sud du Litani en vertu des résolutions du Conseil de sécurité de l’ONU.'],
  ['monusco', 'La MONUSCO quitte l’est du Congo comme le prévoit une résolution du Conseil de sécurité.'],
  ['western-sahara', 'Les résolutions du Conseil de sécurité sur le Sahara occidental parlent d’autonomie.'],
  [
    'women-peace-security',
    'Les résolutions du Conseil de sécurité sur les femmes, la paix et la sécurité ont vingt-cinq ans.',
  ],
  ['libya-sanctions', 'L’embargo sur les armes en Libye découle des résolutions du Conseil de sécurité.'],
  ['iran-sanctions', 'El enriquecimiento de uranio de Irán choca con resoluciones del Consejo de Seguridad.'],
  [
    'colombia-verification-mission',
    'La Misión de Verificación en Colombia nació de una resolución del Consejo de Seguridad.',
  ],
  ['haiti-sanctions', 'Las sanciones contra las bandas de Haití vienen de resoluciones del Consejo de Seguridad.'],
  ['israeli-settlements', 'Los asentamientos de Israel violan resoluciones del Consejo de Seguridad.'],
  [
    'yemen-sanctions',
    'El embargo de armas y las sanciones a los hutíes de Yemen figuran en resoluciones del Consejo de Seguridad.',
  ],
  ['dprk-sanctions', 'Пуск ракеты нарушает резолюции Совета Безопасности ООН, заявили в Сеуле о Пхеньяне.'],
  ['kosovo-status', 'Независимость Косово противоречит резолюциям Совета Безопасности, считают в Сербии.'],
  ['ukraine', 'Минские соглашения были одобрены резолюцией Совета Безопасности ООН.'],
  ['afghanistan', 'Движение «Талибан» не выполняет резолюции Совета Безопасности ООН, считают в Кабуле.'],
  ['unifil', 'ЮНИФИЛ действует на основании резолюций Совета Безопасности ООН.'],
  [
    'counter-terrorism',
    'Иностранные боевики-террористы должны быть остановлены согласно резолюциям Совета Безопасности о борьбе с терроризмом.',
  ],
  ['western-sahara', 'تدعو قرارات مجلس الأمن بشأن الصحراء الغربية المغرب والبوليساريو إلى التفاوض.'],
  ['yemen-peace', 'دعت قرارات مجلس الأمن الحوثيين إلى الانسحاب من صنعاء.'],
  ['golan-heights', 'ضم مرتفعات الجولان باطل بموجب قرارات مجلس الأمن.'],
  ['unifil', 'تعمل اليونيفيل في جنوب لبنان بموجب قرارات مجلس الأمن.'],
  ['israeli-settlements', 'الاستيطان الإسرائيلي ينتهك قرارات مجلس الأمن الدولي.'],
  ['libya-sanctions', 'يخرق حفتر حظر الأسلحة الوارد في قرارات مجلس الأمن بشأن ليبيا.'],
  ['dprk-sanctions', '平壤的核试验违反联合国安理会决议。'],
  ['iran-sanctions', '伊核协议由安理会决议核可，德黑兰表示将继续铀浓缩。'],
  ['south-sudan-sanctions', '安理会通过决议延长对南苏丹的制裁和武器禁运。'],
  ['red-sea-shipping', '胡塞武装袭击红海商船，违反了安理会有关决议。'],
  ['women-peace-security', '安理会关于妇女、和平与安全的决议已有二十五年。'],
  ['monusco', '联刚稳定团根据安理会决议逐步撤离。'],
  ['dprk-sanctions', 'Der Atomtest in Pjöngjang verstößt gegen Resolutionen des UN-Sicherheitsrats.'],
  ['lebanon-1559-1701', 'Die Hisbollah hält sich nicht an die Resolutionen des Sicherheitsrats.'],
  ['unifil', 'Unifil überwacht den Südlibanon nach Resolutionen des UN-Sicherheitsrats.'],
  ['israeli-settlements', 'Der Siedlungsbau Israels verletzt Resolutionen des Sicherheitsrats.'],
  ['ukraine', 'Das Minsker Abkommen wurde in einer Resolution des UN-Sicherheitsrats bestätigt.'],
  ['women-peace-security', 'Die Resolutionen des Sicherheitsrats zu Frauen, Frieden und Sicherheit werden 25.'],
  ['taliban-sanctions', 'Die Sanktionen gegen die Taliban stehen in Resolutionen des Sicherheitsrats.'],
  [
    'protection-of-civilians',
    'Resolutionen des Sicherheitsrats zum Schutz von Zivilisten verbieten Angriffe auf Krankenhäuser.',
  ],
  ['dprk-sanctions', 'O teste nuclear de Pyongyang viola resoluções do Conselho de Segurança da ONU.'],
  ['western-sahara', 'As resoluções do Conselho de Segurança sobre o Saara Ocidental falam de autonomia.'],
  ['israeli-settlements', 'Os assentamentos de Israel violam resoluções do Conselho de Segurança.'],
  ['haiti-sanctions', 'As sanções contra as gangues do Haiti vêm de resoluções do Conselho de Segurança.'],
];

describe('matters in other languages', () => {
  it.each(ROWS)('%s: %s', (matter, text) => {
    expect(matters(text, DATE)).toEqual([matter]);
  });
});
