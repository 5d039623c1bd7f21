import type { Target } from './target.ts';
import { messages, settingsFiles, stored } from './targets/borders.ts';
import { articleDates, dates, jsonLd } from './targets/dates.ts';
import { cards, citations, lookUps, passages } from './targets/desk.ts';
import { detection, excerpts, longTexts, rows } from './targets/detection.ts';
import { encodings, html, text } from './targets/documents.ts';
import { dom } from './targets/dom.ts';
import { damagedPacks, wrongPacks } from './targets/packs.ts';
import { slices, trees } from './targets/reading.ts';

/** Everything that is fuzzed. The shares are those of a thousand cases. */
export const TARGETS: readonly Target[] = [
  trees,
  slices,
  html,
  text,
  encodings,
  dates,
  articleDates,
  jsonLd,
  detection,
  rows,
  longTexts,
  excerpts,
  messages,
  stored,
  settingsFiles,
  damagedPacks,
  wrongPacks,
  lookUps,
  cards,
  citations,
  passages,
  dom,
];
