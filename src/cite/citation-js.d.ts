/** As much of Citation.js as is used; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
    readonly output: { format(form: 'bibtex' | 'ris', entries: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
