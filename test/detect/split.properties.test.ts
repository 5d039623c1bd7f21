import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../src/detect/detect.ts';
import type { Mention } from '../../src/detect/mention.ts';
import type { Passage } from '../../src/detect/page-text.ts';
import { realFacts } from '../real-facts.ts';

const { pack, facts } = await realFacts();
const detector = createDetector(facts, pack);

/** Each says by itself all that its mentions rest on, and nothing of the others'. */
const SENTENCES = [
  'UN Security Council resolution 1701 (2006) ended a war.',
  'The Security Council adopted resolution 2231 (2015) and S/RES/1325 (2000).',
  'Le Conseil de sécurité de l’ONU a adopté la résolution 2254 (2015).',
  'El Consejo de Seguridad de la ONU aprobó la resolución 2397 (2017).',
  'Совет Безопасности ООН принял резолюцию 1244 (1999).',
  'اتخذ مجلس الأمن القرار 2334 (2016).',
  '联合国安理会通过了第1718(2006)号决议。',
  '유엔 안보리는 결의 1874호를 채택했다.',
  'Russian President Vladimir Putin met Chinese President Xi Jinping.',
  'Der deutsche Bundeskanzler Olaf Scholz war in Berlin.',
  'Le président français Emmanuel Macron a parlé à Paris.',
  'UN Secretary-General António Guterres spoke.',
  'Министр иностранных дел России Сергей Лавров прилетел в Минск.',
  'קיבל את דברי ראש ממשלת ישראל בנימין נתניהו.',
  'North Korea broke the Security Council resolutions on North Korea.',
  'A farmer sold apples, pears and three goats.',
  'Der Markt war am Morgen voll und am Abend leer.',
];
const GAP = '\n\n';
const DATE = '2023-05-02';

const read = (texts: readonly string[]) => {
  const passages = texts.map((text): Passage => ({ text, part: 'article' }));
  return detector.detect({ dates: [{ source: 'meta', value: DATE }], passages }).mentions;
};

/** A mention by its place in the joined text. */
const placed = ({ start, quote, subject }: Mention, before: number) => ({ at: before + start, quote, subject });

describe('a text split into passages', () => {
  it('reads as the whole does, where no evidence crosses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 90 }),
        fc.infiniteStream(fc.boolean()),
        (sentences, cuts) => {
          const passages: string[] = [];
          for (const sentence of sentences) {
            const last = passages.at(-1);
            if (last === undefined || cuts.next().value) passages.push(sentence);
            else passages[passages.length - 1] = last + GAP + sentence;
          }
          const starts = passages.map((_, i) => passages.slice(0, i).join(GAP).length + (i > 0 ? GAP.length : 0));
          const apart = read(passages).map((mention) => placed(mention, starts[mention.passage] ?? 0));
          const whole = read([passages.join(GAP)]).map((mention) => placed(mention, 0));
          expect(whole).toEqual(apart);
        },
      ),
      { numRuns: 150 },
    );
  });
});
