import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import type { CardHead } from '../../src/facts/card-facts.ts';
import { Sheet } from '../../src/lists/Sheet.tsx';
import type { FactsHost, FrameState, Situation, TabHost } from '../../src/lists/tab-host.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { sampleCard } from '../cards/drawn-samples.ts';
import { officialSample, resolutionSample } from '../cards/sample-facts.ts';
import { sayIn } from '../cards/say-in.ts';

export const site = 'news.example.org';
export const say = sayIn('en');

export function pageOf(count: number): PageState {
  const heads: Record<string, CardHead> = { 'official:rudolf-rassendyll': officialSample.head };
  const base = { passage: 0, start: 0, end: 4, confidence: 0.9, part: 'article' } as const;
  const because = { code: 'number_body', words: ['Security Council'] } as const;
  const mentions: PageState['mentions'][number][] = [];
  for (let i = 0; i < count; i++) {
    heads[`resolution:${1850 + i}`] = { kind: 'resolution', n: 1850 + i, date: '2008-12-10', topic: 'Ruritania' };
    const quote = `${1850 + i}`;
    mentions.push({
      ...base,
      because,
      quote,
      subject: { kind: 'resolution', n: 1850 + i },
      context: `resolution ${quote} said`,
      at: 11,
      cut: [false, false],
    });
  }
  const subject = { kind: 'official', id: 'rudolf-rassendyll' } as const;
  mentions.push({
    ...base,
    because,
    quote: 'Rassendyll',
    subject,
    confidence: 0.4,
    context: 'as Rassendyll said',
    at: 3,
    cut: [false, false],
  });
  return { phase: 'read', date: '2023-09-06', mentions, heads };
}

export const framesOf = (count: number): FrameState[] => [{ frame: 0, state: pageOf(count) }];

const end: (() => void)[] = [];
afterEach(() => {
  for (const run of end.splice(0)) run();
});

/** Draws the popup's sheet with a host that notes what it is asked. */
export async function open(
  situation: Situation | (() => Situation),
  more: Partial<TabHost> = {},
  card?: FactsHost['card'],
) {
  const host: TabHost = {
    look: vi.fn(async () => (typeof situation === 'function' ? situation() : situation)),
    goTo: vi.fn(async () => undefined),
    goBack: vi.fn(async () => undefined),
    readOnce: vi.fn(async () => true),
    always: vi.fn(async () => true),
    switchSite: vi.fn(async () => undefined),
    pause: vi.fn(async () => undefined),
    resume: vi.fn(async () => undefined),
    hide: vi.fn(async () => async () => true),
    openOptions: vi.fn(async () => undefined),
    ...more,
  };
  const facts: FactsHost = {
    card: vi.fn(card ?? sampleCard),
    take: vi.fn(async () => ({ citations: [{ form: 'plain' as const, text: 'A citation' }] })),
    search: vi.fn(async () => ({ ok: true as const, found: [officialSample.head, resolutionSample.head] })),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(async () => render(<Sheet kind="popup" host={host} facts={facts} say={say} locale="en" />, root));
  end.push(() => void act(() => render(null, root)));
  const text = (): string => (root.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
  const press = async (name: string): Promise<void> => {
    const named = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
    );
    if (named === undefined) throw new Error(`no button ${name} in: ${text()}`);
    await act(async () => {
      named.click();
      // what the host answers takes a turn or two
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { host, facts, root, text, press };
}
