import { parentPort, workerData } from 'node:worker_threads';
import type { Order, Outcome } from './orders.ts';
import { TARGETS } from './targets.ts';

/** Counts the cases begun, where the one who watches can see it. */
const begun = new Int32Array(workerData as SharedArrayBuffer);

parentPort?.on('message', (order: Order) => {
  void (async () => {
    const target = TARGETS.find(({ name }) => name === order.target);
    if (target === undefined) throw new Error(`There is no target ${order.target}`);
    const start = performance.now();
    Atomics.store(begun, 0, 0);
    const failure = await target.run({
      seed: order.seed,
      cases: order.cases,
      begin: () => void Atomics.add(begun, 0, 1),
    });
    const outcome: Outcome = { ...order, milliseconds: performance.now() - start, ...(failure && { failure }) };
    parentPort?.postMessage(outcome);
  })();
});
