// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { framesOf, open, pageOf, site } from './open-sheet.tsx';

it('pauses for an hour or until resumed, and says how to go on', async () => {
  const { host, press } = await open({ kind: 'page', host: site, frames: framesOf(1) });
  await press('Pause');
  await press('For an hour');
  await press('Pause');
  await press('Until I resume');
  expect(vi.mocked(host.pause).mock.calls).toEqual([['hour'], ['until-resumed']]);
  const paused = await open({ kind: 'paused', host: site, until: undefined });
  expect(paused.text()).toContain('Nothing is read or marked until you resume.');
  await paused.press('Resume now');
  expect(paused.host.resume).toHaveBeenCalled();
});

it('lists what the frames of a page refer to with the page itself', async () => {
  const [page] = framesOf(1);
  const frames = [page!, { frame: 7, state: pageOf(2) }];
  const { host, root, press, text } = await open({ kind: 'page', host: site, frames });
  expect(text()).toContain('3 subjects found');
  await press('Resolution 1850');
  const places = [...root.querySelectorAll<HTMLButtonElement>('.places .place')];
  expect(places).toHaveLength(2);
  await act(async () => places[1]?.click());
  expect(host.goTo).toHaveBeenCalledWith(expect.objectContaining({ frame: 7, mention: 0 }));
});

it('offers the way back from where it led, in the frame that was left', async () => {
  const [page] = framesOf(1);
  const still = await open({ kind: 'page', host: site, frames: [page!] });
  expect(still.text()).not.toContain('Back to where');
  const left = { frame: 7, state: { ...pageOf(2), back: true } as const };
  const { host, press } = await open({ kind: 'page', host: site, frames: [page!, left] });
  await press('Back to where you were reading');
  expect(host.goBack).toHaveBeenCalledWith(7);
});

it('has the look-up beside the page, reached by arrows', async () => {
  const { root } = await open({ kind: 'not-allowed' });
  const [page, lookUp] = [...root.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  expect(lookUp?.tabIndex).toBe(-1);
  await act(async () => void page?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));
  expect(lookUp?.getAttribute('aria-selected')).toBe('true');
  expect(root.querySelector('[role=tabpanel]:not([hidden]) [role=combobox]')).not.toBeNull();
});
