/**
 * Names of the months as news writes them, January first; alternatives by space.
 * Lower case, without a full stop after abbreviations. Sources: the Unicode CLDR month names
 * (wide, format and stand-alone) and the abbreviations of press agencies' datelines.
 */
const NAMES: readonly string[] = [
  // en de nl pt es fr it
  'january jan januar jänner januari janeiro enero ene janvier janv gennaio gen ocak',
  'february feb februar februari fevereiro fev febrero février févr fév fevrier febbraio febb şubat',
  'march mar märz maerz mrz maart março marco marzo mars mart',
  'april apr abril abr avril avr aprile nisan',
  'may mai mei maio mayo maggio mag mayıs',
  'june jun juni junho junio juin giugno giu haziran',
  'july jul juli julho julio juillet juil luglio lug temmuz',
  'august aug agosto ago août aout ağustos',
  'september sep sept setembro septiembre setiembre set septembre settembre sett eylül',
  'october oct oktober okt outubro out octubre octobre ottobre ott ekim',
  'november nov novembro noviembre novembre kasım',
  'december dec dezember dez dezembro diciembre dic décembre déc decembre dicembre aralık',
];
const MORE_NAMES: readonly string[] = [
  // ru uk ar fa he
  'января январь янв січня січень يناير كانون‿الثاني جانفي ژانویه ינואר',
  'февраля февраль фев лютого лютий فبراير شباط فيفري فوریه פברואר',
  'марта март мар березня березень مارس آذار מרץ מרס',
  'апреля апрель апр квітня квітень أبريل إبريل ابريل نيسان أفريل آوریل אפריל',
  'мая май травня травень مايو أيار ماي مه‿می می מאי',
  'июня июнь июн червня червень يونيو يونيه حزيران جوان ژوئن יוני',
  'июля июль июл липня липень يوليو يوليه تموز جويلية ژوئیه יולי',
  'августа август авг серпня серпень أغسطس اغسطس آب أوت اوت אוגוסט',
  'сентября сентябрь сен сент вересня вересень سبتمبر أيلول ايلول سپتامبر ספטמבר',
  'октября октябрь окт жовтня жовтень أكتوبر اكتوبر تشرين‿الأول اکتبر אוקטובר',
  'ноября ноябрь ноя нояб листопада листопад نوفمبر تشرين‿الثاني نوامبر נובמבר',
  'декабря декабрь дек грудня грудень ديسمبر كانون‿الأول دسامبر דצמבר',
];

const MONTHS = new Map<string, number>();
for (const table of [NAMES, MORE_NAMES]) {
  table.forEach((names, i) => {
    for (const name of names.split(' ')) MONTHS.set(name.replace('‿', ' '), i + 1);
  });
}

/** The month of a name in any of the languages, 1 to 12, without a full stop. A Hebrew preposition may cling to it. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return MONTHS.get(lower) ?? MONTHS.get(lower.replace(/^[בה]/, ''));
}
