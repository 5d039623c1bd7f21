import { askBackground } from '../../platform/ask-background.ts';

let tied = false;

/** Whether what we show in this page depends on a style that goes with the extension. */
export const isTied = (): boolean => tied;

/** Asks for that style; to be asked only when there is something to show, since a page can see it. */
export async function tie(): Promise<boolean> {
  tied ||= (await askBackground<'tie'>({ ask: 'tie' })).ok;
  return tied;
}
