import type { ListedMention, PageState } from '../../platform/messages.ts';
import { inSlices } from '../life/in-slices.ts';
import { isVisible, type Mark } from '../mark/mark.ts';
import type { Marked } from '../marked.ts';
import { pageAddress, pageHost } from '../place-of-page.ts';
import { contextOf } from './context.ts';
import { fromEyes } from './near.ts';

/** The marks that the reader can see, as the lists of popup and panel show them: no hidden menus, no closed folds. */
export async function listedMarks({ marks }: Marked): Promise<readonly Mark[]> {
  const listed: Mark[] = [];
  await inSlices(marks, (mark) => {
    if (isVisible(mark)) listed.push(mark);
  });
  return listed;
}

/** What popup and panel are told of a page that was read. */
export async function readState({ page, found }: Marked, listed: readonly Mark[]): Promise<PageState> {
  const mentions: ListedMention[] = [];
  let near = -1;
  let least = Infinity;
  await inSlices(listed, (mark, i) => {
    const { mention } = mark;
    const passage = page.passages[mention.passage];
    mentions.push({
      ...mention,
      part: passage?.part === 'elsewhere' ? 'elsewhere' : 'article',
      ...(passage === undefined
        ? contextOf(mention.quote, 0, mention.quote.length)
        : contextOf(passage.text, mention.start, mention.end)),
    });
    const away = fromEyes(mark);
    if (away >= least) return;
    least = away;
    near = i;
  });
  return {
    phase: 'read',
    host: pageHost(),
    url: pageAddress(),
    ...(found.lang === undefined ? {} : { lang: found.lang }),
    ...(found.date === undefined ? {} : { date: found.date }),
    mentions,
    heads: found.heads,
    ...(found.older === undefined ? {} : { older: found.older }),
    ...(near < 0 ? {} : { near }),
  };
}

/** What they are told while there is nothing to list. */
export function emptyState(phase: PageState['phase'], problem?: PageState['problem']): PageState {
  return { phase, host: pageHost(), ...(problem === undefined ? {} : { problem }), mentions: [], heads: {} };
}
