import { quietly } from '../life/quietly.ts';

/** The page's address as far as it names the article: a jump within the page is no new page. */
const addressOf = (url: string): string => url.split('#', 1)[0] as string;

export interface AddressEvents {
  /** The page became another one without loading. */
  turned(): void;
  /** The page came back from the browser's cache, as it was left. */
  returned(): void;
}

/** Notices when a page turns into another one without loading, and when one comes back from the browser's cache. */
export class Address {
  #last = addressOf(location.href);
  readonly #events: AddressEvents;

  constructor(events: AddressEvents, signal: AbortSignal) {
    this.#events = events;
    const look = quietly(() => this.look());
    const until = { signal };
    addEventListener('popstate', look, until);
    globalThis.navigation?.addEventListener('currententrychange', look, until);
    addEventListener(
      'pageshow',
      quietly((event: PageTransitionEvent) => {
        if (event.persisted) events.returned();
      }),
      until,
    );
  }

  /** Looks whether the address is another: called by events, and at each change where a browser has no such event. */
  look(): void {
    const now = addressOf(location.href);
    if (now === this.#last) return;
    this.#last = now;
    this.#events.turned();
  }
}
