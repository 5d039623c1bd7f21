import { MARK_KINDS, markName, POINTED_NAME } from './paint.ts';

/**
 * UN blue half mixed with the text's own colour: text is readable on its background,
 * so the line is visible on it too, light or dark.
 */
const LINE = 'color-mix(in srgb, currentColor 40%, #009edb)';
const all = MARK_KINDS.map((kind) => `::highlight(${markName(kind)})`).join(',');

/**
 * Only on screens: a printed page shows nothing of ours.
 * Where the reader forces colours, Chromium gives every highlight those of a selection by itself.
 */
export const MARK_CSS = `@media screen {
${all} { text-decoration: underline 2px ${LINE}; text-underline-offset: 3px; }
::highlight(${POINTED_NAME}) { background-color: rgb(0 158 219 / 22%); }
}
@media screen and (forced-colors: active) {
${all} { text-decoration-color: LinkText; }
::highlight(${POINTED_NAME}) { background-color: Highlight; color: HighlightText; }
}`;
