import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { ALL_FIXTURES } from '../fixtures/all.ts';
import { FRAMED_HOST, filesOf } from '../fixtures/fixture.ts';
import { checkFixture } from './fixture-check.ts';
import { extensionErrors, foreignRequests } from './harness/extension.ts';
import { NEWS_HOST, OTHER_HOST, type Session, startSession } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

interface Opened {
  readonly session: Session;
  readonly tab: Tab;
}

// Both browsers at a time: each waits most of the time, and a round takes half as long.
describe('in both browsers, a page of the shape', () => {
  const opened: Opened[] = [];
  beforeAll(async () => {
    const files = filesOf(ALL_FIXTURES);
    for (const kind of BROWSERS) {
      const session = await startSession(kind, undefined, undefined, files);
      opened.push({ session, tab: await session.open('no-mentions.html', OTHER_HOST) });
    }
  });
  afterAll(async () => {
    for (const { session } of opened) await session.close();
  });

  /** Lets both come to their end; fails with what went wrong in each. */
  async function inEach(work: (browser: Opened) => Promise<void>): Promise<void> {
    const outcomes = await Promise.allSettled(opened.map(work));
    const failed = outcomes.flatMap((outcome, i) => {
      if (outcome.status === 'fulfilled') return [];
      return [
        `${opened[i]?.session.kind}: ${outcome.reason instanceof Error ? outcome.reason.message : outcome.reason}`,
      ];
    });
    if (failed.length > 0) throw new Error(failed.join('\n'));
  }

  test.each(ALL_FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) =>
    inEach(({ session, tab }) => checkFixture(session, tab, fixture)),
  );

  test('all of them together leave no error in the extension and cause no request to anyone', () =>
    inEach(async ({ session }) => {
      // As one text, which the message of a failure shows whole.
      expect((await extensionErrors(session)).join('\n')).toBe('');
      expect(foreignRequests(session, [NEWS_HOST, OTHER_HOST, FRAMED_HOST])).toEqual([]);
    }));
});
