import * as v from 'valibot';
import type { BackgroundAnswer } from './ask-background.ts';
import { type BackgroundRequest, backgroundRequestSchema } from './background-requests.ts';
import { browser, type Sender } from './browser.ts';

/** Who asked, as the browser (not the sender) says it. */
export interface Asker {
  /** Absent for the popup. */
  readonly tabId?: number;
  /** Frame of that tab; 0 is the page itself. */
  readonly frameId?: number;
  /** Host of the asking page; absent for the extension's own pages. */
  readonly host?: string;
}

/** Answers for every kind of request that the background knows. */
export type RequestHandlers = {
  [A in BackgroundRequest['ask']]: (
    request: Extract<BackgroundRequest, { ask: A }>,
    asker: Asker,
  ) => Promise<BackgroundAnswer<A>>;
};

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/**
 * Answers the requests of content scripts and of the extension's own pages.
 * A message of another sender or of an unknown shape gets no answer.
 */
export function answerRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(backgroundRequestSchema, message);
    if (!parsed.success) return undefined;
    const tabId = sender.tab?.id;
    const { frameId } = sender;
    // As the content script names its page: a frame that a page wrote itself has the host of that page.
    const host = hostOf(sender.origin) ?? hostOf(sender.url);
    return answer(handlers, parsed.output, {
      ...(tabId === undefined ? {} : { tabId }),
      ...(frameId === undefined ? {} : { frameId }),
      ...(host === undefined ? {} : { host }),
    });
  });
}

function answer(handlers: RequestHandlers, request: BackgroundRequest, asker: Asker): Promise<unknown> {
  switch (request.ask) {
    case 'detect':
      return handlers.detect(request, asker);
    case 'passages':
      return handlers.passages(request, asker);
    case 'card':
      return handlers.card(request, asker);
    case 'take':
      return handlers.take(request, asker);
    case 'search':
      return handlers.search(request, asker);
    case 'words':
      return handlers.words(request, asker);
    case 'styles':
      return handlers.styles(request, asker);
    case 'about':
      return handlers.about(request, asker);
    case 'hide':
      return handlers.hide(request, asker);
    case 'tie':
      return handlers.tie(request, asker);
    case 'unhide':
      return handlers.unhide(request, asker);
  }
}
