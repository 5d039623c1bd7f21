import type { TokenText } from '../citations/tokens.ts';

const LONGEST_TO_YEAR = 40;

/** "résolution du Conseil de sécurité de 2017", "resolution adopted in 2015"; bounded: LONGEST_TO_YEAR. */
export const yearBehind = ({ folded }: TokenText, end: number): boolean =>
  /^,? (?:(?:adopted|passed|approved|adoptee|votee|aprobada|adoptada|aprovada|adotada|принят\p{L}+) )?(?:\p{L}{1,5} )?(?:19[4-9]\d|20[0-4]\d)(?!\d)/u.test(
    folded.text.slice(end, end + LONGEST_TO_YEAR),
  );
