import { expect, test } from 'vitest';
import { BROWSERS, manifestFor } from '../../scripts/build/manifest.ts';

test.each(BROWSERS)('%s asks for the least: no site but the listed ones, nothing readable by pages', (browser) => {
  const manifest = manifestFor(browser);
  const own = browser === 'chrome' ? ['sidePanel'] : [];
  expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', ...own, 'storage']);
  for (const key of ['host_permissions', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest).not.toHaveProperty(key);
  }
  const matches = manifest.content_scripts[0]?.matches ?? [];
  expect(matches.length).toBeGreaterThanOrEqual(200);
  expect(matches.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z0-9-]+\/\*$/.test(pattern))).toEqual([]);
});

test.each(BROWSERS)("%s: the extension's own pages may load and ask for nothing but its own files", (browser) => {
  const policy = manifestFor(browser).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

test('each browser gets its own kind of background and panel, and no key of the other', () => {
  const [chrome, firefox] = [manifestFor('chrome'), manifestFor('firefox')];
  expect(Object.keys(chrome.background).sort()).toEqual(['service_worker', 'type']);
  expect(Object.keys(firefox.background).sort()).toEqual(['scripts', 'type']);
  expect(chrome.side_panel?.default_path).toBe(firefox.sidebar_action?.default_panel);
  expect(chrome.sidebar_action).toBeUndefined();
  expect(firefox.side_panel).toBeUndefined();
  expect(chrome.browser_specific_settings).toBeUndefined();
  expect(firefox.minimum_chrome_version).toBeUndefined();
});
