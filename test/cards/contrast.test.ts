import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/cards/cards.css', 'utf8');

/** Relative luminance (WCAG 2.2) of a colour as `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
function colour(name: string, theme: number): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.[theme + 1];
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours on %s', (_name, theme) => {
  it.each(['ink', 'soft', 'accent', 'warn'])('%s can be read as text on paper and on the wash', (name) => {
    expect(contrast(colour(name, theme), colour('paper', theme))).toBeGreaterThan(5.5);
    expect(contrast(colour(name, theme), colour('wash', theme))).toBeGreaterThan(5);
  });
  it.each(['accent-drawn', 'line', 'soft'])('%s can be told from paper in a drawing', (name) => {
    expect(contrast(colour(name, theme), colour('paper', theme))).toBeGreaterThan(3);
  });
  it('a filled button can be read', () => {
    expect(contrast(colour('paper', theme), colour('accent', theme))).toBeGreaterThan(4.5);
  });
});
