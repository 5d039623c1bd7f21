import { BODY, IS, OTHER_BODIES } from '../../citations/lexicon.ts';
import type { TokenText } from '../../citations/tokens.ts';
import type { PageText } from '../../page-text.ts';
import { firstFrom } from '../../text/sorted.ts';

/** Assemblies of other kinds, in passages that were not cut into words for naming no body of the UN. */
const otherAssembly =
  /parliament|parlement|parlament|assembl|asamblea|ассамбле|асамбле|парламент|congress|congreso|congrès|kongress|senat|сенат|bundestag|knesset|кнессет|Госдум|Верховн(?:ая|ой|ую|ої|а) Рад/iu;

/** Of each place (folded, in the tokens of its passage) of a page whether the body named last before it is the Council; a headline counts as well. */
export function lastNamed(
  { passages }: PageText,
  sources: readonly TokenText[],
): (passage: number, start: number) => boolean {
  const bodies = sources.map(({ tokens }) => tokens.filter(({ is }) => (is & (BODY | IS.otherCouncil)) !== 0));
  let council = false;
  const before = bodies.map((named, passage) => {
    const at = council;
    const last = named.at(-1);
    if (last !== undefined) council = (last.is & OTHER_BODIES) === 0;
    else if (council) council = !otherAssembly.test(passages[passage]?.text ?? '');
    return at;
  });
  return (passage, start) => {
    const named = bodies[passage] ?? [];
    const last = named[firstFrom(named, (token) => token.start, start) - 1];
    return last === undefined ? (before[passage] ?? false) : (last.is & OTHER_BODIES) === 0;
  };
}
