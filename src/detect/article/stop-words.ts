import { UNIT, unitFlags } from '../names/read/units.ts';

/**
 * The commonest words of news in languages that share a script: articles, prepositions, pronouns, auxiliaries.
 * Written down by hand; a word may stand for several languages. Those that Preamble does not read are here
 * so that their texts are not taken for another language.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on was with as by at from it he his has have had be are were an this said will not who they their its but would which been after about more than also when or her she over against before into out up new could between during first last no one two all other we you your our can may do did how why what',
  fr: 'le la les de des du et en un une à au aux dans que qui est pour sur par pas plus avec son ses sa ce cette ces il elle ils elles ne se sont été avait ont être leur leurs mais ou où comme après entre depuis contre aussi selon deux fait nous vous je tout lors sans sous dont avant faire peut',
  es: 'el la los las de del y en que un una a al se por con para su sus es no lo como más pero ha han fue son este esta estos entre sobre tras desde ya o cuando también había sin hasta donde contra durante según dos ser está muy le les nos hay años e uno todo parte después antes qué cómo quien ante así además era',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen wenn ich wir ihr sein seine ihre unter kann vom beim was wo während seit diese dieser ob',
  pt: 'o a os as de da do das dos e em no na nos nas que um uma para com não por se é ao à foi mais como mas sua seu seus suas são pela pelo ou ter já também entre sobre até após quando ele ela eles foram tem está há isso este esta contra durante segundo ser dois muito anos depois antes aos às era estão deve pode disse',
  it: 'il lo la i gli le di del della dei delle e in un una che è per con non da dal si al alla ha sono come più ma anche nel nella sul sulla o ed suo sua dopo tra contro era stato hanno questo questa ai dai ci se molto fino anni prima degli cui essere due fra già perché',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er door om ook als bij naar uit hij maar dan zij was wordt worden heeft of over tot nog hebben deze die tegen onder meer werd kan zal geen na al wat ze we je haar tussen volgens twee jaar dit zou moet veel had zich waar',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns hade mellan alla sedan över denna detta blir',
  da: 'og i at det er en på af for med til den har de ikke som et han men var der fra om vi så kan når år under også efter eller nu sin ved mod skal ville kommer ud får havde mellem alle siden over denne dette bliver blev',
  tr: 've bir bu da de için ile olarak daha çok en olan gibi sonra kadar ise ancak değil her o ne var yeni ya göre tarafından karşı ki olduğu etti oldu eden iki ilk son diye arasında üzerine bin milyon dedi',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh telah sebagai adalah juga atau ada kepada mereka bisa karena dia kata tersebut lebih saat setelah para kami sudah bahwa seorang tahun antara secara menjadi hari',
  pl: 'w i na z się do nie że to jest o jak za od po przez dla przed ale oraz przy został już tym może ich lub są był był było jego jej tego która który które roku także ze ma by co został pod między będzie',
  ro: 'de și în a la cu pe din care că o un este nu pentru se mai au fost prin al ale sau dar sunt după lui între el ea lor când fi despre către ca asupra unei unui până împotriva acest această anul doar ar',
  ca: 'el la els les de del i en que un una a al amb per no és es va han ha com més però també sobre entre seva seu fins aquest aquesta són ser després des dels pel perquè on quan contra durant segons dos anys',
  vi: 'của và là các có được cho trong không với một những người này đã đến để khi từ về theo tại cũng ra như sau vào năm nhiều hơn ông bà trên bị',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему для при это или был до также были быть чтобы которые который после они их под этом без между сша год года может более об однако',
  bg: 'и в на за да се от че с по е не са как което които това при до след като ще но или той тя има беше бе през към със във според само още един една между',
  mk: 'и во на за да се од дека со по е не се како што ова при до по но или тој таа има беше преку кон според само уште еден една меѓу',
  uk: 'і в у на що не з до за та як про це від для його він але є й із по а які який після були було вони їх чи під або також також між',
};

type Script = 'latin' | 'cyrillic';
const CYRILLIC = new Set(['ru', 'bg', 'mk', 'uk']);
const LANGUAGES = Object.keys(WORDS);
const scriptOf = (lang: string): Script => (CYRILLIC.has(lang) ? 'cyrillic' : 'latin');
const SCRIPTS = LANGUAGES.map(scriptOf);

interface CommonWord {
  readonly word: string;
  /** Places in {@link LANGUAGES} of those that use it. */
  readonly languages: number[];
}

/** The common words by {@link hashed}. */
const COMMON = new Map<number, CommonWord[]>();
for (const [language, words] of Object.values(WORDS).entries()) {
  for (const word of new Set(words.split(' '))) {
    const hash = Array.from(word, (letter) => letter.charCodeAt(0)).reduce(hashed, 0);
    const alike = COMMON.get(hash) ?? [];
    const known = alike.find((one) => one.word === word);
    if (known === undefined) alike.push({ word, languages: [language] });
    else known.languages.push(language);
    COMMON.set(hash, alike);
  }
}

/** The number of a word with one letter more. */
function hashed(hash: number, letter: number): number {
  return (Math.imul(hash ^ letter, 0x9e3779b1) >>> 12) ^ (hash & 0xff);
}

