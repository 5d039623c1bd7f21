// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import type { OptionsHost, OptionsState } from '../../src/options/options-host.ts';
import { sayIn } from '../cards/say-in.ts';

const rule = { subject: 'resolution:1701', label: 'Resolution 1701 (2006)', host: 'news.example.org' };

async function open(state: OptionsState | 'fails') {
  let current = state;
  const host: OptionsHost = {
    read: async () => {
      if (current === 'fails') throw new Error('storage is gone');
      return current;
    },
    onChange: () => () => undefined,
    unhide: vi.fn(async () => {
      if (current !== 'fails') current = { ...current, hidden: [] };
    }),
    hide: vi.fn(async () => undefined),
    removeSiteOn: vi.fn(async () => undefined),
    removeSiteOff: vi.fn(async () => undefined),
    addSiteOff: vi.fn(async () => undefined),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(async () => render(<Options host={host} say={sayIn('en')} locale="en" />, root));
  const press = async (name: string): Promise<void> => {
    const named = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
    );
    if (named === undefined) throw new Error(`no button ${name}`);
    await act(async () => named.click());
  };
  return { host, root, press, text: () => root.textContent ?? '' };
}

it('says of empty lists that they are empty', async () => {
  const { text } = await open({ hidden: [], sitesOn: [], sitesOff: [] });
  expect(text()).toContain('No match is hidden.');
  expect(text()).toContain('You added no site.');
  expect(text()).toContain('No site is switched off.');
});

it('shows a hidden match again, and takes that back', async () => {
  const { host, root, press, text } = await open({ hidden: [rule], sitesOn: [], sitesOff: [] });
  expect(text()).toContain('on news.example.org');
  await press('Show again: Resolution 1701');
  expect(host.unhide).toHaveBeenCalledWith(rule);
  expect(root.querySelector('[role=status]')?.textContent).toContain('Resolution 1701 (2006) will be shown again.');
  expect(text()).toContain('No match is hidden.');
  await press('Undo');
  expect(host.hide).toHaveBeenCalledWith(rule);
});

it('gives leave back and switches sites on again', async () => {
  const { host, press } = await open({ hidden: [], sitesOn: ['a.example'], sitesOff: ['b.example'] });
  await press('Remove: a.example');
  expect(host.removeSiteOn).toHaveBeenCalledWith('a.example');
  await press('Remove: b.example');
  expect(host.removeSiteOff).toHaveBeenCalledWith('b.example');
  await press('Undo');
  expect(host.addSiteOff).toHaveBeenCalledWith('b.example');
});

it('says when the settings cannot be read', async () => {
  const { root } = await open('fails');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read');
});
