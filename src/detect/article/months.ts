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
  'января январь январе янв січня січень січні يناير كانون‿الثاني جانفي ژانویه ינואר',
  'февраля февраль феврале фев лютого лютий лютому فبراير شباط فيفري فوریه פברואר',
  'марта март марте мар березня березень березні مارس آذار מרץ מרס',
  'апреля апрель апреле апр квітня квітень квітні أبريل إبريل ابريل نيسان أفريل آوریل אפריל',
  'мая май мае травня травень травні مايو أيار ماي مه‿می می מאי',
  'июня июнь июне июн червня червень червні يونيو يونيه حزيران جوان ژوئن יוני',
  'июля июль июле июл липня липень липні يوليو يوليه تموز جويلية ژوئیه יולי',
  'августа август августе авг серпня серпень серпні أغسطس اغسطس آب أوت اوت אוגוסט',
  'сентября сентябрь сентябре сен сент вересня вересень вересні سبتمبر أيلول ايلول سپتامبر ספטמבר',
  'октября октябрь октябре окт жовтня жовтень жовтні أكتوبر اكتوبر تشرين‿الأول اکتبر אוקטובר',
  'ноября ноябрь ноябре ноя нояб листопада листопад листопаді نوفمبر تشرين‿الثاني نوامبر נובמבר',
  'декабря декабрь декабре дек грудня грудень грудні ديسمبر كانون‿الأول دسامبر דצמבר',
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
