/** What a day column holds where the day is unknown, or the office still open. */
export const NO_DAY = -0x80000000;
