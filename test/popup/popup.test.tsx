// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { directionOf } from '../../src/cards/say.ts';
import type { Situation, TabHost } from '../../src/lists/tab-host.ts';
import { sayIn } from '../cards/say-in.ts';
import { framesOf, open, say, site } from './open-sheet.tsx';

it('says that it is reading until the page has answered', async () => {
  const { root, text } = await open({
    kind: 'page',
    host: site,
    frames: [{ frame: 0, state: { phase: 'reading', mentions: [], heads: {} } }],
  });
  expect(text()).toContain('Reading the page…');
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
});

it('says when nothing was found', async () => {
  const { text } = await open({
    kind: 'page',
    host: site,
    frames: [{ frame: 0, state: { phase: 'read', mentions: [], heads: {} } }],
  });
  expect(text()).toContain('Nothing found on this page');
});

it.each([
  ['facts-missing', 'Reinstall the extension'],
  ['facts-damaged', 'Reinstall the extension'],
  ['no-answer', 'Reload the page'],
] as const)('says how to mend %s', async (problem, remedy) => {
  const { root } = await open({
    kind: 'page',
    host: site,
    frames: [{ frame: 0, state: { phase: 'failed', problem, mentions: [], heads: {} } }],
  });
  expect(root.querySelector('[role=alert]')?.textContent).toContain(remedy);
});

it('lists by part and kind, with the count in a live region', async () => {
  const { root, text } = await open({ kind: 'page', host: site, frames: framesOf(2) });
  expect(root.querySelector('.summary [role=status]')?.textContent).toBe('3 subjects found');
  expect(text()).toMatch(/In the article.*Resolutions 2.*Resolution 1850 \(2008\).*Possible.*Officials 1.*Rassendyll/);
  expect(root.querySelector('input[type=search]')).toBeNull();
});

it('says that a story may be older than its date, and on what evidence', async () => {
  const [page] = framesOf(2);
  const older = {
    from: '2001-01-20',
    to: '2007-06-27',
    people: [
      { id: 'george-w-bush', name: 'George W. Bush', words: 'President Bush' },
      { id: 'tony-blair', name: 'Tony Blair', words: 'Prime Minister Blair' },
    ],
  };
  const frames = [{ frame: 0, state: { ...page!.state, older } }];
  const { root } = await open({ kind: 'page', host: site, frames });
  const notice = root.querySelector('.older')?.textContent ?? '';
  expect(notice).toMatch(/may be older.*January 20, 2001.*June 27, 2007.*President Bush.*Prime Minister Blair/);
});

it('says nothing of the kind without evidence', async () => {
  const { root } = await open({ kind: 'page', host: site, frames: framesOf(2) });
  expect(root.querySelector('.older')).toBeNull();
});

