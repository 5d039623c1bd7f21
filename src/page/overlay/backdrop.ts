/** A colour as far as it matters here: how light (0 black to 1 white) and how opaque (0 to 1). */
export interface Shade {
  readonly lightness: number;
  readonly alpha: number;
}

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;
const part = (text: string | undefined, whole: number): number =>
  text === undefined
    ? Number.NaN
    : text.endsWith('%')
      ? Number.parseFloat(text) / 100
      : Number.parseFloat(text) / whole;

/**
 * Reads a colour as `getComputedStyle` gives it (CSS Color 4, serialisation of colour values).
 * Undefined for a form without an evident lightness.
 */
export function shadeOf(css: string): Shade | undefined {
  if (css === 'transparent') return { lightness: 0, alpha: 0 };
  const [name = '', rest = ''] = css.split('(', 2);
  const [values = '', slashed] = rest.split('/', 2);
  const numbers = (name === 'color' ? values.replace(/^\S+/, '') : values).match(NUMBER) ?? [];
  const alpha = part(slashed?.match(NUMBER)?.[0] ?? numbers[3] ?? '1', 1);
  let lightness: number;
  if (name === 'rgb' || name === 'rgba' || name === 'color') {
    const whole = name === 'color' ? 1 : 255;
    const [r, g, b] = [part(numbers[0], whole), part(numbers[1], whole), part(numbers[2], whole)];
    lightness = 0.299 * r + 0.587 * g + 0.114 * b;
  } else if (name === 'oklab' || name === 'oklch') lightness = part(numbers[0], 1);
  else if (name === 'lab' || name === 'lch') lightness = part(numbers[0], 100);
  else return undefined;
  return Number.isNaN(lightness) || Number.isNaN(alpha) ? undefined : { lightness, alpha };
}

/** Half-way: a background darker than this is dark. */
const HALF = 0.5;

/** The element around, through shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether the page is dark where `element` stands: by the nearest opaque background, else by the text on it. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const shade = shadeOf(backgroundColor);
    if (shade && shade.alpha >= HALF) return shade.lightness < HALF;
    if (backgroundImage !== 'none') break;
  }
  // Over a picture, or on the bare canvas: whoever chose light text sees something dark behind it.
  const text = shadeOf(getComputedStyle(element).color);
  return text === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : text.lightness > HALF;
}
