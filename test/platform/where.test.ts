import { expect, test } from 'vitest';
import { FOREVER, isSiteOff, pauseLeft, withSite } from '../../src/platform/where.ts';

test('a site that is off is off with all that lies below it', () => {
  const settings = { sitesOff: ['example.org'] };
  expect(isSiteOff(settings, 'example.org')).toBe(true);
  expect(isSiteOff(settings, 'www.example.org')).toBe(true);
  expect(isSiteOff(settings, 'notexample.org')).toBe(false);
  expect(isSiteOff(settings, 'org')).toBe(false);
});

test('a site switched on is on, whatever it lay below', () => {
  const off = withSite(withSite(['news.example'], 'example.org', false), 'example.org', false);
  expect(off).toEqual(['news.example', 'example.org']);
  expect(withSite(off, 'www.example.org', true)).toEqual(['news.example']);
});

test('a pause lasts until its end, or for ever', () => {
  expect(pauseLeft({ pausedUntil: null }, 1000)).toBe(0);
  expect(pauseLeft({ pausedUntil: 3000 }, 1000)).toBe(2000);
  expect(pauseLeft({ pausedUntil: 3000 }, 3000)).toBe(0);
  expect(pauseLeft({ pausedUntil: FOREVER }, Date.now())).toBeGreaterThan(1e12);
});

test('a pause that seems to last for days was begun by a wrong clock, and is over', () => {
  const day = 24 * 60 * 60 * 1000;
  expect(pauseLeft({ pausedUntil: day }, 0)).toBe(day);
  expect(pauseLeft({ pausedUntil: 3650 * day }, 0)).toBe(0);
});
