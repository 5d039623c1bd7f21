// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { entriesOf } from '../../src/lists/entries.ts';
import { FactsContext, ListContext } from '../../src/lists/list-context.ts';
import { Places } from '../../src/lists/Places.tsx';
import type { FactsHost, TabHost } from '../../src/lists/tab-host.ts';
import { contextOf } from '../../src/page/answer/context.ts';
import type { ListedMention } from '../../src/platform/messages.ts';
import { officialSample } from '../cards/sample-facts.ts';
import { sayIn } from '../cards/say-in.ts';

/** What is set off, and all that is said, of the mention at `start` in a text. */
function shown(text: string, quote: string, start: number): readonly (string | null | undefined)[] {
  const mention: ListedMention = {
    passage: 0,
    start,
    end: start + quote.length,
    quote,
    subject: { kind: 'official', id: 'rudolf-rassendyll' },
    confidence: 0.9,
    because: { code: 'full_name', words: [] },
    part: 'article',
    ...contextOf(text, start, start + quote.length),
  };
  const heads = { 'official:rudolf-rassendyll': officialSample.head };
  const say = sayIn('en');
  const [entry] = entriesOf([{ frame: 0, state: { phase: 'read', mentions: [mention], heads } }], say);
  const root = document.createElement('div');
  render(
    <FactsContext.Provider value={{ facts: {} as FactsHost, say, locale: 'en' }}>
      <ListContext.Provider value={{ host: {} as TabHost, refresh: () => undefined }}>
        <Places places={entry?.places ?? []} />
      </ListContext.Provider>
    </FactsContext.Provider>,
    root,
  );
  const words = root.querySelector('.place bdi');
  const off = words?.querySelector('b');
  return [off?.previousSibling?.textContent, off?.textContent, words?.textContent];
}

it('sets the mention itself off, also where its words stand before it, and where they run over a line', () => {
  const twice = 'Rassendyll met the king; Rassendyll said so.';
  expect(shown(twice, 'Rassendyll', 25)).toEqual(['Rassendyll met the king; ', 'Rassendyll', twice]);
  expect(shown('So said Rudolf\n Rassendyll there.', 'Rudolf\n Rassendyll', 8)).toEqual([
    'So said ',
    'Rudolf Rassendyll',
    'So said Rudolf Rassendyll there.',
  ]);
});
