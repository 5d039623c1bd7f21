import type { FormClass } from '../read/form-class.ts';

/** A text by which news names a person, and how much of the person it names. */
export interface Form {
  readonly text: string;
  readonly formClass: FormClass;
}
