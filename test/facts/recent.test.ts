import { describe, expect, it, vi } from 'vitest';
import { once, recent } from '../../src/facts/recent.ts';

describe('remembering records', () => {
  it('reads what it still knows once, and forgets the one unused longest', () => {
    const read = vi.fn((key: number) => ({ key }));
    const remembered = recent(2, read);
    for (const key of [1, 2, 1, 3, 1, 2]) expect(remembered(key)).toEqual({ key });
    expect(read.mock.calls.map(([key]) => key)).toEqual([1, 2, 3, 2]);
  });

  it('reads a whole once, even when it is undefined', () => {
    const read = vi.fn(() => undefined);
    const whole = once(read);
    whole();
    whole();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
