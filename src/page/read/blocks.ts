/** The block elements of a page as far as `parts.ts` needs them: whose child, and what they say. */
export class Blocks {
  /** Index of the block around, always smaller than the block's own; -1 for none. */
  readonly parents: number[] = [];
  /** Bits of `regions.ts`. */
  readonly bits: number[] = [];
  current = -1;

  /** Bits of the block that the walk is in. */
  get around(): number {
    return this.bits[this.current] ?? 0;
  }

  open(bits: number): void {
    this.parents.push(this.current);
    this.bits.push(bits);
    this.current = this.parents.length - 1;
  }

  close(): void {
    this.current = this.parents[this.current] ?? -1;
  }
}
