/** A stand-in for the browser's extension API: what the platform's tests need of it, in memory. */
type Listener = (...args: never[]) => unknown;

class Event {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.splice(this.listeners.indexOf(listener), 1);
  }
}

export interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly js: readonly string[];
}

/** @param manifestFiles the content script, as `getManifest` gives it */
export function fakeBrowser(manifestFiles = ['page.js']) {
  const stored: Record<string, unknown> = {};
  const onChanged = new Event();
  const onMessage = new Event();
  const scripts: Script[] = [];
  const session: Record<string, unknown> = {};
  const fake = {
    stored,
    /** Nothing more can be stored. */
    full: false,
    session,
    /** What runs in the frames of tabs, by tab and frame: `5:0`. */
    frames: {} as Record<string, (message: unknown) => unknown>,
    /** The tabs in front, one of each window. */
    inFront: [] as { readonly id: number }[],
    scripts,
    origins: [] as string[],
    sent: [] as unknown[],
    /** Answers of the background, in order; an Error is thrown. */
    answers: [] as unknown[],
    onMessage,
    runtime: {
      id: 'own-id' as string | undefined,
      onMessage,
      getURL: (path: string) => `moz-extension://some-id${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['*://*.example.org/*', '*://*.news.example/*'], js: manifestFiles }],
      }),
      async sendMessage(message: unknown) {
        fake.sent.push(message);
        const answer = fake.answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    tabs: {
      query: async () => fake.inFront,
      async sendMessage(tabId: number, message: unknown, { frameId }: { frameId: number }) {
        const frame = fake.frames[`${tabId}:${frameId}`];
        if (frame === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return frame(message);
      },
    },
    storage: {
      onChanged,
      session: {
        get: async () => ({ ...session }),
        async set(items: Record<string, unknown>) {
          Object.assign(session, items);
        },
        async remove(key: string) {
          delete session[key];
        },
      },
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries(
            [keys].flat().flatMap((key) => (key in stored ? [[key, structuredClone(stored[key])]] : [])),
          ),
        async set(items: Record<string, unknown>) {
          if (fake.full) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, newValue] of Object.entries(items)) {
            stored[key] = structuredClone(newValue);
            for (const listener of onChanged.listeners) {
              (listener as (changes: object, area: string) => void)({ [key]: { newValue } }, 'local');
            }
          }
        },
      },
    },
    permissions: {
      getAll: async () => ({ origins: fake.origins }),
      async remove({ origins }: { origins: string[] }) {
        const had = origins.every((origin) => fake.origins.includes(origin));
        fake.origins = fake.origins.filter((origin) => !origins.includes(origin));
        return had;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts],
      async unregisterContentScripts() {
        scripts.length = 0;
      },
      async registerContentScripts(added: Script[]) {
        scripts.push(...added);
      },
    },
  };
  return fake;
}

/** Locks of one page: a queue for each name. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (tails.get(name) ?? Promise.resolve()).then(work);
      tails.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
