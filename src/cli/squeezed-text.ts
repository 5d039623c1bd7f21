/** White space as Unicode has it, with no-break and zero-width spaces and the separators among the control characters. */
const isWhite = (unit: string, code: number): boolean =>
  /\s/.test(unit) || (code >= 0x1c && code <= 0x1f) || code === 0x85 || code === 0x200b;
const SOFT_HYPHEN = '\u00ad';

/**
 * A document's text with white space squeezed, as quotes and offsets are given in,
 * and the way back from the text as it stands.
 */
export class SqueezedText {
  readonly text: string;
  /** For each unit of the raw text, where it (or the next that is kept) stands. */
  readonly #places: Uint32Array;

  constructor(raw: string) {
    const places = new Uint32Array(raw.length + 1);
    const pieces: string[] = [];
    let length = 0;
    let inWhite = true;
    let kept = 0;
    const keep = (end: number): void => {
      if (end > kept) pieces.push(raw.slice(kept, end));
    };
    for (let i = 0; i < raw.length; i += 1) {
      places[i] = length;
      const code = raw.charCodeAt(i);
      if (code > 0x20 && code < 0x7f) {
        inWhite = false;
        length += 1;
        continue;
      }
      const unit = raw[i] as string;
      if (unit === SOFT_HYPHEN) {
        keep(i);
        kept = i + 1;
      } else if (isWhite(unit, code)) {
        keep(i);
        kept = i + 1;
        if (!inWhite) {
          pieces.push(' ');
          length += 1;
        }
        inWhite = true;
      } else {
        inWhite = false;
        length += 1;
      }
    }
    keep(raw.length);
    places[raw.length] = length;
    this.text = pieces.join('').trimEnd();
    this.#places = places;
  }

  /** The range of the squeezed text that holds what stands from `start` to `end` in the raw one. */
  range(start: number, end: number): readonly [number, number] {
    // What is left out at the very end stands where the text ends.
    const from = Math.min(this.#places[start] ?? this.text.length, this.text.length);
    // Where the next unit stands: what is left out at the end of the stretch takes no room.
    const to = this.#places[Math.max(start, end)] ?? this.text.length;
    return [from, Math.min(to, this.text.length)];
  }
}
