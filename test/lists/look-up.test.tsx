// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CardHead } from '../../src/facts/card-facts.ts';
import { LookUp } from '../../src/lists/LookUp.tsx';
import { FactsContext } from '../../src/lists/list-context.ts';
import { moved } from '../../src/lists/move.ts';
import type { FactsHost, FoundResult } from '../../src/lists/tab-host.ts';
import { sampleCard } from '../cards/drawn-samples.ts';
import { officialSample, resolutionSample } from '../cards/sample-facts.ts';
import { sayIn } from '../cards/say-in.ts';

const heads: readonly CardHead[] = [resolutionSample.head, officialSample.head];

/** Runs `work`, and what it sets off: first the drawing, then the answers, then the drawing of those. */
async function settled(work: () => void): Promise<void> {
  await act(async () => work());
  for (let i = 0; i < 3; i++) await act(async () => undefined);
}

async function open(props: Parameters<typeof LookUp>[0] = {}, search?: (text: string) => Promise<FoundResult>) {
  const facts: FactsHost = {
    card: vi.fn(sampleCard),
    take: vi.fn(async () => undefined),
    search: vi.fn(search ?? (async (text) => ({ ok: true, found: text === 'nothing' ? [] : heads }))),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await settled(() =>
    render(
      <FactsContext.Provider value={{ facts, say: sayIn('en'), locale: 'en' }}>
        <LookUp {...props} />
      </FactsContext.Provider>,
      root,
    ),
  );
  const field = root.querySelector<HTMLInputElement>('[role=combobox]')!;
  const type = (text: string) =>
    settled(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (key: string) =>
    settled(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const status = () => root.querySelector('[role=status]')?.textContent;
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { facts, root, field, type, press, status, active };
}

it('is a combobox that says what it shows', async () => {
  const { field, root, type, status } = await open();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await type('rurit');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelector(`#${CSS.escape(field.getAttribute('aria-controls')!)}`)?.getAttribute('role')).toBe(
    'listbox',
  );
  expect(root.querySelectorAll('[role=option]')).toHaveLength(2);
  expect(status()).toBe('2 results');
  await type('nothing');
  expect(status()).toContain('Nothing found');
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

it('has its index opened as soon as the field takes the focus', async () => {
  const { facts, field, status } = await open();
  expect(facts.search).not.toHaveBeenCalled();
  await settled(() => field.dispatchEvent(new FocusEvent('focus')));
  expect(facts.search).toHaveBeenCalledWith('');
  expect(status()).toBe('');
});

it('is gone through by arrows, opened by Enter, and left again', async () => {
  const { root, type, press, active, field } = await open();
  await type('rurit');
  await press('ArrowDown');
  expect(active()).toContain('Resolution 1850');
  await press('ArrowUp');
  expect(active()).toContain('Rudolf Rassendyll');
  await press('Enter');
  expect(root.textContent).toContain('Secretary of the Council of Ruritania');
  expect(root.querySelector('[role=option]')).toBeNull();
  expect(document.activeElement?.className).toBe('turning');
  await settled(() => root.querySelector<HTMLButtonElement>('[aria-label=Back]')?.click());
  expect(root.querySelectorAll('[role=option]')).toHaveLength(2);
  expect(document.activeElement).toBe(field);
  await press('Escape');
  expect(field.value).toBe('');
  expect(root.querySelector('[role=option]')).toBeNull();
});

it('opens the first where none was chosen', async () => {
  const { root, type, press } = await open();
  await type('rurit');
  await press('Enter');
  expect(root.querySelector('.card .title')?.textContent).toBe('Resolution 1850 (2008)');
});

it('opens the card at once where what it was given means one thing, or one was picked', async () => {
  const sole = await open({ text: 'S/RES/1850' }, async () => ({ ok: true, found: [resolutionSample.head] }));
  expect(sole.root.querySelector('.card .title')?.textContent).toBe('Resolution 1850 (2008)');
  const picked = await open({ text: 'rurit', pick: 'official:rudolf-rassendyll' });
  expect(picked.root.querySelector('.card .title')?.textContent).toBe('Rudolf Rassendyll');
  const open1 = await open({ text: 'rurit' });
  expect(open1.root.querySelectorAll('[role=option]')).toHaveLength(2);
});

it('shows the answer to what was typed last, however late others come', async () => {
  const waiting = new Map<string, (result: FoundResult) => void>();
  const { root, type } = await open({}, (text) => new Promise((answer) => waiting.set(text, answer)));
  await type('a');
  await type('ab');
  await settled(() => waiting.get('ab')?.({ ok: true, found: [officialSample.head] }));
  await settled(() => waiting.get('a')?.({ ok: true, found: heads }));
  expect(root.querySelectorAll('[role=option]')).toHaveLength(1);
});

it('says why the facts cannot be asked', async () => {
  const { root, type } = await open({}, async () => ({ ok: false, problem: 'facts-damaged' }));
  await type('1701');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Reinstall');
});

it('gives what is chosen to whoever asked for it', async () => {
  const onChoose = vi.fn();
  const { type, press, field } = await open({ onChoose });
  await type('rurit');
  await press('ArrowUp');
  await press('Enter');
  expect(onChoose).toHaveBeenCalledWith(officialSample.head);
  expect(field.value).toBe('');
});

it('goes on at the other end of the list', () => {
  expect([-1, 0, 2].map((from) => moved('ArrowDown', from, 3))).toEqual([0, 1, 0]);
  expect([-1, 0, 2].map((from) => moved('ArrowUp', from, 3))).toEqual([2, 2, 1]);
  expect(moved('Tab', 0, 3)).toBeUndefined();
  expect(moved('ArrowDown', -1, 0)).toBeUndefined();
});

it('keeps what the keys lead to when the answer to the last letter comes after them', async () => {
  let answer: (result: FoundResult) => void = () => undefined;
  const late = new Promise<FoundResult>((resolve) => {
    answer = resolve;
  });
  const { type, press, active } = await open({}, async (text) =>
    text === 'rurit' ? late : { ok: true, found: heads },
  );
  await type('ruri');
  await type('rurit');
  await press('ArrowDown');
  const before = active();
  expect(before).toBeTruthy();
  await settled(() => answer({ ok: true, found: heads.toReversed() }));
  expect(active()).toBe(before);
});

it('leads to nothing where the last answer no longer has it', async () => {
  const { type, press, active } = await open({}, async (text) => ({
    ok: true,
    found: text === 'rurit' ? heads.slice(0, 1) : heads,
  }));
  await type('ruri');
  await press('ArrowDown');
  await press('ArrowDown');
  await type('rurit');
  expect(active()).toBeUndefined();
});

it('looks the same words up again when they are asked for again', async () => {
  const { root, field, type } = await open({ text: 'rurit', asked: {} });
  await type('something else');
  await settled(() => {
    const facts: FactsHost = {
      card: vi.fn(sampleCard),
      take: vi.fn(async () => undefined),
      search: vi.fn(async () => ({ ok: true as const, found: heads })),
    };
    render(
      <FactsContext.Provider value={{ facts, say: sayIn('en'), locale: 'en' }}>
        <LookUp text="rurit" asked={{}} />
      </FactsContext.Provider>,
      root,
    );
  });
  expect(field.value).toBe('rurit');
});
