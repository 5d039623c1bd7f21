import { quietly } from '../life/quietly.ts';

/** The page's address as far as it names the article: a jump within the page is no new page. */
const addressOf = (url: string): string => url.split('#', 1)[0] as string;

/** Notices when a page turns into another one without loading, and when one comes back from the browser's cache. */
export class Address {
  #last = addressOf(location.href);
  readonly #turned: () => void;

  constructor(turned: () => void, signal: AbortSignal) {
    this.#turned = turned;
    const look = quietly(() => this.look());
    const until = { signal };
    addEventListener('popstate', look, until);
    globalThis.navigation?.addEventListener('currententrychange', look, until);
    addEventListener(
      'pageshow',
      quietly((event: PageTransitionEvent) => {
        if (event.persisted) turned();
      }),
      until,
    );
  }

  /** Looks whether the address is another: called by events, and at each change where a browser has no such event. */
  look(): void {
    const now = addressOf(location.href);
    if (now === this.#last) return;
    this.#last = now;
    this.#turned();
  }
}
