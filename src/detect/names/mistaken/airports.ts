import type { PassageNames } from '../passage-names.ts';

const REACH = 90;
/** Travel by air, then a word of place directly before the name ("land at Charles de Gaulle", "vols depuis JFK"); bounded: REACH. */
const FLOWN_TO =
  /(?<!\p{L})(?:travell?ers?|land|lands|landed|landing|arriv\p{L}+|flights?|fly|flies|flew|flown|flying|depart\p{L}*|took off|takes? off|touch\p{L}* down|stranded|delay\p{L}*|passengers?|terminals?|runways?|airlines?|vols?|atterri\p{L}+|décoll\p{L}+|aterriz\p{L}+|vuelos?|despeg\p{L}+|voos?|flug|flüge|gelandet|landete\p{L}*)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:at|into|in|to|from|via|out of|near|outside|à|de|depuis|vers|en|desde|hacia|em|nach|von|ab|auf|aus)[ \u00a0]$/iu;
/** "Paris Charles de Gaulle", the city before the name; bounded: REACH. */
const CITY = /(?<=[ \u00a0])\p{Lu}\p{Ll}+[ \u00a0]$/u;

/** "el aeropuerto parisino de …", "Аэропорт имени …": an adjective or a link may part the noun from the name; bounded: REACH. */
const AIRPORT_OF =
  /(?<!\p{L})(?:[Aa]irport|[Aa]éroport|[Aa]eropuerto|[Aa]eroporto|[Ff]lughafens?|[Аа]эропорт\p{Ll}{0,3}|[Аа]еропорт\p{Ll}{0,3})(?: \p{Ll}[\p{L}-]+){0,2} (?:\p{Lu}\p{Ll}+ )?$/u;

/** Whether a dead leader's name stands where travellers name an airport, which needs no noun. */
export function isAirport(read: PassageNames, { start }: { readonly start: number }): boolean {
  const before = read.passage.text.slice(Math.max(0, start - REACH), start);
  return FLOWN_TO.test(before) || FLOWN_TO.test(before.replace(CITY, '')) || AIRPORT_OF.test(before);
}
