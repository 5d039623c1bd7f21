import type { BackgroundRequest } from './background-requests.ts';
import { browser } from './extension-api.ts';
import type {
  AboutAnswer,
  CardAnswer,
  DetectAnswer,
  HideAnswer,
  SearchAnswer,
  StylesAnswer,
  TakeAnswer,
  WordsAnswer,
} from './messages.ts';

/** It was done: settings changed, passages noted. */
export interface Done {
  readonly ok: true;
}
/** Whether the browser will take away what depends on the style that a frame was given. */
export interface TieAnswer {
  readonly ok: boolean;
}
/** What each request of {@link BackgroundRequest} is answered with. */
export interface BackgroundAnswers {
  detect: DetectAnswer;
  passages: Done;
  card: CardAnswer;
  take: TakeAnswer;
  search: SearchAnswer;
  about: AboutAnswer;
  words: WordsAnswer;
  styles: StylesAnswer;
  hide: HideAnswer;
  unhide: Done;
  tie: TieAnswer;
}
export type BackgroundAnswer<A extends BackgroundRequest['ask']> = BackgroundAnswers[A];
type Asking<A extends BackgroundRequest['ask']> = Extract<BackgroundRequest, { ask: A }>;

/**
 * The background did not answer.
 * `gone`: this copy of the extension was switched off, removed or updated; nothing will ever answer it again.
 */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  readonly gone: boolean;
  constructor(gone: boolean, cause?: unknown) {
    super(gone ? 'Extension gone' : 'No answer', { cause });
    this.gone = gone;
  }
}

/** Pauses before asking again, in ms: a sleeping background is up within the first, a starting one within all. */
const RETRY_PAUSES = [50, 200, 800];

/** A request that is not answered within this, ms, is given up: a page of 10 MB takes a slow machine a few seconds. */
const PATIENCE_MS = 20_000;

/** What is answered, or that it did not come in time. */
function inTime<T>(answer: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether this script still belongs to a running extension. */
export function stillInstalled(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Asks the background and waits for its answer; wakes it when it sleeps. One that is silent is not asked again: it may
 * still be at work.
 * Every failure is a {@link NoAnswer}.
 */
export async function askBackground<A extends BackgroundRequest['ask']>(
  request: Asking<A>,
): Promise<BackgroundAnswer<A>> {
  let cause: unknown;
  for (let attempt = 0; ; attempt++) {
    if (!stillInstalled()) throw new NoAnswer(true, cause);
    try {
      const answer = await inTime(browser.runtime.sendMessage<Asking<A>, BackgroundAnswer<A> | undefined>(request));
      if (answer === 'late') break;
      // The background's polyfill makes of an error an object of its own.
      if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer;
    } catch (error) {
      cause = error;
    }
    const pause = RETRY_PAUSES[attempt];
    if (pause === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new NoAnswer(!stillInstalled(), cause);
}
