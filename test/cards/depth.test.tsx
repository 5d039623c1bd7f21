// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { drawCard, faultsOf } from './draw-card.tsx';
import { part, press, text } from './read-card.ts';
import { matterSample, officialSample, resolutionSample } from './sample-facts.ts';

describe('a vote', () => {
  it('says that there was no vote where there was none', () => {
    const seats = resolutionSample.seats!.map((seat) => ({ ...seat, ballot: 'none' as const }));
    const resolution = { n: 1999, date: '2011-07-13', src: ['test'] };
    const vote = part(drawCard({ ...resolutionSample, seats, resolution }), 'Vote');
    expect(vote).toContain('Adopted without a vote');
    expect(vote).toContain('France (permanent)no vote taken');
  });
  it('gives each member’s vote in a table, and marks the permanent ones by shape', () => {
    const root = drawCard(resolutionSample);
    const rows = [...root.querySelectorAll('.ballots tbody tr')].map((row) => text(row as HTMLElement));
    expect(rows).toHaveLength(15);
    expect(rows).toContain('China (permanent)abstained');
    expect(rows).toContain('Libyaagainst');
    expect(root.querySelectorAll('.seat.permanent')).toHaveLength(5);
  });
});

describe('what a resolution recalls and what recalls it', () => {
  const node = (n: number, year: number, way: 'recalled' | 'recalling') => ({ n, date: `${year}-05-01`, way });
  const years = {
    step: 1,
    here: 2,
    columns: [
      { from: 2006, to: 2006, nodes: [node(1700, 2006, 'recalled')] },
      { from: 2007, to: 2007, nodes: [node(1750, 2007, 'recalled')] },
      { from: 2008, to: 2008, nodes: [] },
      { from: 2009, to: 2009, nodes: Array.from({ length: 10 }, (_, i) => node(1900 + i, 2009, 'recalling')) },
    ],
  };
  const facts = { ...resolutionSample, years };
  const nodes = (root: HTMLElement) => [...root.querySelectorAll<HTMLButtonElement>('.node')];
  const key = (on: Element, name: string): void => {
    void act(() => {
      on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  };

  it('is drawn by year, a button each, and counts what has no room', () => {
    const root = drawCard(facts);
    expect(nodes(root)).toHaveLength(10);
    expect(nodes(root)[0]?.getAttribute('aria-label')).toBe('recalled: Resolution 1700 (2006)');
    expect(root.querySelector('.over')?.textContent).toBe('+2');
    expect(text(root)).toContain('Recalled by (12)');
    expect(faultsOf(root)).toEqual([]);
  });
  it('is one stop for Tab, walked by arrows, and opens what is pressed', () => {
    const onOpenSubject = vi.fn();
    const root = drawCard(facts, { onOpenSubject });
    expect(nodes(root).filter(({ tabIndex }) => tabIndex === 0)).toEqual([nodes(root)[0]]);
    void act(() => nodes(root)[0]?.focus());
    expect(part(root, 'Recalls, and recalled by')).toContain('Resolution 1700 (2006)');
    key(nodes(root)[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(nodes(root)[1]);
    expect(nodes(root)[1]?.tabIndex).toBe(0);
    key(nodes(root)[1]!, 'End');
    expect(document.activeElement).toBe(nodes(root)[9]);
    void act(() => nodes(root)[9]?.click());
    expect(onOpenSubject).toHaveBeenCalledWith({ kind: 'resolution', n: 1907 });
  });
  it('is walked the other way where the card runs from right to left', () => {
    const root = drawCard(facts, {}, 'ar');
    void act(() => nodes(root)[0]?.focus());
    key(nodes(root)[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(nodes(root)[1]);
  });
});

describe('where facts come from', () => {
  it('is told by group, with the day and the terms of each source', () => {
    expect(text(drawCard(resolutionSample))).toContain(
      'Where these facts come fromVoteA register of votes · as of 2022 · free',
    );
  });
  it('is followed by where they stop, if the article is newer', () => {
    expect(text(drawCard(resolutionSample))).not.toContain('The facts stop');
    expect(text(drawCard(matterSample, { date: '2026-09-01' }))).toContain('stop at resolution 2825 of June 29, 2026');
  });
});

describe('more of an official', () => {
  it('gives the name at once as the own state and the reader’s language write it, and last as other scripts do', () => {
    expect(text(drawCard(officialSample))).toContain('Rudolf RassendyllРудольф РассендиллOn the article’s date');
    expect(part(drawCard(officialSample), 'In other scripts')).toBe('In other scripts鲁道夫·拉森迪尔');
    expect(text(drawCard(officialSample, {}, 'fr'))).toContain('Rodolphe Rassendyll · Рудольф РассендиллÀ la date');
    expect(text(drawCard(officialSample, {}, 'ru')).match(/Рудольф Рассендилл/g)).toHaveLength(1);
  });
  it('names who held an office before and after, and opens them', () => {
    const onOpenSubject = vi.fn();
    const root = drawCard(officialSample, { onOpenSubject });
    expect(text(root.querySelector('.office.large') as HTMLElement)).toContain('Before: Michael Elphberg');
    press(root, 'Rupert Hentzau');
    expect(onOpenSubject).toHaveBeenCalledWith({ kind: 'official', id: 'rupert-hentzau' });
  });
  it('tells what the state did in the Council during the office', () => {
    const record = part(drawCard(officialSample), 'In the Council: Russia');
    expect(record).toContain('Minister of Defence of Ruritania');
    expect(record).toContain('Drafts vetoed: 1S/2017/172 (2017)');
    expect(record).toContain('Abstained: 12100 (2013)');
    expect(record).not.toContain('Voted against');
  });
  it('tells listings apart from offices', () => {
    const listed = part(drawCard(officialSample), 'Sanctions of the Security Council');
    expect(listed).toMatch(/Listed under 1850 \(2008\)\s*December 10, 2008 – April 25, 2013/);
    expect(listed).toContain('since January 1, 2018 · as of September 2026');
  });
});

describe('a matter', () => {
  it('gives its last step, its term, its committee and its experts', () => {
    const root = drawCard(matterSample);
    const pairs = text(root.querySelector('.pairs') as HTMLElement);
    expect(pairs).toMatch(/Last step2100 \(2013\) ends.*Last known term untilDecember 31, 2009/);
    expect(pairs).toMatch(/Committee1800 \(2008\).*Panel of experts, first in1850 \(2008\)/);
  });
});
