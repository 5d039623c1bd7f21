/** Custom properties that a page has only while the extension runs: of marks, and of cards. */
export const MARKS_TIE = '--preamble-marks';
export const CARDS_TIE = '--preamble-cards';
