import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BECAUSE_CODES } from '../src/detect/mention.ts';
import { MATTER_KINDS, MATTER_ROLES, MEASURES } from '../src/facts/schema.ts';

/** Fullness, placeholders and use of the strings are checked by scripts/locales-check.ts. */
it.each(readdirSync('src/_locales'))('%s has a string for every code of the facts and of the evidence', (language) => {
  const messages = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));
  const keys = [
    ...BECAUSE_CODES.map((code) => `because_${code}`),
    ...MEASURES.map((measure) => `measure_${measure.replaceAll('-', '_')}`),
    ...MATTER_ROLES.map((role) => `role_${role}`),
    ...MATTER_KINDS.map((kind) => `matter_${kind.replaceAll('-', '_')}`),
  ];
  expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
});
