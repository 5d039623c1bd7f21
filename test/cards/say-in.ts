import { readFileSync } from 'node:fs';
import type { Say } from '../../src/cards/say.ts';
import { fillMessage, type Messages } from './fill-message.ts';

/** Speaks a language of `_locales` as `chrome.i18n` would, and fails on a gap. */
export function sayIn(language: string): Say {
  const messages: Messages = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));
  return (key, ...words) => fillMessage(messages, key, words);
}