/** The common word that is the whole of a text from `start` to `end`. */
function commonWord(text: string, start: number, end: number, hash: number): CommonWord | undefined {
  return COMMON.get(hash)?.find(({ word }) => word.length === end - start && text.startsWith(word, start));
}

/** Letters and parts of words that point to languages in Latin script, where common words are few. */
const MARKS: readonly (readonly [langs: string, weight: number, mark: RegExp])[] = [
  ['es', 1, /[ñ¿¡]/gi],
  ['de', 1, /ß/g],
  ['de sv', 0.5, /[äö]/gi],
  ['pt', 0.7, /[ãõ]|ç(?=[aoã])/gi],
  ['fr', 0.5, /[œêèùûç]/gi],
  ['es pt', 0.3, /[áíóú]/gi],
  ['tr', 0.7, /[ğış]/g],
  ['pl', 0.7, /[ąęłśżź]/gi],
  ['ro', 0.7, /[țșă]/gi],
  ['sv da', 0.5, /å/gi],
  ['da', 0.7, /[øæ]/gi],
  ['vi', 1, /[ơưđạảấầẩậắằẳặẹẻếềểệọỏốồổộớờởợụủứừửự]/gi],
  ['fr it', 0.6, /\b(?:d|l|qu|n|s|j|c)[\u2019'](?=[\p{L}]{2})/giu],
  ['en', 0.6, /[\u2019']s\b/gi],
  ['en', 0.4, /\Bing\b|\B(?:ly|ed|tion|ties)\b|\b(?:th|wh|sh)|ght|ck/gi],
  ['de', 0.4, /sch|\Bung(?:en)?\b|\Blich|\bge\B|[sz]t(?:e[rn]?)?\b|ei[nt]/gi],
  ['es', 0.4, /ci[oó]n(?:es)?\b|\B(?:dad|ado|ida|iento|aba|aron|os)\b/gi],
  ['fr', 0.4, /\B(?:tion|ement|aux|eux|eau|ée?s?|ait|ais)\b|oi|qu/gi],
  ['pt', 0.6, /ç(?:ão|ões)|\B(?:dade|mente)\b|nh|lh/gi],
  ['it', 0.4, /zion[ei]\b|\B(?:gli|tà|ato|ano)\b|cch|zz/gi],
  ['nl', 0.4, /ij|aa|\Boe|sch\B|\Been\b/gi],
];

/** So long a lead of common words is not made up for by parts of words. */
const CLEAR_LEAD = 12;

export interface WordEvidence {
  readonly lang: string;
  /** Evidence for it, and by how much it exceeds that for the next language. */
  readonly score: number;
  readonly lead: number;
}

/** What speaks for the languages of a script. */
class Scores {
  readonly #script: Script;
  readonly #scores = new Float64Array(LANGUAGES.length);
  /** Languages in the order in which the text first spoke for them: of equals the first is taken. */
  readonly #met: number[] = [];

  constructor(script: Script) {
    this.#script = script;
  }

  add(language: number, weight: number): void {
    if (SCRIPTS[language] !== this.#script) return;
    if (this.#scores[language] === 0) this.#met.push(language);
    this.#scores[language] = (this.#scores[language] as number) + weight;
  }

  leader(): WordEvidence | undefined {
    const score = (language: number): number => this.#scores[language] as number;
    const [best, second] = this.#met.toSorted((one, other) => score(other) - score(one));
    if (best === undefined) return undefined;
    const lead = score(best) - (second === undefined ? 0 : score(second));
    return { lang: LANGUAGES[best] ?? '', score: score(best), lead };
  }
}

const astralWord = /^[\p{L}\p{M}]/u;
const isInWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const flags = unitFlags(code);
  if ((flags & (UNIT.letter | UNIT.mark)) !== 0) return true;
  // A letter outside the basic plane is two units, of which neither is one by itself.
  if ((code & 0xfc00) === 0xd800) return astralWord.test(text.slice(at, at + 2));
  return (code & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && isInWord(text, at - 1);
};

/** The language whose common words the text uses most; undefined where it uses none. */
export function byWords(text: string, script: Script): WordEvidence | undefined {
  const scores = new Scores(script);
  const lower = text.toLowerCase();
  for (let start = 0; start < lower.length; start += 1) {
    let hash = 0;
    let end = start;
    for (; end < lower.length && isInWord(lower, end); end += 1) hash = hashed(hash, lower.charCodeAt(end));
    if (end === start) continue;
    const common = commonWord(lower, start, end, hash);
    start = end;
    if (common === undefined) continue;
    // A word that many languages share says less of each.
    const weight = 1 / Math.sqrt(common.languages.length);
    for (const language of common.languages) scores.add(language, weight);
  }
  const told = scores.leader();
  if (script !== 'latin' || (told !== undefined && told.lead >= CLEAR_LEAD)) return told;
  for (const [langs, weight, mark] of MARKS) {
    const found = text.match(mark)?.length ?? 0;
    for (const lang of found === 0 ? [] : langs.split(' ')) scores.add(LANGUAGES.indexOf(lang), weight * found);
  }
  return scores.leader();
}
