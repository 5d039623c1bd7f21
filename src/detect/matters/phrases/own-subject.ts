const INDEFINITE = /^(?:an?|another|une?|una|uma|um|eine?n?) /u;
/** What is on "the mission" or "its mandate" is on what the page speaks of. */
const SUBJECT =
  /^ (?:on|about|concerning|regarding|aimed at|sur|concernant|sobre|zu|uber|su) (?!(?:the|this|that|these|those|its|their|his|her|it|them|le|la|les|ce|cette|ces|son|sa|ses|el|los|las|su|sus|o|os|as|seu|sua|die|den|der|das|dem|il|lo|gli)(?!\p{L})|l')/u;
const LONGEST_LINK = 24;

/** "一项关于妇女的决议"; before the end of a Chinese phrase. */
const chineseSubject =
  /一[项項个個份](?:新)?(?:关于|關於|有关|有關|涉及)(?![^的]{0,12}[这這该該此其])[^，,。；;]{2,30}的(?:决议|決議)案?$/u;
const LONGEST_CHINESE = 44;

/** "A resolution on mental health" (folded): says what it is about, which need not be what the page is. */
export const tellsOwnSubject = (text: string, start: number, end: number): boolean =>
  (INDEFINITE.test(text.slice(start, start + LONGEST_LINK)) && SUBJECT.test(text.slice(end, end + LONGEST_LINK))) ||
  chineseSubject.test(text.slice(Math.max(0, end - LONGEST_CHINESE), end));
