import { Converter } from 'opencc-js/cn2t';
import type { Official } from '../../../facts/schema.ts';
import { FORM_CLASS } from '../read/form-class.ts';
import { familyFirst, writtenFamilyFirst } from './family-first.ts';
import type { Form } from './form.ts';
import { koreanSpellings } from './korean-spellings.ts';

const traditional = Converter({ from: 'cn', to: 'tw' });

const INTERPUNCT = /[·•・‧]/u;
const DOUBLE_FAMILY = /^(?:欧阳|司马|诸葛|上官|司徒|歐陽|司馬|諸葛)/u;

/** Given names of Hungarians, who stand family first in many papers of China and Japan ("西雅尔多·彼得", "ホルン・ジュラ"). */
const HUNGARIAN_GIVEN = new Set(
  `彼得 乔鲍 喬鮑 费伦茨 費倫茨 戈尔东 戈爾東 久洛 亚诺什 亞諾什 约瑟夫 約瑟夫 卡塔林 卡塔琳 克拉拉 拉斯洛 莱文特 萊文特 帕尔 帕爾 陶马什 陶馬什
  若尔特 若爾特 维克托 維克托 阿尔帕德 阿爾帕德 フェレンツ アールパード ゴルドン ジュラ ヤーノシュ ヨージェフ カタリン ラースロー レベンテ パール ペーテル タマーシュ ジョルト
  ビクトル ヴィクトル`.split(/\s+/),
);

/** The part after the last interpunct stands alone later ("弗拉基米尔·普京" → "普京"). */
function transliterated(name: string, official: Official): Form[] {
  const parts = name.split(INTERPUNCT);
  const familyLed = official.roles.some(({ country }) => country === 'HUN') && HUNGARIAN_GIVEN.has(parts.at(-1) ?? '');
  const last = (familyLed ? parts[0] : parts.at(-1)) ?? '';
  const whole = { text: name, formClass: FORM_CLASS.full };
  return last.length >= 2 ? [whole, { text: last, formClass: FORM_CLASS.family }] : [whole];
}

/** Forms of a name in Chinese characters, Simplified and as Taiwan and Hong Kong write it. */
export function chineseForms(name: string, official: Official): Form[] {
  return [...new Set([name, traditional(name)])].flatMap((written) => hanForms(written, official));
}

function hanForms(name: string, official: Official): Form[] {
  if (INTERPUNCT.test(name)) return transliterated(name, official);
  if (!familyFirst(official) || name.length > 5) {
    const family = { text: name, formClass: FORM_CLASS.family };
    return isOverseas(name, official) ? [family, { text: name.slice(0, 1), formClass: FORM_CLASS.syllable }] : [family];
  }
  return [
    { text: name, formClass: FORM_CLASS.full },
    ...familyLengths(name, official).map((length) => ({
      text: name.slice(0, length),
      formClass: length > 1 ? FORM_CLASS.family : FORM_CLASS.syllable,
    })),
  ];
}

/** "李显龙": three characters of one whose name stands family first in Latin letters too. */
const isOverseas = (name: string, official: Official): boolean =>
  /^\p{Script=Han}{3}$/u.test(name) && writtenFamilyFirst(official);

/** A Japanese family name has two characters, and in a name of three perhaps one ("石破茂", "林芳正"). */
function familyLengths(name: string, official: Official): readonly number[] {
  if (isJapanese(official)) return name.length === 3 ? [2, 1] : [name.length > 3 ? 2 : 1];
  return [DOUBLE_FAMILY.test(name) ? 2 : 1];
}

/** Forms of a name as Japanese writes it: Chinese characters for East Asians, katakana for others. */
export function kanaForms(name: string, official: Official): Form[] {
  if (INTERPUNCT.test(name)) return transliterated(name, official);
  if (/^[ァ-ヿー]+$/u.test(name)) return [{ text: name, formClass: FORM_CLASS.family }];
  return hanForms(name.replace(/\s+/gu, ''), official);
}

/** Forms of a name in Hangul: "김정은" is whole, "블라디미르 푸틴" leaves "푸틴". */
export function hangulForms(name: string, official: Official): Form[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    // Korean keeps the order of Japanese names ("아베 신조").
    const family = isJapanese(official) ? (words[0] ?? '') : last;
    const whole = { text: name, formClass: FORM_CLASS.full };
    return family.length >= 2 ? [whole, { text: family, formClass: FORM_CLASS.family }] : [whole];
  }
  if (!familyFirst(official) || name.length > 4) return [{ text: name, formClass: FORM_CLASS.family }];
  const spellings = official.roles.some(({ country }) => country === 'PRK') ? koreanSpellings(name) : [name];
  return spellings.flatMap((spelling) => [
    { text: spelling, formClass: FORM_CLASS.full },
    { text: spelling.slice(0, 1), formClass: FORM_CLASS.syllable },
  ]);
}

function isJapanese(official: Official): boolean {
  return official.roles.some((role) => role.country === 'JPN');
}
