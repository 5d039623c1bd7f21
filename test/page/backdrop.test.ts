import { expect, it } from 'vitest';
import { shadeOf } from '../../src/page/overlay/backdrop.ts';

it.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(0, 0, 0, 0.5)', 0, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
  ['oklch(0.9 0.1 200)', 0.9, 1],
  ['oklab(0.2 0 0 / 50%)', 0.2, 0.5],
  ['lab(50 10 10)', 0.5, 1],
  ['lch(50% 10 10)', 0.5, 1],
  ['transparent', 0, 0],
])('reads %s', (css, lightness, alpha) => {
  const shade = shadeOf(css);
  expect(shade?.lightness).toBeCloseTo(lightness);
  expect(shade?.alpha).toBeCloseTo(alpha);
});

it('does not guess at what it does not know', () => {
  expect(shadeOf('device-cmyk(0 1 1 0)')).toBeUndefined();
  expect(shadeOf('rgb(none)')).toBeUndefined();
  expect(shadeOf('')).toBeUndefined();
});
