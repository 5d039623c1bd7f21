import { useState } from 'preact/hooks';
import type { Because, BecauseCode } from '../detect/mention.ts';
import { useCard } from './card-context.ts';
import { dateWords } from './dates.ts';
import { keyOf, type Say } from './say.ts';

export type HideScope = 'site' | 'everywhere';

const ISO_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Codes whose sentence quotes evidence: it would read oddly with a gap in it. */
const QUOTED = {
  number_body: 1,
  number_list: 1,
  matter_sentence: 1,
  matter_paragraph: 1,
  matter_headline: 1,
  matter_day: 1,
  full_name: 1,
  other_spelling: 1,
  full_name_context: 2,
  title_surname: 1,
  later_surname: 1,
  prominent_surname: 2,
} as const satisfies Partial<Record<BecauseCode, number>>;
const quotedBy = (code: BecauseCode): number => (code in QUOTED ? QUOTED[code as keyof typeof QUOTED] : 0);

/** Words of the page in a sentence of the interface, whichever way each is written (Unicode's first strong isolate). */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** The sentence that says why a card is shown. */
export function becauseWords({ code, words }: Because, say: Say, locale: string): string {
  const quoted = words.slice(0, quotedBy(code));
  if (quoted.length < quotedBy(code) || quoted.includes('')) return say('because_context');
  // the day of a resolution comes as the facts write it
  const shown = quoted.map((word) => (ISO_DATE.test(word) ? dateWords(word, locale) : isolated(word)));
  return say(keyOf('because', code), ...shown);
}

/** Why the card was shown, and the way to hide the match. */
export function Foot({
  because,
  onHide,
}: {
  because?: Because | undefined;
  onHide?: ((scope: HideScope) => void) | undefined;
}) {
  const { say, locale } = useCard();
  const [asking, setAsking] = useState(false);
  if (because === undefined && onHide === undefined) return null;
  return (
    <div class="foot">
      {because !== undefined && <p>{becauseWords(because, say, locale)}</p>}
      {onHide !== undefined && (
        <div class="hide">
          <button type="button" class="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say('hide_match')}
          </button>
          {asking && (
            <>
              <button type="button" class="small" onClick={() => onHide('site')}>
                {say('hide_site')}
              </button>
              <button type="button" class="small" onClick={() => onHide('everywhere')}>
                {say('hide_everywhere')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
