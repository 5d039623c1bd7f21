// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';

import { Options } from '../../src/options/Options.tsx';
import type { OptionsHost, OptionsState } from '../../src/options/options-host.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings-shape.ts';
import { officialSample } from '../cards/sample-facts.ts';
import { sayIn } from '../cards/say-in.ts';

let settings: Settings;
let root: HTMLElement;
let saved = '';
beforeEach(() => {
  settings = {
    ...DEFAULT_SETTINGS,
    hidden: [
      { subject: 'resolution:1701', label: 'Resolution 1701 (2006)', host: 'example.org' },
      { subject: 'official:rudolf-rassendyll', label: 'Rudolf Rassendyll' },
    ],
    sitesOff: ['gazette.example'],
  };
});

const settled = async (work: () => void): Promise<void> => {
  await act(async () => work());
  for (let i = 0; i < 4; i++) await act(async () => undefined);
};

async function open(more: Partial<OptionsState> = {}, host: Partial<OptionsHost> = {}) {
  const whole: OptionsHost = {
    facts: { card: vi.fn(), take: vi.fn(), search: async () => ({ ok: true, found: [officialSample.head] }) },
    read: async () => ({
      settings,
      sitesListed: ['news.example', 'paper.example'],
      sitesOn: ['journal.example'],
      allSites: false,
      version: '0.1.0',
      about: { ok: true, asOf: '2026-06-29', newestResolution: 2825, officials: 3, matters: 2 },
      ...more,
    }),
    takeLost: async () => [],
    onChange: () => () => undefined,
    change: vi.fn(async (change) => {
      settings = { ...settings, ...change(settings) };
    }),
    hide: vi.fn(async (rule) => {
      settings = { ...settings, hidden: [...settings.hidden, rule] };
    }),
    unhide: vi.fn(async (rule) => {
      settings = { ...settings, hidden: settings.hidden.filter((other) => other.label !== rule.label) };
    }),
    switchAllSites: vi.fn(async () => true),
    allow: vi.fn(async () => true),
    removeSiteOn: vi.fn(async () => undefined),
    save: (_name, text) => {
      saved = text;
    },
    openWelcome: vi.fn(async () => undefined),
    ...host,
  };
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  await settled(() => render(<Options host={whole} say={sayIn('en')} locale="en" />, root));
  return whole;
}

const text = (): string => (root.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
const press = (name: string): Promise<void> =>
  settled(() => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
    );
    if (button === undefined) throw new Error(`no button ${name}`);
    button.click();
  });
const tick = (label: string): Promise<void> =>
  settled(() => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
    found?.querySelector<HTMLInputElement>('input')?.click();
  });
const load = (content: string): Promise<void> =>
  settled(() => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], 'settings.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('shows what is hidden and where, and brings it back, and takes that back', async () => {
  await open();
  expect(text()).toContain('Resolution 1701 (2006) on example.org');
  expect(text()).toContain('Rudolf Rassendyll everywhere');
  await press('Show again: Resolution 1701');
  expect(root.querySelector('[role=status]')?.textContent).toContain('Resolution 1701 (2006) will be shown again.');
  expect(settings.hidden).toHaveLength(1);
  await press('Undo');
  expect(settings.hidden).toHaveLength(2);
});

it('hides what is looked up', async () => {
  settings = { ...settings, hidden: [] };
  const host = await open();
  const field = root.querySelector<HTMLInputElement>('[role=combobox]')!;
  await settled(() => {
    field.value = 'rassendyll';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled(() => root.querySelector<HTMLElement>('[role=option]')?.click());
  expect(host.hide).toHaveBeenCalledWith({ subject: 'official:rudolf-rassendyll', label: 'Rudolf Rassendyll' });
  expect(text()).toContain('Rudolf Rassendyll will not be shown again.');
});

it('chooses kinds and the style of the marks', async () => {
  await open();
  await tick('Documents');
  await tick('Officials');
  await tick('Documents');
  expect(settings.kindsOff).toEqual(['official']);
  await tick('Dotted line');
  expect(settings.markStyle).toBe('dotted');
});

it('reads on listed sites, on all after the browser was asked, or on a click alone', async () => {
  const host = await open();
  await tick('Only when I press');
  expect(settings.onClick).toBe(true);
  await tick('On all sites');
  expect(host.switchAllSites).toHaveBeenCalledWith(true);
  expect(settings.onClick).toBe(false);
  const refused = await open({}, { switchAllSites: vi.fn(async () => false) });
  settings = { ...settings, onClick: true };
  await tick('On all sites');
  expect(refused.change).not.toHaveBeenCalled();
});

it('lists the sites with the reason of each, and switches them', async () => {
  await open();
  expect(text()).toMatch(/journal.example you added it.*gazette.example you switched it off.*news.example in the list/);
  await tick('news.example');
  expect(settings.sitesOff).toEqual(['gazette.example', 'news.example']);
  settings = { ...settings, sitesOff: [...settings.sitesOff, 'switched-off-meanwhile.example'] };
  await press('Undo');
  expect(settings.sitesOff).toEqual(['gazette.example', 'switched-off-meanwhile.example']);
  await tick('gazette.example');
  expect(settings.sitesOff).toEqual(['switched-off-meanwhile.example']);
  settings = { ...settings, sitesOff: [] };
  await press('Undo');
  expect(settings.sitesOff).toEqual(['gazette.example']);
  await press('Remove: journal.example');
  expect(text()).toContain('journal.example was removed.');
});

it('tells what the facts are, or why they cannot be asked', async () => {
  await open();
  expect(text()).toContain('the newest resolution is 2825');
  await open({ about: { ok: false, problem: 'facts-missing' } });
  expect(text()).toContain('Reinstall the extension');
});

it('loads what it saved, whole', async () => {
  const host = await open();
  const before = settings;
  await press('Save to a file');
  settings = DEFAULT_SETTINGS;
  await load(saved);
  expect(settings).toEqual(before);
  expect(text()).toContain('The settings of the file are in force.');
  await press('Undo');
  expect(host.allow).not.toHaveBeenCalled();
});

it('asks for the sites of a file, which the browser must allow again', async () => {
  await open();
  await press('Save to a file');
  const host = await open({ sitesOn: [] });
  await load(saved);
  await press('Allow the sites of the file');
  expect(host.allow).toHaveBeenCalledWith(['journal.example']);
});

it.each([
  ['no JSON', 'settings', 'no file of settings'],
  ['another file', '{"name":"preamble"}', 'no file of settings'],
  ['a file of a later version', '{"preamble":"settings","version":9}', 'version, settings, sitesOn'],
  ['a damaged file', '{"preamble":"settings","version":1,"settings":{"sitesOff":[5]},"sitesOn":[]}', 'sitesOff.0'],
])('takes nothing of %s, and says what is wrong', async (_what, content, words) => {
  const host = await open();
  await load(content);
  expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
  expect(host.change).not.toHaveBeenCalled();
});

it('says when the settings cannot be read', async () => {
  await open({}, { read: () => Promise.reject(new Error('storage')) });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read');
});

it('says which settings were damaged, and nothing where none was', async () => {
  await open();
  expect(text()).not.toContain('Damaged');
  await open({}, { takeLost: async () => ['markStyle', 'language'] });
  const alert = root.querySelector('[role=alert]')?.textContent;
  expect(alert).toContain('Style of the marks and Language');
  expect(alert).toContain('All others are as you left them');
});
