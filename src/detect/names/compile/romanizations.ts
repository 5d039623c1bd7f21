/**
 * How German, French, Spanish and English papers write a Russian or Ukrainian name, letter by letter:
 * the usual newspaper romanisations (Duden's for German, the press's for French and Spanish, BGN/PCGN
 * and its relatives for English), without their rarer exceptions.
 */
type Alphabet = Readonly<Record<string, string>>;

const COMMON: Alphabet = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ' ': ' ',
  '-': '-',
  "'": '',
};
const ENGLISH: Alphabet = { ...COMMON, й: 'y', ю: 'yu', я: 'ya', є: 'ye', ё: 'yo' };
const GERMAN: Alphabet = {
  ...COMMON,
  в: 'w',
  ж: 'sch',
  з: 's',
  й: 'j',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
  є: 'je',
  ї: 'ji',
  ё: 'jo',
};
const FRENCH: Alphabet = {
  ...COMMON,
  ж: 'j',
  у: 'ou',
  ч: 'tch',
  ш: 'ch',
  щ: 'chtch',
  ю: 'iou',
  я: 'ia',
  й: 'i',
};
const SPANISH: Alphabet = { ...COMMON, й: 'i', х: 'j', ю: 'iu', я: 'ia' };

const VOWEL = /[аеёєиіїоуыэюя]/;

function spell(word: string, alphabet: Alphabet, softE: string): string {
  let spelled = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i).toLowerCase();
    const before = word.charAt(i - 1).toLowerCase();
    const opens = i === 0 || /[ -]/.test(before);
    const isSoftE = letter === 'е' && (opens || VOWEL.test(before) || before === 'ь');
    const roman = isSoftE ? softE : (alphabet[letter] ?? '');
    spelled += opens ? roman.charAt(0).toUpperCase() + roman.slice(1) : roman;
  }
  return spelled;
}

/** The spellings of a name in Cyrillic that papers in Latin script use; none where the name is in another script. */
export function romanizations(name: string): readonly string[] {
  if (!/^[\p{Script=Cyrillic}\s'-]+$/u.test(name)) return [];
  const german = spell(name, GERMAN, 'je');
  const french = spell(name, FRENCH, 'e');
  const english = [spell(name, ENGLISH, 'ye'), spell(name, ENGLISH, 'e'), spell(name, COMMON, 'e')];
  return [
    ...new Set(
      [
        ...english,
        ...english.map((form) => form.replace(/(?:iy|ii|yy)\b/g, 'y')),
        german,
        german.replace(/ij\b/g, 'i'),
        german.replace(/ij\b/g, 'y'),
        french,
        french.replace(/ii\b/g, 'i'),
        french.replace(/in$/, 'ine'),
        spell(name, SPANISH, 'e').replace(/ii\b/g, 'i'),
      ]
        .flatMap((form) => [form, form.replace(/(?<=[bdfghklmnprstvz])i[iy]a\b/g, 'ia')])
        .map((form) => form.replace(/^Aleks/, 'Alex').replace(/^Alexandr\b/, 'Alexander')),
    ),
  ];
}
