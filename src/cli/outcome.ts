/** What became of one file: its line of the output, or why there is none. */
export type Outcome = { readonly doc: string; readonly path: string } & (
  | { readonly line: string }
  | { readonly error: string }
);
