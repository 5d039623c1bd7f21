import { expect, test } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../src/platform/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';

test('a file ends no pause where it is loaded', () => {
  const read = readSettingsFile(writeSettingsFile({ ...DEFAULT_SETTINGS, pausedUntil: 7 }, []));
  expect(read.ok && read.settings).not.toHaveProperty('pausedUntil');
});

test('a file can be loaded again, whatever the browser gave leave for', () => {
  const read = readSettingsFile(writeSettingsFile(DEFAULT_SETTINGS, ['a.example', '*://*.many.example/*']));
  expect(read).toMatchObject({ ok: true, sitesOn: ['a.example'] });
});
