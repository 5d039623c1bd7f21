// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CardTools, isCitable } from '../../src/cards/card-tools.ts';
import type { TakeAway } from '../../src/cite/take-away.ts';
import { drawCard, faultsOf } from './draw-card.tsx';
import { documentSample, matterSample, officialSample, resolutionSample } from './sample-facts.ts';

const TAKE: TakeAway = {
  citations: [
    { form: 'plain', text: 'Security Council resolution 1850 (2008)' },
    { form: 'oscola', text: 'UNSC Res 1850' },
  ],
  passageLink: 'https://news.example/#:~:text=1850',
  report: { text: 'a report', withAddress: 'a report of a page' },
};

function tools(more: Partial<CardTools> = {}): CardTools {
  return { take: vi.fn(async () => TAKE), hide: vi.fn(async () => async () => true), ...more };
}
const button = (root: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (found === undefined) throw new Error(`no button ${name} in ${root.textContent}`);
  return found;
};
const press = (root: HTMLElement, name: string): Promise<void> =>
  act(async () => {
    button(root, name).click();
    // copying and hiding take a turn or two
    await new Promise((resolve) => setTimeout(resolve));
  });
const status = (root: HTMLElement): string =>
  [...root.querySelectorAll('[role=status]')].map((each) => each.textContent ?? '').join('|');

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { language: 'en', clipboard: { writeText } });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what can be taken along', () => {
  it('is asked for when it is first wanted, once', async () => {
    const own = tools();
    const root = drawCard(resolutionSample, { tools: own });
    expect(own.take).not.toHaveBeenCalled();
    await press(root, 'Cite or share');
    expect(button(root, 'Cite or share').getAttribute('aria-expanded')).toBe('true');
    await press(root, 'Wrong?');
    await press(root, 'Cite or share');
    expect(own.take).toHaveBeenCalledOnce();
    expect(faultsOf(root)).toEqual([]);
  });

  it('is copied by one press, shown, and said', async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    const root = drawCard(resolutionSample, { tools: tools() });
    await press(root, 'Cite or share');
    await press(root, 'OSCOLA');
    expect(written).toEqual(['UNSC Res 1850']);
    expect(status(root)).toBe('Copied: OSCOLA');
    expect(root.querySelector('textarea')?.value).toBe('UNSC Res 1850');
    await press(root, 'Link to this passage');
    expect(written[1]).toBe(TAKE.passageLink);
  });

  it('stands selected in a field where copying is forbidden', async () => {
    clipboard(async () => {
      throw new DOMException('not allowed', 'NotAllowedError');
    });
    const root = drawCard(resolutionSample, { tools: tools() });
    await press(root, 'Cite or share');
    await press(root, 'UN style');
    expect(status(root)).toContain('copying is not allowed');
    const field = root.querySelector('textarea')!;
    expect(field.getAttribute('aria-label')).toBe('UN style');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('says when nobody answers, and asks again', async () => {
    let answer: TakeAway | undefined;
    const root = drawCard(resolutionSample, { tools: tools({ take: async () => answer }) });
    await press(root, 'Cite or share');
    expect(root.querySelector('.foot [role=alert]')?.textContent).toContain('did not answer');
    answer = TAKE;
    await press(root, 'Wrong?');
    expect(root.querySelector('.foot [role=alert]')).toBeNull();
  });

  it('has citations only for documents, and for the resolution to which a matter is tied', () => {
    const heads = [resolutionSample, documentSample, matterSample, officialSample].map(({ head }) => head);
    expect(heads.map(isCitable)).toEqual([true, true, true, false]);
    expect(isCitable({ kind: 'resolution', n: 9999 })).toBe(false);
    expect(isCitable({ ...matterSample.head, tied: { n: 9999 } })).toBe(false);
  });
});

describe('a wrong match', () => {
  it.each([
    ['Here', 'here', 'Hidden at this place.'],
    ['On this site', 'site', 'Hidden on this site.'],
    ['Everywhere', 'everywhere', 'Hidden everywhere.'],
  ])('is hidden: %s, and shown again', async (name, scope, words) => {
    const undo = vi.fn(async () => true);
    const own = tools({ hide: vi.fn(async () => undo) });
    const root = drawCard(officialSample, { tools: own });
    await press(root, 'Wrong?');
    await press(root, name);
    expect(own.hide).toHaveBeenCalledWith(scope);
    expect(status(root)).toContain(words);
    expect(root.textContent).not.toContain('Hide this match');
    await press(root, 'Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(status(root)).toContain('Shown again.');
    expect(root.textContent).toContain('Hide this match');
  });

  it('stays where nobody answers', async () => {
    const root = drawCard(officialSample, { tools: tools({ hide: async () => undefined }) });
    await press(root, 'Wrong?');
    await press(root, 'Everywhere');
    expect(status(root)).toContain('did not answer');
    expect(root.textContent).toContain('Hide this match');
  });

  it('is reported with the page’s address only while it is left in', async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    const root = drawCard(officialSample, { tools: tools() });
    await press(root, 'Wrong?');
    await press(root, 'Report');
    await act(async () => root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await press(root, 'Report');
    expect(written).toEqual(['a report of a page', 'a report']);
  });

  it('is no question for a card that another one opened', () => {
    const root = drawCard(resolutionSample, { tools: { take: async () => TAKE } });
    expect(root.textContent).not.toContain('Wrong?');
  });
});
