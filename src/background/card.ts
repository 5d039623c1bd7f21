import { localeOf, type Say } from '../cards/say.ts';
import type { Subject } from '../detect/mention.ts';
import { drawCard } from '../draw/draw-card.tsx';
import { cardFacts } from '../facts/card-facts-of.ts';
import type { Facts } from '../facts/facts.ts';
import { stringsOf } from '../platform/language.ts';
import type { CardAnswer } from '../platform/messages.ts';
import { type Strings, sayWith, uiLanguage } from '../platform/words.ts';

/** In what words a card is drawn. */
interface Voice {
  readonly say: Say;
  /** BCP 47: that of the dates and names, and that in which linked documents are asked for. */
  readonly locale: string;
  readonly reads: string;
}

/** The strings of each language that was spoken since the background was started: they are read from a file. */
const known = new Map<string, Strings>();

async function keptStrings(file: string): Promise<Strings | undefined> {
  const strings = known.get(file) ?? (await stringsOf(file));
  if (strings !== undefined) known.set(file, strings);
  return strings;
}

/** The voice of a language (BCP 47) of the interface; the browser's own where none is given, or none such exists. */
export async function voiceIn(language: string | undefined): Promise<Voice> {
  const strings = language === undefined ? undefined : await keptStrings(language.replace('-', '_'));
  const say: Say = (key, ...words) => sayWith(strings, key, ...words);
  const reads = strings?.['locale'] ?? uiLanguage();
  return { say, locale: localeOf(say, reads), reads };
}

/** The card of a subject for an article of `date`. */
export function cardOf(facts: Facts, subject: Subject, date: string | undefined, voice: Voice): CardAnswer {
  const { say, locale, reads } = voice;
  const card = cardFacts(facts, subject, date, reads);
  return card === undefined
    ? { ok: false, problem: 'unknown-subject' }
    : { ok: true, card: drawCard(card, { say, locale, date }) };
}
