/** @jsxImportSource ./jsx */

import { keyOf, type Say } from '../cards/say.ts';
import type { SymbolMeaning } from '../facts/card-facts.ts';
import type { SymbolPart } from '../facts/symbol.ts';
import { drawing } from './drawing.ts';

function partWords({ says }: SymbolPart, meaning: SymbolMeaning, say: Say): string | undefined {
  if (says === 'rest') return undefined;
  if (says === 'body') return say(keyOf('body', meaning.body));
  return says === 'series' ? say(keyOf('series', meaning.series)) : say(keyOf('symbol', says));
}

/** A symbol taken apart: under each part what it says. */
export function SymbolParts({ parts, meaning }: { parts: readonly SymbolPart[]; meaning: SymbolMeaning }) {
  const { say } = drawing();
  return (
    <dl class="symbol" dir="ltr">
      {parts.map((part) => {
        const words = partWords(part, meaning, say);
        return (
          words !== undefined && (
            <div>
              <dt>{part.text}</dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
