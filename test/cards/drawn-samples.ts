import type { Subject } from '../../src/detect/mention.ts';
import { drawCard } from '../../src/draw/draw-card.tsx';
import type { CardContent } from '../../src/platform/ask-card.ts';
import { officialSample, resolutionSample } from './sample-facts.ts';
import { sayIn } from './say-in.ts';

/** Answers for a card as the background does, in English, on an article of a day: an official's, or else a resolution's. */
export async function sampleCard({ kind }: Subject, date: string | undefined): Promise<CardContent> {
  const facts = kind === 'official' ? officialSample : resolutionSample;
  return { ok: true, card: drawCard(facts, { say: sayIn('en'), locale: 'en', date }) };
}
