import type { Worker } from 'node:worker_threads';
import type { FoundFile } from './files.ts';
import type { Outcome } from './outcome.ts';

/** Milliseconds for a batch, or for one file of it. The largest pages take a second; what takes longer than this would never end. */
const LONGEST = 60_000;

/** A thread at work, or free. */
interface Thread {
  worker: Worker;
  busy: boolean;
}

/**
 * Threads that annotate batches of files. One that dies over a file (no memory left) or never comes back from it is
 * replaced, and the file is reported: no file can end a run.
 */
export class Threads {
  readonly #start: () => Worker;
  readonly #threads: Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];
  #closed = false;

  constructor(count: number, start: () => Worker) {
    this.#start = start;
    this.#threads = Array.from({ length: count }, () => ({ worker: this.#begin(), busy: false }));
  }

  /** The outcomes of a batch, in its order. */
  async run(batch: readonly FoundFile[]): Promise<readonly Outcome[]> {
    const thread = await this.#free();
    const done = await this.#send(thread, batch);
    this.#release(thread);
    if (typeof done !== 'string') return done;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) return [{ doc: only.doc, path: only.path, error: done }];
    // Which file it was shows when each is read by itself.
    const singly: Outcome[] = [];
    for (const file of batch) singly.push(...(await this.run([file])));
    return singly;
  }

  /** Ends all threads; a batch under way is given back as one whose thread died. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** The outcomes, or what ended the thread; it then has another worker. */
  async #send(thread: Thread, batch: readonly FoundFile[]): Promise<readonly Outcome[] | string> {
    if (this.#closed) return 'the run was ended';
    return new Promise((resolve) => {
      const { worker } = thread;
      const died = (error: unknown): void => end(`reading it ended its thread: ${String(error)}`);
      const left = (code: number): void => end(`reading it ended its thread (${code})`);
      const end = (result: readonly Outcome[] | string): void => {
        clearTimeout(timer);
        worker.off('message', end).off('error', died).off('exit', left);
        if (typeof result === 'string') {
          void worker.terminate();
          if (!this.#closed) thread.worker = this.#begin();
        }
        resolve(result);
      };
      const timer = setTimeout(() => end('reading it does not end'), LONGEST);
      worker.on('message', end).on('error', died).on('exit', left);
      worker.postMessage(batch);
    });
  }

  /** A worker whose errors are those of the batch at work; between batches it has none to tell. */
  #begin(): Worker {
    return this.#start().on('error', () => undefined);
  }

  #free(): Promise<Thread> | Thread {
    const thread = this.#threads.find(({ busy }) => !busy);
    if (thread === undefined) return new Promise((resolve) => this.#waiting.push(resolve));
    thread.busy = true;
    return thread;
  }

  #release(thread: Thread): void {
    const next = this.#waiting.shift();
    if (next === undefined) thread.busy = false;
    else next(thread);
  }
}
