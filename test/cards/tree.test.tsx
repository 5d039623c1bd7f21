// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { TreeView } from '../../src/cards/TreeView.tsx';
import type { Tree } from '../../src/cards/tree.ts';
import { drawCard } from '../../src/draw/draw-card.tsx';
import { drawing } from '../../src/draw/drawing.ts';
import { jsx, treeOf } from '../../src/draw/jsx/jsx-runtime.ts';
import type { CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { realFacts } from '../real-facts.ts';
import { matterSample, officialSample, resolutionSample } from './sample-facts.ts';
import { sayIn } from './say-in.ts';

const ENGLISH = { say: sayIn('en'), locale: 'en', date: '2023-09-06' };

function shown(tree: Tree): HTMLElement {
  const root = document.createElement('div');
  void act(() => render(<TreeView tree={tree} />, root));
  return root;
}

describe('a drawn card', () => {
  it('is plain data that crosses the border as it is', () => {
    for (const facts of [resolutionSample, matterSample, officialSample]) {
      const card = drawCard(facts, ENGLISH);
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    }
  });
  it('is one list of parts, with neighbouring words as one and without what says nothing', () => {
    expect(treeOf(['a ', 1, [null, [' b']], undefined, jsx('p', { children: ['c', ''] }), false, ''])).toEqual([
      'a 1 b',
      { tag: 'p', children: ['c'] },
    ]);
    expect(jsx('i', { class: 'day' })).toEqual({ tag: 'i', attributes: { class: 'day' } });
  });
  it('is drawn for nobody outside of a card', () => {
    expect(() => drawing()).toThrow('outside');
    drawCard(resolutionSample, ENGLISH);
    expect(() => drawing()).toThrow('outside');
  });
});

describe('what the page makes of it', () => {
  it.each([
    'https://evil.example/',
    'http://www.un.org/',
    'javascript:alert(1)',
    'https://www.un.org@evil.example/',
    '',
  ])('never is a link to %s', (href) => {
    const root = shown([{ tag: 'a', attributes: { href }, children: ['words'] }]);
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toBe('words');
  });
  it('leaves the page as it is by a link that it knows', () => {
    const link = shown([{ tag: 'a', attributes: { href: 'https://www.un.org/a' }, children: ['words'] }]).querySelector(
      'a',
    );
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://www.un.org/a', '_blank', 'noopener noreferrer']);
  });
  it('takes markup for words', () => {
    const root = shown([{ tag: 'p', children: ['<img src=x onerror=alert(1)>'] }]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the largest cards', () => {
  let facts: Facts;
  beforeAll(async () => {
    ({ facts } = await realFacts());
  });
  it.each<CardSubject>([
    { kind: 'resolution', n: 1325 },
    { kind: 'resolution', n: 1373 },
    { kind: 'matter', id: 'drc-sanctions' },
    { kind: 'official', id: 'sergei-lavrov' },
  ])('are sent as little more than what they say: $kind $n$id', (subject) => {
    const known = cardFacts(facts, subject, '2026-09-06', 'en')!;
    const [message, told] = [drawCard(known, ENGLISH), known].map((of) => JSON.stringify(of).length);
    expect(message).toBeLessThan(128 * 1024);
    expect(message).toBeLessThan(3 * told!);
  });
});
