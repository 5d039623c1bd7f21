import type { CardHead } from '../facts/card-facts.ts';
import { addLookUpMenu, onLookUpMenu } from '../platform/menus.ts';
import { type SearchAnswer, subjectKey } from '../platform/messages.ts';
import { onOmnibox, type Suggestion } from '../platform/omnibox.ts';
import { panelOpener } from '../platform/panel.ts';
import { openTab } from '../platform/tabs.ts';
import { want } from '../platform/wanted.ts';
import { say } from '../platform/words.ts';

/** Address bars show about so many. */
const MOST_SUGGESTED = 6;
const LOOK_UP_PAGE = 'src/lookup/index.html';

type Search = (text: string) => Promise<SearchAnswer>;

/** Address of the look-up page for a text, and for one of the things that it finds. */
function lookUpPage(text: string, pick?: string): string {
  return `${LOOK_UP_PAGE}?${new URLSearchParams({ q: text, ...(pick === undefined ? {} : { pick }) })}`;
}

/** A head as one line: what finds it again, and what the reader sees. */
export function suggestionOf(head: CardHead): Suggestion & { readonly pick: string } {
  const line = (content: string, pick: string, more: string | undefined) => ({
    content,
    pick,
    description: more === undefined ? content : `${content} · ${more}`,
  });
  switch (head.kind) {
    case 'resolution': {
      const symbol = `S/RES/${head.n}${head.date === undefined ? '' : ` (${head.date.slice(0, 4)})`}`;
      return line(symbol, subjectKey({ kind: 'resolution', n: head.n }), head.topic);
    }
    case 'matter':
      return line(head.name, subjectKey({ kind: 'matter', id: head.id }), undefined);
    case 'document':
      return line(head.symbol, subjectKey({ kind: 'document', symbol: head.symbol }), head.agenda);
    case 'official':
      return line(head.name, subjectKey({ kind: 'official', id: head.id }), head.officeThen?.title);
  }
}

async function suggestions(search: Search, text: string): Promise<ReturnType<typeof suggestionOf>[]> {
  const answer = await search(text);
  const seen = new Set<string>();
  const all = (answer.ok ? answer.found : []).map(suggestionOf);
  // An address bar takes each content once: of namesakes the first.
  return all.filter(({ content }) => !seen.has(content) && seen.add(content)).slice(0, MOST_SUGGESTED);
}

/** The look-up page for what was entered: of a suggestion that was chosen, its card. */
async function enteredPage(search: Search, text: string): Promise<string> {
  const chosen = (await suggestions(search, text)).find(({ content }) => content === text);
  return lookUpPage(text, chosen?.pick);
}

/** The ways into the look-up that the browser keeps: the menu of selected text, and a keyword of the address bar. */
export function openDoors(search: Search): void {
  onLookUpMenu((text, windowId) => {
    const open = panelOpener(windowId);
    // First of all: a choice in a menu counts as one until something is waited for.
    const opened = open === undefined ? openTab(lookUpPage(text)) : open().then(() => want(text));
    opened.catch(() => openTab(lookUpPage(text)));
  });
  onOmnibox({
    title: say('omnibox_title'),
    suggest: (text) => suggestions(search, text),
    enter: (text) => enteredPage(search, text),
  });
}

/** Puts the item into the menu, in the language of the browser. */
export async function hangDoors(): Promise<void> {
  await addLookUpMenu(say('menu_look_up'));
}
