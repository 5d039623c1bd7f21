import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';

/** One alarm at a time; setting it anew takes the earlier one back. */
export class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    atEnd(signal, () => this.clear());
  }

  set(ms: number, ring: () => void): void {
    this.clear();
    this.#id = setTimeout(quietly(ring), Math.max(0, ms));
  }

  clear(): void {
    clearTimeout(this.#id);
    this.#id = undefined;
  }
}
