import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BROWSERS, manifestFor, newsPatterns } from '../../scripts/build/manifest.ts';

/** What the first column of the table in docs/permissions.md names, each with the reason beside it. */
function explained(): ReadonlySet<string> {
  const rows = readFileSync('docs/permissions.md', 'utf8').matchAll(/^\|([^|]+)\|([^|]+)\|[^|]+\|$/gm);
  return new Set(
    [...rows].flatMap(([, name = '', why = '']) =>
      why.trim().length > 10 ? [...name.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word) : [],
    ),
  );
}

/** Keys by which a manifest can take power over pages, the browser or the reader's data, whoever adds them. */
const POWERS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
];
/** Keys that give none, or are told of in docs/permissions.md by their name. */
const HARMLESS = (
  'manifest_version name short_name description version default_locale icons minimum_chrome_version ' +
  'browser_specific_settings action options_ui background commands side_panel sidebar_action omnibox content_scripts ' +
  'content_security_policy'
).split(' ');

test.each(BROWSERS)('%s: every power that the manifest takes is explained to readers', (browser) => {
  const manifest = manifestFor(browser) as unknown as Readonly<Record<string, unknown>>;
  const taken = POWERS.flatMap((key) => (manifest[key] === undefined ? [] : (manifest[key] as unknown[])));
  expect(taken.filter((power) => !explained().has(String(power)))).toEqual([]);
  expect(Object.keys(manifest).filter((key) => ![...POWERS, ...HARMLESS].includes(key))).toEqual([]);
});

test.each(BROWSERS)('%s: content scripts run on the sites of the list alone', (browser) => {
  const scripts = manifestFor(browser).content_scripts;
  expect(scripts.flatMap(({ matches }) => matches)).toEqual(newsPatterns());
  expect(scripts.length).toBe(1);
  expect(explained()).toContain('content_scripts');
});

test('nothing is explained that no manifest takes', () => {
  const taken = new Set(
    BROWSERS.flatMap((browser) => {
      const manifest = manifestFor(browser) as unknown as Readonly<Record<string, unknown>>;
      return ['content_scripts', ...POWERS.flatMap((key) => (manifest[key] ?? []) as string[])];
    }),
  );
  expect([...explained()].filter((power) => !taken.has(power))).toEqual([]);
});

test('Firefox is told that no data is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
