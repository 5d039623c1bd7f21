import type { MarkStyle } from '../../platform/settings.ts';
import { MARKS_TIE } from '../../platform/tie.ts';
import { MARK_KINDS, markName, POINTED_NAME } from './paint.ts';

/**
 * UN blue mixed with the text's own colour: text is readable on its background, so the line is visible on it too,
 * light, dark or coloured. With this share a text of contrast 4.5 gets a line of contrast 3 on 97 of 100 backgrounds
 * (WCAG 2, 1.4.11, asks for 3), and never less than 2.3; with less of the text's colour blue grounds swallow the line.
 */
const LINE = 'color-mix(in srgb, currentColor 60%, #009edb)';
const TINT = `color-mix(in srgb, ${LINE} 20%, transparent)`;
const all = MARK_KINDS.map((kind) => `::highlight(${markName(kind)})`).join(',');

/** Where the reader forces colours, a tint would be taken away: there each mark is a line. */
const DRAWN: Readonly<Record<MarkStyle, readonly [screen: string, forced: string]>> = {
  underline: [`text-decoration:@ underline 2px ${LINE}; text-underline-offset: 3px`, 'text-decoration-color: LinkText'],
  dotted: [
    `text-decoration:@ underline dotted 2px ${LINE}; text-underline-offset: 3px`,
    'text-decoration-color: LinkText',
  ],
  tint: [`background-color:@ ${TINT}`, 'text-decoration:@ underline 2px LinkText'],
  none: ['', ''],
};

/**
 * The style sheet of the marks. Only on screens: a printed page shows nothing of ours. `tied`: it says something
 * only while the page has the style that goes with the extension. For every
 * element alike: Chromium works that out once and hands it down; rules for those alone that hold marks cost it twice as much.
 * Where the reader forces colours, Chromium gives every highlight those of a selection by itself.
 */
export function markCss(style: MarkStyle, tied: boolean): string {
  const [screen, forced] = DRAWN[style];
  // A value that refers to a property which is not there counts as none.
  return `@media screen {
${all} { ${screen} }
::highlight(${POINTED_NAME}) { background-color:@ rgb(0 158 219 / 22%); }
}
@media screen and (forced-colors: active) {
${all} { ${forced} }
::highlight(${POINTED_NAME}) { background-color:@ Highlight; color:@ HighlightText; }
}`.replaceAll('@ ', tied ? ` var(${MARKS_TIE}) ` : ' ');
}
