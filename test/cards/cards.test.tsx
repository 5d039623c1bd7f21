// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { drawCard, faultsOf } from './draw-card.tsx';
import { part, press, text } from './read-card.ts';
import { documentSample, matterSample, officialSample, resolutionSample } from './sample-facts.ts';

describe('a resolution', () => {
  it('tells what it is, when, and what ended it', () => {
    const root = drawCard(resolutionSample);
    expect(root.querySelector('h2')?.textContent).toBe('Resolution 1850 (2008)');
    expect(text(root)).toContain('Measures against Ruritania');
    expect(text(root)).toContain('Adopted on December 10, 2008');
    expect(text(root)).toContain('Ended by resolution 2100 on April 25, 2013');
  });
  it('says whether it was ended by the article’s date, except on the day of its adoption', () => {
    const open = { ...resolutionSample, head: { ...resolutionSample.head, status: { state: 'not-ended' } as const } };
    expect(text(drawCard(open))).toContain('As of September 6, 2023, no decision is known to have ended it');
    expect(text(drawCard(open, { date: null }))).toContain('No decision is known to have ended it');
    expect(text(drawCard(open, { date: '2008-12-10' }))).not.toContain('known to have ended it');
  });
  it('draws a seat for each member and names who did not vote in favour', () => {
    const root = drawCard(resolutionSample);
    expect(root.querySelectorAll('.seat')).toHaveLength(15);
    expect(root.querySelectorAll('.seat.yes')).toHaveLength(11);
    expect(root.querySelector('.seats')?.getAttribute('aria-hidden')).toBe('true');
    const vote = part(root, 'Vote');
    for (const words of [
      '11 in favour',
      '2 abstained: China and Russia',
      '1 against: Libya',
      'take part: Costa Rica',
    ]) {
      expect(vote).toContain(words);
    }
  });
  it('calls a vote unanimous only if every seat voted in favour', () => {
    const vote = { yes: 11, no: 0, abstain: 0, absent: 0 };
    const eleven = resolutionSample.seats?.slice(0, 11);
    const facts = { ...resolutionSample, resolution: { n: 1, date: '1946-01-25', ...vote, src: ['test'] } };
    expect(part(drawCard({ ...facts, seats: eleven! }), 'Vote')).toContain('Unanimous: all 11');
    expect(part(drawCard(facts), 'Vote')).not.toContain('Unanimous');
  });
  it('gives measures in plain words and Chapter VII', () => {
    const did = part(drawCard(resolutionSample), 'What it does');
    expect(did).toContain('Acts under Chapter VII');
    expect(did).toContain('Bans supplying arms');
    expect(did).toContain('Exempts humanitarian aid');
  });
  it('shows the first of many references, and all on request', () => {
    const root = drawCard(resolutionSample);
    expect(part(root, 'Recalled by')).not.toContain('1911');
    press(root, 'All 12');
    expect(part(root, 'Recalled by')).toContain('1911 (2010)');
    press(root, 'Fewer');
    expect(part(root, 'Recalled by')).not.toContain('1911');
  });
  it('opens what it names', () => {
    const onOpenSubject = vi.fn();
    const root = drawCard(resolutionSample, { onOpenSubject });
    press(root, '1373');
    press(root, 'Sanctions on Ruritania');
    press(root, 'Ended by resolution 2100');
    expect(onOpenSubject.mock.calls.flat()).toEqual([
      { kind: 'resolution', n: 1373 },
      { kind: 'matter', id: 'ruritania-sanctions' },
      { kind: 'resolution', n: 2100 },
    ]);
  });
  it('links only by https, without telling the other page where from', () => {
    const root = drawCard(resolutionSample);
    expect(faultsOf(root)).toEqual([]);
    expect(text(root)).not.toContain('Not a safe address');
    expect(part(root, 'Reports and letters named, newest first')).toContain('S/2008/700');
  });
  it('leaves out what the facts do not know', () => {
    const bare = {
      ...resolutionSample,
      head: { kind: 'resolution', n: 20, date: '1947-03' } as const,
      resolution: { n: 20, date: '1947-03', src: ['test'] },
      recalls: [],
      recalledBy: [],
      matters: [],
      sources: {},
      links: [],
    };
    const { seats: _none, ...rest } = bare;
    const root = drawCard(rest);
    expect(root.querySelectorAll('section')).toHaveLength(0);
    expect(text(root)).toContain('Adopted on March 1947');
    expect(faultsOf(root)).toEqual([]);
  });
  it('says of an unknown number that the facts may be older', () => {
    const { resolution: _none, ...rest } = resolutionSample;
    const root = drawCard({ ...rest, head: { kind: 'resolution', n: 2999 }, recalls: [], recalledBy: [], matters: [] });
    expect(text(root)).toContain('may be newer than the facts');
    expect(text(root)).toContain('stop at resolution 2825 of June 29, 2026');
    expect(root.querySelectorAll('.seat')).toHaveLength(0);
  });
  it('warns of another year in the text', () => {
    const root = drawCard(resolutionSample, { caution: { code: 'wrong_year', year: 2006 } });
    expect(text(root)).toContain('The text says 2006; this resolution was adopted in 2008.');
  });
  it('warns where the page is older than the resolution', () => {
    const root = drawCard(resolutionSample, { caution: { code: 'adopted_later' } });
    expect(text(root)).toContain('The page is older than this resolution: the number or the date may be wrong.');
  });
});

