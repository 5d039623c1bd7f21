/**
 * Surnames of officials that are words of a language as well: where nothing else on the page speaks of
 * the official's state, a capital at the head of a sentence proves nothing.
 */
const WORD_SURNAMES = new Set(
  (
    'baker ban banks bell best bishop black brown bush carter chase church clay cook cooper cruz day dean drew fields ' +
    'fisher ford fore fox frank gates gold good gore grant gray green hague hall hand harper hill hood hope house ' +
    'hunter king knight lake lane lamb law lee li little long lord lynch major march marin mark martin mason mayor may ' +
    'miller moon moore mora nice noble north oh page park parker parks pence perry pope powell power powers price ' +
    'reed reid rice rich rose russell salam say sharp shah short singer snow sow speaker stone straw stein story street ' +
    'sun taylor teller turner van walker wall walsh ward wells west white will wise wolf wood xi woods young younger ' +
    'blanc blanche boucher fabre faure grand lambert leblanc legrand petit rocard royal roux valls colon flores guerra ' +
    'iglesias luna mora reyes rey rosa soto vera klein lang mann rau wolff temer moro english case note strong ' +
    'المعلم الحكيم النجار الخطيب الصدر العربي الهادي المهدي الرييس القايد الامير السلطان الشيخ سلام بري المصري الليبي السوري ' +
    'العراقي المغربي التونسي صالح كريم امين الصادق الراشد البشير الجنرال العميد الحسن المبارك الجديد الكبير الطويل العامري الدايم ' +
    'ارسي امان بحوث بيان بنده جامع جين خليفه خميس خيل دار دان رييسي سفر سال سكوت شاهد ضيوف صباغ عشر عمر عون غالي فتوح ' +
    'مخبر مشرف معصوم منصور نام نشيد نظيف هادي يمين حمد راي كان كون ماي مايو واد زمان زمين مرسي نانو غله كني ' +
    'בגין גול קצב קרן קרי קורא קוראה רמה מרץ מדינה פרס דודה לוגו חביב מרי עשר כהן גרוסי הולנד ' +
    'تراس الاول الثاني الثالث غني الغني سعيد جميل حبيب عادل حكيم سعد وهبه امل نور ' +
    'トランプ ברק שלום לפיד זמיר דגן שקד גנץ روحاني ظريف رضايي'
  ).split(' '),
);

/** Surnames that name a movement, a network or a people as often as a man. */
const GROUP_SURNAMES = new Set([
  'houthi',
  'al houthi',
  'haqqani',
  'хуси',
  'аль хуси',
  '胡塞',
  '哈卡尼',
  'الحوثي',
  'حوثي',
  'حقاني',
  'حوثی',
  'حقانی',
  '후티',
  'フーシ',
]);

/** Words of every page in their language: "was", "year", "time", "statement", "name", "state", "ten", "balance". */
const EVERYDAY_SURNAMES = new Set(['كان', 'سال', 'زمان', 'بيان', 'نام', 'מדינה', 'עשר', 'מאזן']);

/** Whether a folded surname is also the name of a group, or a word of every page: it needs a title beside it. */
export const isGroupSurname = (surname: string): boolean =>
  GROUP_SURNAMES.has(surname) || EVERYDAY_SURNAMES.has(surname);

/** Of these, the ones that are words of English and of none of {@link OTHERS}. */
const ENGLISH_WORDS = new Set(
  (
    'baker banks bush carter cook cooper dean fields fisher ford gates gray hague harper hood hunter knight lake lynch ' +
    'miller moore north parker perry powell power powers reed reid rice russell short singer snow speaker straw street ' +
    'taylor turner walker walsh ward wells white wood woods young younger'
  ).split(' '),
);
const OTHERS = /^(?:de|es|fr|pt)/;

/** Whether a folded surname is also a word of the language of what it stands in (of any, where that is not known). */
export const isWordSurname = (surname: string, where: { readonly lang?: string | undefined } = {}): boolean =>
  WORD_SURNAMES.has(surname) && !(ENGLISH_WORDS.has(surname) && OTHERS.test(where.lang ?? ''));

/** Whole Korean names that are words as well: 왕이 ("a king"), 강경화 ("a hardening"); and what makes a word of them behind it. */
const WORD_NAMES = new Map([
  ['왕이', /^ ?(?:된|되|될|돼|아니|었|며|라)/u],
  ['강경화', /^(?:되|된|될|돼|하는|한 |할|론|책|파|로 |에 )/u],
]);
const LONGEST_BEHIND = 3;

/** Whether a whole name is a word as well, so that without an office beside it the page must tell elsewhere who is meant. */
export const isWordName = (name: string): boolean => WORD_NAMES.has(name);

/** Whether what stands behind makes a word of the whole name from `start` to `end`. */
export const isWordThere = (text: string, start: number, end: number): boolean =>
  WORD_NAMES.get(text.slice(start, end))?.test(text.slice(end, end + LONGEST_BEHIND)) ?? false;
