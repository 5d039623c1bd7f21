/**
 * Gives what `make` makes for a language and its options, made once each: the browser's formatters take a
 * hundred times longer to make than to use.
 */
export function keptFormat<T, O>(make: (locale: string, options: O) => T): (locale: string, options: O) => T {
  const kept = new Map<string, T>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = kept.get(key) ?? make(locale, options);
    kept.set(key, known);
    return known;
  };
}