describe('an official', () => {
  it('shows the office of the article’s day first, then now with its date', () => {
    const root = drawCard(officialSample);
    const first = root.querySelector('.office.large');
    expect(text(first as HTMLElement)).toContain('Minister of Defence of Ruritania');
    expect(text(root)).toContain('On the article’s date, September 6, 2023');
    expect(text(root)).toMatch(/Now \(as of September 2026\)\s*Secretary of the Council of Ruritania/);
  });
  it('says that the office of the day is still held', () => {
    const root = drawCard({ ...officialSample, onDate: officialSample.now, earlier: [] });
    expect(text(root)).toContain('still in office as of September 2026');
    expect(text(root)).not.toContain('Now');
    expect(root.querySelector('section .rail')).toBeNull();
  });
  it('makes no office of the day up where the page has no date or none is known', () => {
    const undated = drawCard(officialSample, { date: null });
    expect(text(undated)).not.toContain('article’s date');
    expect(text(undated.querySelector('.office.large') as HTMLElement)).toContain('Secretary of the Council');
    const unknown = drawCard({ ...officialSample, onDate: [] });
    expect(text(unknown)).toContain('No office known on September 6, 2023');
  });
  it('marks the day on the line of offices', () => {
    const root = drawCard(officialSample);
    expect(root.querySelectorAll('.strip .bar')).toHaveLength(3);
    expect(root.querySelectorAll('.strip .bar.strong')).toHaveLength(1);
    expect(root.querySelectorAll('.strip .day')).toHaveLength(1);
  });
  it('lists only the offices that it has not told already', () => {
    const others = part(drawCard(officialSample), 'Other offices');
    expect(others).toContain('Governor of Strelsau');
    expect(others).not.toContain('Minister of Defence');
    expect(others).not.toContain('Secretary of the Council');
  });
  it('names the day of each where offices of now are known to different days', () => {
    const envoy = { title: 'Envoy of Ruritania', kind: 'other', asOf: '2025-01' } as const;
    const root = drawCard({ ...officialSample, now: [...officialSample.now, envoy] });
    expect(text(root)).toMatch(/Now\s*Secretary.*as of September 2026.*Envoy of Ruritania.*as of January 2025/);
  });
});

describe('a matter', () => {
  it('gives its state on the article’s day', () => {
    expect(text(drawCard(matterSample))).toContain('Ended on April 25, 2013');
    expect(text(drawCard(matterSample, { date: '2010-01-01' }))).toContain('Active on January 1, 2010');
    expect(text(drawCard(matterSample, { date: '2007-01-01' }))).toContain('Began only on February 20, 2008');
  });
  it('lists its resolutions with what each did', () => {
    const line = part(drawCard(matterSample), 'Its resolutions');
    expect(line).toMatch(/1800 \(2008\) establishes ended.*1850 \(2008\) strengthens.*2100 \(2013\) ends later/);
  });
  it('offers the resolution to which day and subject point', () => {
    const onOpenSubject = vi.fn();
    press(drawCard(matterSample, { onOpenSubject }), 'By day and subject: Resolution 1850 (2008)');
    expect(onOpenSubject).toHaveBeenCalledWith({ kind: 'resolution', n: 1850 });
  });
});

describe('a document', () => {
  it('prints the words of the facts as a newspaper does', () => {
    const head = { ...documentSample.head, agenda: "Non-proliferation/ People's Republic of Ruritania" };
    expect(text(drawCard({ ...documentSample, head }))).toContain('Non-proliferation/People’s Republic of Ruritania');
  });
  it('says what its symbol says, and a draft’s fate', () => {
    const root = drawCard(documentSample);
    expect(text(root)).toContain('Document (a report, letter or draft)');
    expect(text(root)).not.toContain('number 700');
    expect(text(root)).toContain('vetoed by China and Russia');
    expect(text(drawCard({ ...documentSample, vetoedBy: [] }))).toContain('too few votes');
  });
});

describe('every card', () => {
  const samples = [resolutionSample, officialSample, matterSample, documentSample];
  it('has no empty part', () => {
    for (const facts of samples) expect(faultsOf(drawCard(facts))).toEqual([]);
  });
  it('draws its head before the facts are there, and a problem in words', () => {
    for (const { head } of samples) {
      const waiting = drawCard({ head } as never, { card: undefined });
      expect(waiting.querySelector('h2')?.textContent).not.toBe('');
      expect(text(waiting)).toContain('Looking up the facts');
      const failed = drawCard({ head } as never, { card: undefined, problem: 'facts-damaged' });
      expect(failed.querySelector('[role=alert]')?.textContent).toContain('Reinstall the extension');
      expect(text(failed)).not.toContain('Looking up');
    }
  });
  it('says why it is shown', () => {
    const because = { code: 'title_surname', words: ['Defence Minister'] } as const;
    expect(text(drawCard(officialSample, { because })).replaceAll(/[\u2068\u2069]/g, '')).toContain(
      'Shown because the surname stands with “Defence Minister”.',
    );
    const gap = { code: 'title_surname', words: [''] } as const;
    expect(text(drawCard(officialSample, { because: gap }))).toContain('the words around it fit');
    const day = { code: 'matter_day', words: ['2024-03-25'] } as const;
    expect(text(drawCard(matterSample, { because: day }))).toContain('day (March 25, 2024)');
  });
  it('goes back and closes by named buttons', () => {
    const onBack = vi.fn();
    const onClose = vi.fn();
    const root = drawCard(officialSample, { onBack, onClose });
    press(root, 'Back');
    press(root, 'Close');
    expect(onBack).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });
  it('writes in the direction of its language', () => {
    const root = drawCard(resolutionSample, {}, 'ar');
    expect(root.querySelector('article')?.dir).toBe('rtl');
    expect(root.querySelector('article')?.lang).toBe('ar');
    expect(root.querySelector('.topic')?.getAttribute('lang')).toBe('en');
  });
});
