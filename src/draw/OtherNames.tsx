/** @jsxImportSource ./jsx */
import type { Official } from '../facts/schema.ts';
import { drawing } from './drawing.ts';

/** Languages of other scripts, the widest read first. */
const SCRIPTS = ['zh', 'ar', 'ru', 'uk', 'fa', 'he', 'ja', 'ko', 'hi', 'ur'] as const;

/** A name as other scripts write it, and as the reader's own language does where that differs. */
export function OtherNames({ official }: { official: Official }) {
  const { say, locale } = drawing();
  const own = locale.split('-')[0] ?? 'en';
  const known = [...new Set([own, ...SCRIPTS])].flatMap((lang) => {
    const name = official.names?.[lang]?.[0];
    return name === undefined || name === official.name ? [] : [{ lang, name }];
  });
  const distinct = known.filter(({ name }, i) => known.findIndex((other) => other.name === name) === i);
  if (distinct.length === 0) return null;
  return (
    <p class="names-elsewhere">
      <span class="unseen">{say('names')}: </span>
      {distinct.map(({ lang, name }, i) => (
        <span>
          {i > 0 && ' · '}
          <bdi lang={lang}>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
