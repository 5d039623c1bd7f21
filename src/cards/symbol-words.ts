import type { SymbolMeaning } from '../facts/card-facts.ts';
import { keyOf, type Say } from './say.ts';

/** What the parts of a symbol say beyond what they show: its number and year can be read in it. */
export function symbolWords(meaning: SymbolMeaning, say: Say): string {
  return [
    say(keyOf('series', meaning.series)),
    meaning.session === undefined ? undefined : say('symbol_in_session', meaning.session),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
