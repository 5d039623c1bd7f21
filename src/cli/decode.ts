/** Bytes of an HTML file within which its encoding must be declared (the HTML standard says 1024; sites are late). */
const DECLARED_WITHIN = 4096;
const CHARSET = /charset=["']?\s*([\w:-]+)/i;
/** Encodings whose bytes are all ASCII, so that they pass for UTF-8. */
const SEVEN_BIT = /^iso-2022-/i;

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A file's text: by its byte order mark, as UTF-8 where it is valid, by the encoding it declares,
 * else as windows-1252, which takes any bytes.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', false) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', false) ?? '';
  const head = decoded(bytes.subarray(0, DECLARED_WITHIN), 'latin1', false) ?? '';
  const label = CHARSET.exec(head)?.[1];
  const first = label !== undefined && SEVEN_BIT.test(label) ? decoded(bytes, label, true) : undefined;
  return (
    first ??
    decoded(bytes, 'utf-8', true) ??
    (label === undefined ? undefined : decoded(bytes, label, false)) ??
    decoded(bytes, 'windows-1252', false) ??
    ''
  );
}
