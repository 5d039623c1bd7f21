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

/** Names of elements from which a list of them is worth no more than the whole page. */
const MOST_NAMES = 16;

/** What is before `::highlight`: the elements by whose style marks are drawn, all where `names` are many. */
const elements = (names: ReadonlySet<string>): string =>
  names.size > MOST_NAMES ? '' : `:is(${[...names].map((name) => CSS.escape(name)).join(',')})`;

/**
 * The style sheet of the marks. Only on screens: a printed page shows nothing of ours. `tied`: it says something
 * only while the page has the style that goes with the extension. `names`: of the elements that hold marked text, since
 * the browser works out the style of every element anew to which a new sheet could apply.
 * Where the reader forces colours, Chromium gives every highlight those of a selection by itself.
 */
export function markCss(style: MarkStyle, tied: boolean, names: ReadonlySet<string>): string {
  const [screen, forced] = DRAWN[style];
  const around = elements(names);
  const all = MARK_KINDS.map((kind) => `${around}::highlight(${markName(kind)})`).join(',');
  const pointed = `${around}::highlight(${POINTED_NAME})`;
  // A value that refers to a property which is not there counts as none.
  return `@media screen {
${all} { ${screen} }
${pointed} { background-color:@ rgb(0 158 219 / 22%); }
}
@media screen and (forced-colors: active) {
${all} { ${forced} }
${pointed} { background-color:@ Highlight; color:@ HighlightText; }
}`.replaceAll('@ ', tied ? ` var(${MARKS_TIE}) ` : ' ');
}
