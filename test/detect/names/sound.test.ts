import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/detect.ts';
import { MARK_THRESHOLD } from '../../../src/detect/mention.ts';
import { soundDistance } from '../../../src/detect/names/sound/sound-distance.ts';
import { soundOf } from '../../../src/detect/names/sound/sounds.ts';
import { realFacts } from '../../real-facts.ts';

const apart = (a: string, b: string): number => soundDistance(soundOf(a) ?? '', soundOf(b) ?? '');

describe('the sound of a name', () => {
  test.each([
    ['塔诺', 'Tanoh'],
    ['勒德里昂', 'Le Drian'],
    ['フェドトフ', 'Fedotov'],
    ['스톨텐베르그', 'Stoltenberg'],
    ['Столтенберг', 'Stoltenberg'],
    ['ستولتنبرغ', 'Stoltenberg'],
    ['סטולטנברג', 'Stoltenberg'],
  ])('%s is near %s', (written, name) => {
    expect(apart(written, name)).toBeLessThan(0.4);
  });

  test.each([
    ['塔诺', 'Kallas'],
    ['스톨텐베르그', 'Rasmussen'],
    ['Столтенберг', 'Steinmeier'],
    ['ستولتنبرغ', 'Rutte'],
  ])('%s is far from %s', (written, name) => {
    expect(apart(written, name)).toBeGreaterThan(0.5);
  });

  test('is compared to the end only where it may be near', () => {
    const sound = fc.string({
      unit: fc.constantFrom(...'a e o u i b d f g h k l m n p r s t v z w y C G J S'.split(' ')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(sound, sound, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, limit) => {
        const distance = soundDistance(a, b);
        if (distance <= limit) expect(soundDistance(a, b, limit)).toBe(distance);
        expect(soundDistance(a, b, limit) <= limit).toBe(distance <= limit);
      }),
    );
  });

  test('is unknown of characters that write no foreign name', () => {
    expect(soundOf('经济')).toBeUndefined();
  });
});

describe('a name that the facts do not write in its script', () => {
  let find: (lang: string, text: string, date?: string) => string[];

  beforeAll(async () => {
    const { pack, facts } = await realFacts();
    const detector = createDetector(facts, pack);
    find = (lang, text, date) =>
      detector
        .detect({
          lang,
          dates: date === undefined ? [] : [{ source: 'meta', value: date }],
          passages: text.split('\n').map((line) => ({ text: line, part: 'article' })),
        })
        .mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD)
        .flatMap(({ quote, subject }) => (subject.kind === 'official' ? [`${quote}: ${subject.id}`] : []));
  }, 60_000);

  test.each([
    ['zh', '突尼斯外长杰希纳维发表讲话。', '2019-03-01', ['杰希纳维: khemaies-jhinaoui']],
    [
      'zh',
      '科特迪瓦外长塔诺出席会议。\n塔诺指出，非洲需要和平。',
      '2019-03-01',
      ['塔诺: marcel-amon-tanoh', '塔诺: marcel-amon-tanoh'],
    ],
    [
      'ru',
      'Министр иностранных дел Туниса Хемаис Жинауи прибыл в Рим.',
      '2019-03-01',
      ['Хемаис Жинауи: khemaies-jhinaoui'],
    ],
    ['ja', 'チュニジアのジナウイ外相が来日した。', '2019-03-01', ['ジナウイ: khemaies-jhinaoui']],
    ['ko', '케마이스 지나위 튀니지 외교장관이 방한했다.', '2019-03-01', ['케마이스 지나위: khemaies-jhinaoui']],
  ])('%s: %s', (lang, text, date, expected) => {
    expect(find(lang, text, date)).toEqual(expected);
  });

  test.each([
    ['in another’s term', 'zh', '突尼斯外长杰希纳维发表讲话。', '2023-03-01'],
    ['of another state', 'zh', '科特迪瓦外长杰希纳维发表讲话。', '2019-03-01'],
    ['that sounds otherwise', 'zh', '突尼斯外长马尔扎发表讲话。', '2019-03-01'],
    ['that is a word', 'zh', '突尼斯外长会议在首都举行。', '2019-03-01'],
  ])('is nobody %s', (_what, lang, text, date) => {
    expect(find(lang, text, date)).toEqual([]);
  });
});
