import { useState } from 'preact/hooks';
import type { Because } from '../detect/mention.ts';
import { useCard } from './card-context.ts';
import { dateWords } from './dates.ts';
import { keyOf } from './say.ts';

export type HideScope = 'site' | 'everywhere';

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
  const words = because?.words.map((word) => (/^\d{4}(-\d{2}){0,2}$/.test(word) ? dateWords(word, locale) : word));
  return (
    <footer class="foot">
      {because !== undefined && <p>{say(keyOf('because', because.code), ...(words ?? []))}</p>}
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
    </footer>
  );
}
