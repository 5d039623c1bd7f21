import { askBackground } from '../platform/ask-background.ts';
import { takeAlong } from '../platform/match-requests.ts';
import type { FactsHost } from './tab-host.ts';

const NO_ANSWER = { ok: false, problem: 'no-answer' } as const;

/** Asks the background for what the facts know. */
export const browserFactsHost: FactsHost = {
  async card(subject, date) {
    try {
      return await askBackground(date === undefined ? { ask: 'card', subject } : { ask: 'card', subject, date });
    } catch {
      return NO_ANSWER;
    }
  },
  async search(text) {
    try {
      return await askBackground({ ask: 'search', text });
    } catch {
      return NO_ANSWER;
    }
  },
  take: takeAlong,
};
