import { createDetector } from '../detect/detect.ts';
import type { Facts } from '../facts/facts.ts';
import { Pack, PackError } from '../facts/pack.ts';
import { openFacts } from '../facts/pack-facts.ts';
import { once } from '../facts/recent.ts';
import type { FactsProblem } from '../platform/messages.ts';
import { openSearch, type Search } from '../search/open-search.ts';

/** The facts, open and ready to be asked. */
export interface FactsDesk {
  readonly facts: Facts;
  readonly detect: ReturnType<typeof createDetector>['detect'];
  /** Opened at the first look-up. */
  readonly search: () => Search;
}
type Opened = { readonly ok: true; readonly desk: FactsDesk } | { readonly ok: false; readonly problem: FactsProblem };

/** Opens the pack that `read` brings, and checks it. */
async function open(read: () => Promise<Uint8Array<ArrayBuffer> | undefined>): Promise<Opened> {
  const bytes = await read();
  if (bytes === undefined) return { ok: false, problem: 'facts-missing' };
  try {
    const pack = await Pack.open(bytes);
    const facts = openFacts(pack);
    const { detect } = createDetector(facts, pack);
    return { ok: true, desk: { facts, detect, search: once(() => openSearch(facts, pack)) } };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, problem: 'facts-damaged' };
    throw error;
  }
}

/**
 * A function that works at the open facts: opened at the first call and kept while the background lives. Facts that
 * could not be opened are tried again at the next call: the file may have been out of reach for a moment.
 * A record that turns out to be unreadable counts as damage of the pack.
 */
export function factsDesk(
  read: () => Promise<Uint8Array<ArrayBuffer> | undefined>,
): <T>(work: (desk: FactsDesk) => T) => Promise<T | { readonly ok: false; readonly problem: FactsProblem }> {
  let opened: Promise<Opened> | undefined;
  const forget = (failed: Promise<Opened>): void => {
    if (opened === failed) opened = undefined;
  };
  return async (work) => {
    opened ??= open(read);
    const mine = opened;
    const result = await mine.catch((error: unknown) => {
      forget(mine);
      throw error;
    });
    if (!result.ok) {
      forget(mine);
      return result;
    }
    try {
      return work(result.desk);
    } catch (error) {
      if (error instanceof PackError) return { ok: false, problem: 'facts-damaged' };
      throw error;
    }
  };
}
