/** A country's letters as one number (0 for none), so that countries compare without strings. */
export function countryNumber(country: string | undefined): number {
  if (country === undefined) return 0;
  return country.charCodeAt(0) * 0x400 + (country.charCodeAt(1) - 65) * 0x20 + (country.charCodeAt(2) - 65);
}

/** The United Nations, which stands among the states. */
export const UN = countryNumber('UNO');