it('filters a long list as one types and says how many are left', async () => {
  const { root, text } = await open({ kind: 'page', host: site, frames: framesOf(9) });
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  const type = (value: string): void => {
    void act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  type('rassen');
  expect(root.querySelector('.summary [role=status]')?.textContent).toBe('Shown: 1 of 10');
  expect(root.querySelectorAll('.entry')).toHaveLength(1);
  type('nothing like it');
  expect(text()).toContain('No entry fits the filter.');
});

it('opens an entry to its card and goes to its place', async () => {
  const { host, facts, root, text, press } = await open({ kind: 'page', host: site, frames: framesOf(2) });
  await press('Resolution 1850');
  expect(facts.card).toHaveBeenCalledWith({ kind: 'resolution', n: 1850 }, '2023-09-06');
  expect(text()).toContain('11 in favour');
  expect(text()).toContain('Shown because the number stands with “Security Council”');
  await press('Go to: resolution 1850 said');
  expect(host.goTo).toHaveBeenCalledWith(expect.objectContaining({ frame: 0, mention: 0 }));
  expect(root.querySelector('.entry-line')?.getAttribute('aria-expanded')).toBe('true');
});

it('goes on to what a card names, and back', async () => {
  const { text, press, facts } = await open({ kind: 'page', host: site, frames: framesOf(1) });
  await press('Rudolf Rassendyll');
  expect(text()).toContain('Minister of Defence of Ruritania');
  await press('Resolution 1850');
  await press('1373');
  expect(facts.card).toHaveBeenLastCalledWith({ kind: 'resolution', n: 1373 }, '2023-09-06');
  expect(document.activeElement?.className).toBe('turning');
  await press('Back');
  expect(text()).toContain('Shown because');
});

it('shows why a card could not be had', async () => {
  const card = async () => ({ ok: false, problem: 'no-answer' }) as const;
  const { root, press } = await open({ kind: 'page', host: site, frames: framesOf(1) }, {}, card);
  await press('Resolution 1850');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('did not answer');
});

it.each([
  ['Here', { host: site }, [{ before: 'resolution ', quote: '1850', after: ' said', cut: [false, false] }]],
  ['On this site', { host: site }, []],
  ['Everywhere', {}, []],
] as const)('hides a match: %s, and shows it again from above the list', async (where, on, at) => {
  let frames = framesOf(1);
  const undo = vi.fn(async () => true);
  const hide = vi.fn<TabHost['hide']>(async () => {
    frames = [{ frame: 0, state: { phase: 'read', mentions: [], heads: {} } }];
    return undo;
  });
  const { text, press } = await open(() => ({ kind: 'page', host: site, frames }), { hide });
  await press('Resolution 1850');
  await press('Wrong?');
  await press(where);
  expect(hide.mock.calls).toEqual([[{ subject: 'resolution:1850', label: 'Resolution 1850 (2008)', ...on }, ...at]]);
  expect(text()).toMatch(/Resolution 1850 \(2008\): Hidden .*Nothing found/);
  frames = framesOf(1);
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(text()).toContain('Resolution 1850 (2008): Shown again.');
  expect(text()).not.toContain('Nothing found');
});

it('asks for the texts of a match with its place on the page', async () => {
  const frames = framesOf(1).map(({ frame, state }) => ({
    frame,
    state: { ...state, url: 'https://news.example.org/a', lang: 'en' },
  }));
  const { facts, press, text } = await open({ kind: 'page', host: site, frames });
  await press('Resolution 1850');
  await press('Cite or share');
  expect(facts.take).toHaveBeenCalledWith(
    { kind: 'resolution', n: 1850 },
    {
      title: 'Resolution 1850 (2008)',
      because: { code: 'number_body', words: ['Security Council'] },
      confidence: 0.9,
      excerpt: { before: 'resolution ', quote: '1850', after: ' said', cut: [false, false] },
      url: 'https://news.example.org/a',
      lang: 'en',
      date: '2023-09-06',
    },
  );
  expect(text()).toContain('UN style');
});

it('reads a page once on the reader’s word, and shows what was found', async () => {
  let active = false;
  const situation = (): Situation =>
    active ? { kind: 'page', host: site, frames: framesOf(1) } : { kind: 'not-active', host: site };
  const readOnce = async (): Promise<boolean> => {
    active = true;
    return true;
  };
  const { text, press } = await open(situation, { readOnce });
  expect(text()).toContain('Not active on news.example.org');
  await press('Read this page once');
  expect(text()).toContain('2 subjects found');
});

it('says so when the browser does not let the page be read', async () => {
  const { root, press } = await open({ kind: 'not-active', host: site }, { readOnce: async () => false });
  await press('Read this page once');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('This page cannot be read');
});

it('asks for the site of the page alone', async () => {
  const { host, press } = await open({ kind: 'not-active', host: site });
  await press('Always on this site');
  expect(host.always).toHaveBeenCalledWith(site);
});

it('switches the site off and on', async () => {
  const { host, root } = await open({ kind: 'page', host: site, frames: framesOf(1) });
  const box = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
  expect(box.checked).toBe(true);
  await act(async () => box.click());
  expect(host.switchSite).toHaveBeenCalledWith(site, false);
  const off = await open({ kind: 'off', host: site });
  expect(off.text()).toContain('Switched off on news.example.org');
  await act(async () => off.root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  expect(off.host.switchSite).toHaveBeenCalledWith(site, true);
});

it('has no switch where the browser forbids reading', async () => {
  const { root, text } = await open({ kind: 'not-allowed' });
  expect(text()).toContain('Browsers keep extensions out');
  expect(root.querySelector('input[type=checkbox]')).toBeNull();
});

it('is written in the direction of its language', () => {
  expect(directionOf(sayIn('ar'))).toBe('rtl');
  expect(directionOf(say)).toBe('ltr');
});

it('folds the end of a long list away, and shows it on request and to the filter', async () => {
  const { root } = await open({ kind: 'page', host: site, frames: framesOf(40) });
  const lines = (): number => root.querySelectorAll('.entry-line').length;
  const few = lines();
  expect(few).toBeLessThan(20);
  const more = [...root.querySelectorAll('button')].find((one) => one.textContent === 'All 40');
  expect(more?.getAttribute('aria-expanded')).toBe('false');
  await act(async () => more?.click());
  expect(lines()).toBe(41);
  await act(async () => more?.click());
  expect(lines()).toBe(few);
  const filter = root.querySelector<HTMLInputElement>('.filter input')!;
  filter.value = 'Ruritania';
  await act(async () => void filter.dispatchEvent(new Event('input', { bubbles: true })));
  expect(lines()).toBe(41);
});
