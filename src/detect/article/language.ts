import type { PageText } from '../page-text.ts';
import { byScript } from './scripts.ts';
import { byWords } from './stop-words.ts';

/** UTF-16 units of running text that are looked at: more changes nothing. */
const SAMPLE = 3000;
/** A lead of so many common words decides against what the page declares. */
const SURE_LEAD = 2;

/** ISO 639-1 of a language as a page declares it (BCP 47, or the older codes that some still write). */
export function baseLanguage(tag: string | undefined): string | undefined {
  const base = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  if (base === undefined || !/^[a-z]{2,3}$/.test(base)) return undefined;
  return { iw: 'he', in: 'id', zho: 'zh', eng: 'en' }[base] ?? base;
}

const BY_OTHER_SCRIPT = new Set('ar fa ur he ko ja zh ru uk bg sr mk be el th hi bn ta te ka hy am'.split(' '));
const CYRILLIC = new Set('ru uk bg sr mk be kk ky tg mn'.split(' '));

/** Whether a declared language can be written in the script. */
const fits = (lang: string, script: 'latin' | 'cyrillic'): boolean =>
  script === 'cyrillic' ? CYRILLIC.has(lang) : !BY_OTHER_SCRIPT.has(lang);

/**
 * The language of a text, ISO 639-1: by its script, then by its commonest words.
 * `declared` (BCP 47) decides only where the text leaves it open.
 */
export function textLanguage(text: string, declared?: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const told = byScript(sample);
  const clue = baseLanguage(declared);
  if (told === undefined) return clue;
  if ('lang' in told) return told.lang;
  const words = byWords(sample, told.script);
  const fallback = clue !== undefined && fits(clue, told.script) ? clue : undefined;
  if (words === undefined) return fallback ?? (told.script === 'cyrillic' ? 'ru' : undefined);
  return words.lead >= SURE_LEAD ? words.lang : (fallback ?? words.lang);
}

/** The language of the page's article, ISO 639-1. A declared language that the text gainsays is not believed. */
export function articleLanguage(page: PageText): string | undefined {
  const article = page.passages.filter(({ part }) => part === 'article');
  const chosen = article.length > 0 ? article : page.passages;
  let sample = '';
  for (const { text } of chosen) {
    if (sample.length >= SAMPLE) break;
    sample += `${text}\n`;
  }
  return textLanguage(sample, page.lang);
}
