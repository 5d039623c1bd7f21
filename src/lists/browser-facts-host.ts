import { askBackground } from '../platform/ask-background.ts';
import { askCard } from '../platform/ask-card.ts';
import { takeAlong } from '../platform/match-requests.ts';
import type { FactsHost } from './tab-host.ts';

const NO_ANSWER = { ok: false, problem: 'no-answer' } as const;

/** Asks the background for what the facts know. */
export const browserFactsHost: FactsHost = {
  card: askCard,
  async search(text) {
    try {
      return await askBackground({ ask: 'search', text });
    } catch {
      return NO_ANSWER;
    }
  },
  take: takeAlong,
};
