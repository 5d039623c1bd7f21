import { expect, test } from 'vitest';
import type { FoundName } from '../../../src/detect/names/found-name.ts';
import { borneOut, toldInFull } from '../../../src/detect/names/told-in-full.ts';

const name = (person: number, confidence: number, doubted?: boolean): FoundName => ({
  passage: 0,
  start: 0,
  end: 9,
  person,
  confidence,
  because: { code: 'full_name', words: [] },
  ...(doubted !== undefined && { doubted }),
});

test('a page tells in full whom it names beyond doubt', () => {
  expect(toldInFull([name(1, 0.85), name(2, 0.849), name(3, 0.95), name(3, 0.5)])).toEqual(new Set([1, 3]));
  expect(toldInFull([])).toEqual(new Set());
});

test('an unsure whole name is made as sure as it gets by the page’s sure one of the same person', () => {
  const told = new Set([1]);
  expect(borneOut(name(1, 0.6, false), told)).toEqual(name(1, 0.78, false));
  expect(borneOut(name(2, 0.6, false), told)).toEqual(name(2, 0.6, false));
  expect(borneOut(name(1, 0.8, false), told)).toEqual(name(1, 0.8, false));
});

test('a name beside which something speaks for another, or nothing was looked at, stays as unsure as it is', () => {
  const told = new Set([1]);
  expect(borneOut(name(1, 0.6, true), told)).toEqual(name(1, 0.6, true));
  expect(borneOut(name(1, 0.6), told)).toEqual(name(1, 0.6));
});
