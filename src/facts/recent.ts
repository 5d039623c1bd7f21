/**
 * Remembers what `read` gave for the last `capacity` keys, so that a page with many
 * mentions of the same few records reads each once and memory stays bounded.
 */
export function recent<K, V>(capacity: number, read: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const value = read(key);
    kept.set(key, value);
    if (kept.size > capacity) {
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        break;
      }
    }
    return value;
  };
}

/** Reads once, at the first call. */
export function once<V>(read: () => V): () => V {
  let value: { readonly is: V } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}
