import type { FoundName } from './found-name.ts';

/** So sure a whole name tells who is meant wherever the page gives it again, and this sure it is there. */
const TOLD = 0.85;
const TOLD_AGAIN = 0.78;

/** The people of whom a page says in full and beyond doubt who is meant. */
export const toldInFull = (full: readonly FoundName[]): ReadonlySet<number> =>
  new Set(full.filter(({ confidence }) => confidence >= TOLD).map(({ person }) => person));

/** A whole name that by itself is unsure, where the page tells elsewhere whose it is. */
export const borneOut = (name: FoundName, told: ReadonlySet<number>): FoundName =>
  name.doubted === false && name.confidence < TOLD_AGAIN && told.has(name.person)
    ? { ...name, confidence: TOLD_AGAIN }
    : name;
