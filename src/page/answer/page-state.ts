import type { PageState } from '../../platform/messages.ts';
import { isVisible, type Mark } from '../mark/mark.ts';
import type { Marked } from '../marked.ts';
import { pageAddress, pageHost } from '../place-of-page.ts';
import { contextOf } from './context.ts';
import { nearMark } from './near.ts';

/** The marks that the reader can see, as the lists of popup and panel show them: no hidden menus, no closed folds. */
export function listedMarks(marked: Marked): Mark[] {
  return marked.marks.filter(isVisible);
}

/** What popup and panel are told of a page that was read. */
export function readState({ page, found }: Marked, listed: readonly Mark[]): PageState {
  const near = nearMark(listed);
  return {
    phase: 'read',
    host: pageHost(),
    url: pageAddress(),
    ...(found.lang === undefined ? {} : { lang: found.lang }),
    ...(found.date === undefined ? {} : { date: found.date }),
    mentions: listed.map(({ mention }) => {
      const passage = page.passages[mention.passage];
      return {
        ...mention,
        part: passage?.part === 'elsewhere' ? 'elsewhere' : 'article',
        ...(passage === undefined
          ? contextOf(mention.quote, 0, mention.quote.length)
          : contextOf(passage.text, mention.start, mention.end)),
      };
    }),
    heads: found.heads,
    ...(found.older === undefined ? {} : { older: found.older }),
    ...(near < 0 ? {} : { near }),
  };
}

/** What they are told while there is nothing to list. */
export function emptyState(phase: PageState['phase'], problem?: PageState['problem']): PageState {
  return { phase, host: pageHost(), ...(problem === undefined ? {} : { problem }), mentions: [], heads: {} };
}
