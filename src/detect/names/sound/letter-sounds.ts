/** What each letter of an alphabet, abjad or kana stands for; C, J and S are the sounds of "church", "judge" and "ship". */
const read = (table: string): readonly (readonly [string, string])[] =>
  table.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)] as const);

const CYRILLIC =
  'аa бb вv гg ґg дd еe ёio єe жJ зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хh цts чC шS щS ъ ыi ь эe юiu яia ўu';
const ARABIC =
  'اa أa إi آa ٱa ىa یi يi ئi ؤu وu ةa هh حh خh عa غg ءa بb پp تt طt ثt جJ چC دd ذd ضd رr زz ژJ ظz سs صs شS فf ڤv قk كk کk گg لl مm نn';
const HEBREW = 'אa בb גg דd הh וu זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שS תt';
const KANA =
  'アa イi ウu エe オo カka キki クk ケke コko サsa シSi スs セse ソso タta チCi ツts テte トt ナna ニni ヌnu ネne ノno ハha ヒhi フf ヘhe ホho ' +
  'マma ミmi ムm メme モmo ヤya ユyu ヨyo ラra リri ルr レre ロro ワwa ヲo ンn ガga ギgi グg ゲge ゴgo ザza ジJi ズz ゼze ゾzo ダda ヂJi ヅz デde ドd ' +
  'バba ビbi ブb ベbe ボbo パpa ピpi プp ペpe ポpo ヴv ァa ィi ゥu ェe ォo ャa ュu ョo ッ ー';

/** The sound of each letter of Cyrillic, Arabic, Persian, Hebrew and katakana. */
export const LETTER_SOUNDS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, ARABIC, HEBREW, KANA].flatMap((table) => read(table)),
);
