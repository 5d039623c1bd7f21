import type { TokenText } from '../../citations/tokens.ts';

const LONGEST_TO_YEAR = 40;

/** "résolution du Conseil de sécurité de 2017", "resolution adopted in 2015"; bounded: LONGEST_TO_YEAR. */
export const yearBehind = ({ folded }: TokenText, end: number): boolean =>
  /^,? (?:(?:adopted|passed|approved|adoptee|votee|aprobada|adoptada|aprovada|adotada|принят\p{L}+) )?(?:\p{L}{1,5} )?(?:19[4-9]\d|20[0-4]\d)(?!\d)/u.test(
    folded.text.slice(end, end + LONGEST_TO_YEAR),
  );

const preposition = /(?:^|[^\p{L}])(?:in|since|by|until|en|depuis|desde|em|im|seit|в|с|у|з) $/u;
const LONGEST_PREPOSITION = 8;

/** "in 2011 a resolution": the year at a place of a folded text is the preposition's. */
export const followsPreposition = (text: string, year: number): boolean =>
  preposition.test(text.slice(Math.max(0, year - LONGEST_PREPOSITION), year));
