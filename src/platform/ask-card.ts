import { askBackground } from './ask-background.ts';
import type { BackgroundRequest } from './background-requests.ts';
import type { CardAnswer } from './messages.ts';
import { chosenLanguage } from './words.ts';

/** A drawn card, or why there is none. */
export type CardContent = CardAnswer | { readonly ok: false; readonly problem: 'no-answer' };

/** The card of a subject on an article of `date`, in the language that is spoken here. Never rejects. */
export async function askCard(
  subject: Extract<BackgroundRequest, { ask: 'card' }>['subject'],
  date: string | undefined,
): Promise<CardContent> {
  const language = chosenLanguage();
  try {
    return await askBackground<'card'>({
      ask: 'card',
      subject,
      ...(date === undefined ? {} : { date }),
      ...(language === undefined ? {} : { language }),
    });
  } catch {
    return { ok: false, problem: 'no-answer' };
  }
}
