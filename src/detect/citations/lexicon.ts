import { PhraseBook } from '../text/phrase-book.ts';
import { arabic } from './languages/ar.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { persian } from './languages/fa.ts';
import { french } from './languages/fr.ts';
import { hebrew } from './languages/he.ts';
import { italian } from './languages/it.ts';
import { japanese } from './languages/ja.ts';
import { korean } from './languages/ko.ts';
import { portuguese } from './languages/pt.ts';
import { russian } from './languages/ru.ts';
import { ukrainian } from './languages/uk.ts';
import type { Words } from './languages/words.ts';
import { chinese } from './languages/zh.ts';

/** What a word may be; a word of several languages may be several things. */
export const IS = {
  resolution: 1,
  plural: 1 << 1,
  council: 1 << 2,
  un: 1 << 3,
  assembly: 1 << 4,
  humanRights: 1 << 5,
  otherBody: 1 << 6,
  otherCouncil: 1 << 7,
  number: 1 << 8,
  unit: 1 << 9,
  filler: 1 << 10,
  including: 1 << 11,
  and: 1 << 12,
  to: 1 << 13,
  of: 1 << 14,
  its: 1 << 15,
  adopt: 1 << 16,
  draft: 1 << 17,
  veto: 1 << 18,
  not: 1 << 19,
  modifier: 1 << 20,
  lookAlike: 1 << 21,
  definite: 1 << 22,
  mechanism: 1 << 23,
  committee: 1 << 24,
  list: 1 << 25,
  /** A word of every day where it is not written in capitals. */
  capitals: 1 << 26,
} as const;

const RESOLUTIONS = IS.resolution | IS.plural;
const MEANING: Readonly<Record<Exclude<keyof Words, 'prefixes' | 'article' | 'councilOwner'>, number>> = {
  resolution: IS.resolution,
  resolutions: RESOLUTIONS,
  resolutionOrList: IS.resolution | IS.list,
  resolutionsOrLists: RESOLUTIONS | IS.list,
  ownResolution: IS.resolution | IS.its,
  ownResolutions: RESOLUTIONS | IS.its,
  councilResolution: IS.resolution | IS.council,
  councilResolutions: RESOLUTIONS | IS.council,
  unResolution: IS.resolution | IS.un,
  unResolutions: RESOLUTIONS | IS.un,
  assemblyResolution: RESOLUTIONS | IS.assembly,
  otherResolution: RESOLUTIONS | IS.otherBody,
  council: IS.council,
  un: IS.un,
  assembly: IS.assembly,
  humanRights: IS.humanRights,
  otherBody: IS.otherBody,
  otherBodyInCapitals: IS.otherBody | IS.capitals,
  otherCouncil: IS.otherCouncil,
  number: IS.number,
  unit: IS.unit,
  filler: IS.filler,
  including: IS.including,
  and: IS.and,
  to: IS.to,
  of: IS.of,
  its: IS.its,
  adopt: IS.adopt,
  draft: IS.draft,
  veto: IS.veto,
  not: IS.not,
  modifier: IS.modifier,
  lookAlike: IS.lookAlike,
  mechanism: IS.mechanism,
  committee: IS.committee,
  // Determiners belong to the noun phrase as well.
  definite: IS.definite | IS.modifier,
};

/** Bodies that adopt resolutions, the Council among them. */
export const BODY = IS.council | IS.assembly | IS.humanRights | IS.otherBody;

/** Bodies whose resolutions are none of the Council's. */
export const OTHER_BODIES = IS.assembly | IS.humanRights | IS.otherBody | IS.otherCouncil;

const LANGUAGES: readonly Words[] = [
  english,
  french,
  spanish,
  russian,
  arabic,
  chinese,
  german,
  portuguese,
  korean,
  japanese,
  ukrainian,
  persian,
  hebrew,
  italian,
];

/** The words of a table's list. */
export const wordsOf = (list = ''): string[] => (list === '' ? [] : list.split('|').map((word) => word.trim()));

/** The word, and the word with each of the language's glued prefixes. */
export function withPrefixes(word: string, { prefixes = [], article }: Words): string[] {
  const forms = [word, ...prefixes.map((prefix) => prefix + word)];
  if (article === undefined || !word.startsWith(article[0])) return forms;
  const [plain, joined] = article;
  const to = joined + word.slice(plain.length);
  return [...forms, to, ...prefixes.map((prefix) => prefix + to)];
}

/** Every word of every language with its glued prefixes, and what it may be. */
export function* allWords(): Generator<readonly [word: string, meaning: number]> {
  for (const language of LANGUAGES) {
    for (const [list, meaning] of Object.entries(MEANING)) {
      const words = language[list as keyof typeof MEANING];
      for (const word of wordsOf(words)) for (const form of withPrefixes(word, language)) yield [form, meaning];
    }
    // "the Security Council of Armenia": whose it is stands behind it.
    for (const owner of wordsOf(language.councilOwner)) {
      for (const word of wordsOf(language.council)) {
        for (const form of withPrefixes(word, language)) yield [`${form} ${owner}`, IS.otherCouncil];
      }
    }
  }
}

function build(): PhraseBook {
  const book = new PhraseBook();
  for (const [word, meaning] of allWords()) book.add(word, meaning);
  return book;
}

let book: PhraseBook | undefined;
/** All words of all languages: which grammar applies is told by the words themselves. */
export function lexicon(): PhraseBook {
  book ??= build();
  return book;
}
