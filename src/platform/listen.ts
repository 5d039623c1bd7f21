import { browser, type MessageListener, type Sender } from './browser.ts';

/**
 * Calls `answer` with the messages of the extension's own scripts, until `signal` ends it.
 * Undefined leaves the message to others; a promise that rejects gives the asker no answer.
 */
export function listen(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const { onMessage, id } = browser.runtime;
  // Not every browser takes a promise from a listener; `true` says that the answer comes later.
  const listener = (message: unknown, sender: Sender, send: (given: unknown) => void): true | undefined => {
    const given = sender.id === id ? answer(message, sender) : undefined;
    if (given === undefined) return undefined;
    given.then(send, () => send(undefined));
    return true;
  };
  onMessage.addListener(listener as MessageListener);
  signal?.addEventListener('abort', () => {
    try {
      onMessage.removeListener(listener as MessageListener);
    } catch {
      // the extension is gone, and the listener with it
    }
  });
}
