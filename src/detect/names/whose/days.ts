const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; a partial date gives its first or its last possible day. */
export function dayNumber(date: string, side: 'first' | 'last'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (side === 'first' || day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / MILLISECONDS_A_DAY;
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / MILLISECONDS_A_DAY - 1;
}
