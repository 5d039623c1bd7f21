import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/detect/names/read/context-word.ts';
import { type Surroundings, surroundingsOf } from '../../../src/detect/names/whose/surroundings.ts';
import { openMarked } from './marked.ts';

const readMarked = await openMarked();

const codeOf = (country: number): string =>
  String.fromCharCode(country >> 10, 65 + ((country >> 5) & 31), 65 + (country & 31));

const WORDS: readonly Category[] = ['honorific', 'former', 'occupation'];

/** What stands around the marked name: the title, what it tells, what the sentence tells besides, other words. */
function said(marked: string): string {
  const { read, span } = readMarked(marked);
  const around: Surroundings = surroundingsOf(read.passage.text, read.context, span.start, span.end);
  const beside = [...around.titleKinds, ...Array.from(around.titleCountries, codeOf)];
  const near = [...around.nearKinds, ...Array.from(around.nearCountries, codeOf)];
  return [
    around.title !== undefined && `“${around.title}”`,
    beside.length > 0 && `beside: ${beside.join(' ')}`,
    near.some((one) => !beside.includes(one)) && `near: ${near.filter((one) => !beside.includes(one)).join(' ')}`,
    around.sex,
    around.titleFollows && 'title behind',
    around.trade && 'trade',
    ...WORDS.filter(around.has),
  ]
    .filter(Boolean)
    .join(', ');
}

describe('a title stands beside a name', () => {
  it.each([
    ['The US Secretary of State [John Kerry] spoke.', '“US Secretary of State”, beside: foreign-minister USA'],
    ['Foreign Minister of France [John Kerry] spoke.', '“Foreign Minister”, beside: foreign-minister FRA'],
    ['President “[John Kerry]” spoke.', '“President”, beside: head-of-state'],
    ['The president came with Gen. [John Kerry] at noon.', '“Gen”, beside: military, near: head-of-state'],
    ['The former president [John Kerry] spoke.', '“president”, beside: head-of-state, former'],
    [
      'The President and Prime Minister [John Kerry] spoke.',
      '“Prime Minister”, beside: head-of-government head-of-state',
    ],
    ['[习近平]主席说。', '“主席”, beside: head-of-state, title behind'],
    ['[习近平] 主席说。', '“主席”, beside: head-of-state, title behind'],
    ['国家主席[习近平]说。', '“国家主席”, beside: head-of-state CHN'],
    ['俄罗斯的[拉夫罗夫]外长说。', '“外长”, beside: foreign-minister RUS, title behind'],
    ['ロシアの[ラブロフ]外相は述べた。', '“外相”, beside: foreign-minister RUS, title behind'],
    ['북한의 [리용호] 외무상이 말했다.', '“외무상”, beside: foreign-minister PRK, title behind'],
  ])('%s', (marked, around) => {
    expect(said(marked)).toBe(around);
  });
});

describe('a title stands only near a name', () => {
  it.each([
    ['[John Kerry], the US secretary of state, spoke.', 'near: foreign-minister USA, title behind'],
    ['[John Kerry] – secretary of state – spoke.', 'near: foreign-minister USA, title behind'],
    ['[John Kerry] spoke to the French president.', 'near: head-of-state FRA'],
    ['The wife of the president, [John Kerry], spoke.', 'near: head-of-state'],
    ['President (then) [John Kerry] spoke.', 'near: head-of-state'],
    ['The president slept.[John Kerry] spoke.', 'near: head-of-state'],
    ['The president met Lt. Gov. Smith and [John Kerry] there.', 'near: head-of-state other'],
    ['The president’s wife\nand [John Kerry] spoke.', 'near: head-of-state'],
    ["The king's wife and [John Kerry] spoke.", 'near: head-of-state'],
    ['[习近平]昨天见主席。', 'near: head-of-state'],
  ])('%s', (marked, around) => {
    expect(said(marked)).toBe(around);
  });
});

describe('a title of another sentence says nothing of a name', () => {
  it.each([
    'He left. The French president came. [John Kerry] spoke. The minister slept.',
    'Did the president come? [John Kerry] spoke! The minister slept.',
    'The president slept.” [John Kerry] spoke.',
    '总统昨天来了。[习近平]说。部长睡了。',
    '大統領は来た。[習近平]は述べた。',
    'The president lives in a town. [John Kerry] spoke.',
    'The presidents of NATO. [John Kerry] spoke.',
    'The president slept\n\n[John Kerry] spoke\n\nThe minister slept',
    'The president slept.\n[John Kerry] spoke.\nThe minister slept.',
    'The president slept. \n [John Kerry] spoke. \n The minister slept.',
    'The president of the republic slept at home for as long as anybody who lived near his house remembered, but [John Kerry] woke.',
    '[John Kerry] woke as early as anybody who lived near his small house by the river in the woods remembered, but so did the tall president.',
  ])('%s', (marked) => {
    expect(said(marked)).toBe('');
  });
});

describe('an honorific tells the sex', () => {
  it.each([
    ['Mr. [John Kerry] spoke.', 'm, honorific'],
    ['Mr [John Kerry] spoke.', 'm, honorific'],
    ['Mrs. [John Kerry] spoke.', 'f, honorific'],
    ['Lady [John Kerry] spoke.', 'f, honorific'],
    ['Dr [John Kerry] spoke.', 'honorific'],
    ['He saw Mrs. Smith and [John Kerry].', ''],
  ])('%s', (marked, around) => {
    expect(said(marked)).toBe(around);
  });
});

describe('a trade is the bearer’s', () => {
  it.each([
    ['The plumber [John Kerry] spoke.', 'trade, occupation'],
    ['[John Kerry], the plumber, spoke.', 'trade, occupation'],
    ['[John Kerry], plumber of note, spoke.', 'trade, occupation'],
    ['[John Kerry], a clever plumber, spoke.', 'trade'],
    ['Полузащитник «Динамо» [Иванов] забил гол.', 'trade'],
  ])('%s', (marked, around) => {
    expect(said(marked)).toBe(around);
  });
});

describe('a trade is another’s', () => {
  it.each([
    ['The plumbers saw [John Kerry] at home.', ''],
    ['He spoke to the plumbers [John Kerry] said.', ''],
    ['[John Kerry] and the plumber spoke.', ''],
    ['[John Kerry] met a plumber.', ''],
    ['[John Kerry], the plumber Ivanenko said.', 'occupation'],
    ['Сказал журналистам [Лавров] вчера.', 'occupation'],
    ['The former plumber [John Kerry] spoke.', 'former, occupation'],
  ])('%s', (marked, around) => {
    expect(said(marked)).toBe(around);
  });
});
