import { isInstitution, isPartOfAnotherName } from './mistaken/another-name.ts';
import { spansSeam } from './mistaken/dense-words.ts';
import type { Bearers, NamesIndex } from './names-index.ts';
import type { PassageNames } from './passage-names.ts';
import { fold } from './read/fold.ts';
import type { Hit } from './read/hits.ts';
import { mayHaveTitleBefore, mayHaveTitleBehind, type Surroundings, surroundingsOf } from './whose/surroundings.ts';

/**
 * A hit, who bears its form, and what its passage alone says of it. Names are weighed several times as the page's
 * evidence grows; what does not hang on that is worked out once, when first asked.
 */
export class PassageHit implements Hit {
  readonly start: number;
  readonly end: number;
  readonly form: number;
  readonly middle: boolean;
  readonly initials: string | undefined;
  readonly glued: boolean;
  readonly bearers: Bearers;
  readonly #read: PassageNames;
  #before: boolean | undefined;
  #behind: boolean | undefined;
  #around: Surroundings | undefined;
  #institution: boolean | undefined;
  #partOfAnother: boolean | undefined;
  #seam: boolean | undefined;
  #folded: string | undefined;

  constructor(read: PassageNames, { start, end, form, middle, initials, glued }: Hit, names: NamesIndex) {
    this.#read = read;
    this.start = start;
    this.end = end;
    this.form = form;
    this.middle = middle;
    this.initials = initials;
    this.glued = glued ?? false;
    this.bearers = names.bearers(form);
  }

  /** As the page writes it. */
  get quote(): string {
    return this.#read.passage.text.slice(this.start, this.end);
  }

  /** The quote as the index folds it. */
  get folded(): string {
    this.#folded ??= fold(this.quote);
    return this.#folded;
  }

  /** {@link mayHaveTitleBefore} */
  get mayHaveTitleBefore(): boolean {
    this.#before ??= mayHaveTitleBefore(this.#read.context, this.start);
    return this.#before;
  }

  /** {@link mayHaveTitleBehind} */
  get mayHaveTitleBehind(): boolean {
    this.#behind ??= mayHaveTitleBehind(this.#read.context, this.end);
    return this.#behind;
  }

  /** {@link surroundingsOf} */
  get around(): Surroundings {
    this.#around ??= surroundingsOf(this.#read.passage.text, this.#read.context, this.start, this.end);
    return this.#around;
  }

  /** {@link isInstitution} */
  get isInstitution(): boolean {
    this.#institution ??= isInstitution(this.#read, this);
    return this.#institution;
  }

  /** {@link isPartOfAnotherName} */
  get isPartOfAnotherName(): boolean {
    this.#partOfAnother ??= isPartOfAnotherName(this.#read, this);
    return this.#partOfAnother;
  }

  /** {@link spansSeam} */
  get spansSeam(): boolean {
    this.#seam ??= spansSeam(this.#read.passage.text, this.start, this.end);
    return this.#seam;
  }
}
