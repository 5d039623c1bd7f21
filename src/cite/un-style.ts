import type { UnLanguage } from '../facts/un-language.ts';
import type { Reference } from './reference.ts';

/** Words of a citation in one language of the UN. Dates are written out already; without one a title is made. */
interface Style {
  readonly months: readonly string[];
  readonly date: (day: string, month: string, year: string) => string;
  readonly council: (number: string, year: string, date?: string) => string;
  /** A resolution of the General Assembly, whose date the facts do not know. */
  readonly assembly: (number: string) => string;
  readonly statement: (date?: string) => string;
  readonly draft: (date?: string) => string;
}

const words = (text: string): readonly string[] => text.split(' ');
const after = (joint: string, date: string | undefined): string => (date === undefined ? '' : joint + date);

/**
 * The forms of the United Nations Editorial Manual (Resolutions and other formal decisions, I: the body written in
 * full and the number, of the Council with the year in brackets, and no title; Footnotes, III.A: masthead documents by
 * a description and the symbol in brackets), and the way in which the Council's texts give a date at first mention.
 */
const STYLES: Readonly<Record<UnLanguage, Style>> = {
  en: {
    months: words('January February March April May June July August September October November December'),
    date: (day, month, year) => `${day} ${month} ${year}`,
    council: (number, year, date) => `Security Council resolution ${number} (${year})${after(' of ', date)}`,
    assembly: (number) => `General Assembly resolution ${number}`,
    statement: (date) => `Statement by the President of the Security Council${after(' of ', date)}`,
    draft: (date) => `Security Council draft resolution${after(' of ', date)}`,
  },
  fr: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    date: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
    council: (number, year, date) =>
      `Résolution ${number} (${year}) du Conseil de sécurité${after(', en date du ', date)}`,
    assembly: (number) => `Résolution ${number} de l’Assemblée générale`,
    statement: (date) => `Déclaration du Président du Conseil de sécurité${after(' en date du ', date)}`,
    draft: (date) => `Projet de résolution du Conseil de sécurité${after(' en date du ', date)}`,
  },
  es: {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    council: (number, year, date) => `Resolución ${number} (${year}) del Consejo de Seguridad${after(', de ', date)}`,
    assembly: (number) => `Resolución ${number} de la Asamblea General`,
    statement: (date) => `Declaración de la Presidencia del Consejo de Seguridad${after(' de ', date)}`,
    draft: (date) => `Proyecto de resolución del Consejo de Seguridad${after(' de ', date)}`,
  },
  ru: {
    months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    date: (day, month, year) => `${day} ${month} ${year} года`,
    council: (number, year, date) => `Резолюция ${number} (${year}) Совета Безопасности${after(' от ', date)}`,
    assembly: (number) => `Резолюция ${number} Генеральной Ассамблеи`,
    statement: (date) => `Заявление Председателя Совета Безопасности${after(' от ', date)}`,
    draft: (date) => `Проект резолюции Совета Безопасности${after(' от ', date)}`,
  },
  ar: {
    months: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
    date: (day, month, year) => `${day} ${month} ${year}`,
    council: (number, year, date) => `قرار مجلس الأمن ${number} (${year})${after(' المؤرخ ', date)}`,
    assembly: (number) => `قرار الجمعية العامة ${number}`,
    statement: (date) => `بيان رئيس مجلس الأمن${after(' المؤرخ ', date)}`,
    draft: (date) => `مشروع قرار مجلس الأمن${after(' المؤرخ ', date)}`,
  },
  zh: {
    months: words('1 2 3 4 5 6 7 8 9 10 11 12'),
    date: (day, month, year) => `${year}年${month}月${day}日`,
    council: (number, year, date = '') => `安全理事会${date}第${number}(${year})号决议`,
    assembly: (number) => `大会第${number}号决议`,
    statement: (date = '') => `安全理事会主席${date}声明`,
    draft: (date = '') => `安全理事会${date}决议草案`,
  },
};

/** A day (`2006-08-11`) as documents of the UN write it; what is known less precisely is given as it stands. */
function dateIn({ months, date }: Style, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return month === undefined || day === undefined
    ? iso
    : date(String(Number(day)), months[Number(month) - 1] ?? month, year);
}

/** How a document is described, with or without its date; undefined where its symbol alone is known. */
function description({ body, series, number, date, language }: Reference, dated: boolean): string | undefined {
  const style = STYLES[language];
  const day = dated && date !== undefined ? dateIn(style, date) : undefined;
  if (series === 'presidential-statement') return style.statement(day);
  if (series === 'draft') return style.draft(day);
  if (series !== 'resolution' || number === undefined) return undefined;
  if (body === 'general-assembly') return style.assembly(number);
  return date === undefined ? undefined : style.council(number, date.slice(0, 4), day);
}

/**
 * A document as documents of the UN cite it, in the language in which it is linked: by its description where the facts
 * tell one, else by its symbol alone. Resolutions are cited without symbol.
 */
export function unCitation(reference: Reference): string {
  const { series, symbol } = reference;
  const words = description(reference, true);
  if (words === undefined) return symbol;
  return series === 'resolution' ? words : `${words} (${symbol})`;
}

/** What a document is called in the title field of a reference manager, which has fields of their own for day and symbol. */
export function unTitle(reference: Reference): string {
  return description(reference, false) ?? reference.symbol;
}
