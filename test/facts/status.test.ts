import { describe, expect, it } from 'vitest';
import { statusOn } from '../../src/facts/status.ts';
import { realFacts } from '../real-facts.ts';

const { facts } = await realFacts();

describe('the status of a resolution on a day', () => {
  it('is not ended where nothing that is known ended it', () => {
    expect(statusOn(facts, 1718, '2023-09-05')).toEqual({ state: 'not-ended' });
    expect(statusOn(facts, 1701, undefined)).toEqual({ state: 'not-ended' });
  });

  it('is not adopted before its day', () => {
    expect(statusOn(facts, 1718, '2006-10-09')).toEqual({ state: 'not-yet-adopted', date: '2006-10-14' });
    expect(statusOn(facts, 1718, '2006-10-14')).toEqual({ state: 'not-ended' });
    expect(statusOn(facts, 1718, '2006')).toEqual({ state: 'not-ended' });
  });

  it('is ended from the day on which a later resolution says so', () => {
    expect(statusOn(facts, 661, '2003-05-21')).toEqual({ state: 'not-ended' });
    expect(statusOn(facts, 661, '2003-05-22')).toEqual({ state: 'ended', by: 1483, date: '2003-05-22' });
  });

  it('knows that the resolutions on Iran ended on Implementation Day and apply again since September 2025', () => {
    expect(statusOn(facts, 1929, '2015-07-21')).toEqual({ state: 'not-ended' });
    expect(statusOn(facts, 1929, '2020-01-01')).toEqual({ state: 'ended', by: 2231, date: '2016-01-16' });
    const restored = { state: 'restored', by: 2231, ended: '2016-01-16', date: '2025-09-28' };
    expect(statusOn(facts, 1929, '2025-10-01')).toEqual(restored);
    expect(statusOn(facts, 1929, undefined)).toEqual(restored);
    // paragraph 12 of 2231 does not name the extension of the Panel of Experts
    expect(statusOn(facts, 2224, '2025-10-01')).toEqual({ state: 'ended', by: 2231, date: '2016-01-16' });
  });

  it('runs as long as the last term that its title gives, and says what extended it', () => {
    expect(statusOn(facts, 2695, '2024-08-31')).toEqual({ state: 'not-ended', until: ['2024-08-31'] });
    expect(statusOn(facts, 2695, '2024-09-01')).toEqual({
      state: 'term-over',
      date: '2024-08-31',
      next: { n: 2749, date: '2024-08-28' },
    });
    expect(statusOn(facts, 2680, '2024-06-01')).toEqual({ state: 'term-over', date: '2024-04-30' });
    expect(statusOn(facts, 2781, '2026-06-15')).toEqual({ state: 'not-ended', until: ['2026-05-31', '2026-07-01'] });
  });

  it('names as the extension only what was adopted about the last day of the term', () => {
    const next = (n: number) => {
      const status = statusOn(facts, n, undefined);
      return status?.state === 'term-over' ? status.next?.n : status?.state;
    };
    // no later extension of the line renewed these terms: another kind of decision did
    expect(next(2418)).toBeUndefined();
    expect(next(2748)).toBeUndefined();
    // the first extension after 2655 widened the tasks in mid-term; the one after 2304 is of the same year
    expect(next(2655)).toBe(2704);
    expect(next(2304)).toBe(2326);
    expect(next(2453)).toBe(2483);
  });

  it('is over with the last of its matters', () => {
    expect(statusOn(facts, 2100, '2023-12-30')?.state).toBe('not-ended');
    expect(statusOn(facts, 2100, '2024-01-01')).toEqual({
      state: 'matter-ended',
      matter: facts.matter('minusma')?.name,
      date: '2023-12-31',
    });
  });

  it('is not told where the number is unknown', () => {
    expect(statusOn(facts, 9999, '2024')).toBeUndefined();
  });
});
