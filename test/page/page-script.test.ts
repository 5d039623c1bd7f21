import { beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../src/page/mark/mark.ts';

const page = vi.hoisted(() => ({ marks: [] as unknown[], wentTo: [] as unknown[] }));
const quiet = vi.hoisted(() => () => undefined);
vi.mock('../../src/page/session.ts', () => ({
  Session: class {
    get marked() {
      return { marks: page.marks, found: {} };
    }
    get state() {
      return page;
    }
  },
}));
vi.mock('../../src/page/page-marks.ts', () => ({
  PageMarks: class {
    pointOut = quiet;
  },
}));
vi.mock('../../src/page/overlay/overlay.tsx', () => ({ Overlay: class {} }));
vi.mock('../../src/page/dock/docked-cards.tsx', () => ({ DockedCards: class {} }));
vi.mock('../../src/page/overlay/styles.ts', () => ({}));
vi.mock('../../src/page/overlay/focus.ts', () => ({ FocusInPage: class {} }));
vi.mock('../../src/page/point/cards.ts', () => ({
  Cards: class {
    dismiss = quiet;
  },
}));
vi.mock('../../src/page/answer/way-back.ts', () => ({
  WayBack: class {
    leaveFor = quiet;
  },
}));
vi.mock('../../src/page/mark/mark.ts', () => ({ isVisible: () => true, rangeOf: quiet }));
vi.mock('../../src/page/answer/page-state.ts', () => ({
  listedMarks: async () => [...page.marks],
  readState: async () => ({ phase: 'read', mentions: [], heads: {} }),
}));
vi.mock('../../src/page/answer/bring-into-view.ts', () => ({
  bringIntoView: (mark: Mark) => {
    page.wentTo.push(mark);
    return false;
  },
}));
const { PageScript } = await import('../../src/page/page-script.ts');

let script: InstanceType<typeof PageScript>;
beforeEach(() => {
  page.marks = ['first', 'second'];
  page.wentTo = [];
  script = new PageScript({ signal: new AbortController().signal, alive: () => true, end: quiet });
});

test('a place in a list leads to the words that the list showed, though another asked after the page meanwhile', async () => {
  await script.answer({ ask: 'list' });
  page.marks = ['new', 'first', 'second'];
  await script.answer({ ask: 'state' });
  const answer = await script.answer({ ask: 'go-to', mention: 1 });
  expect(page.wentTo).toEqual(['second']);
  expect(answer.done).toBe(true);
  await script.answer({ ask: 'list' });
  await script.answer({ ask: 'go-to', mention: 1 });
  expect(page.wentTo).toEqual(['second', 'first']);
});
