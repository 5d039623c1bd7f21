import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPack } from '../../src/cli/facts-file.ts';
import type { FoundFile } from '../../src/cli/files.ts';
import { inOrder } from '../../src/cli/in-order.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { OtherResults, ResultFile } from '../../src/cli/result-file.ts';
import { Threads } from '../../src/cli/threads.ts';
import { annotate } from './run-annotate.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const DOCS = Array.from({ length: 50 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-scale-'));
  await mkdir(at('docs'));
  await copyFile(await keptPack(), at('facts.pack'));
  for (const [i, doc] of DOCS.entries()) {
    await writeFile(
      at('docs', doc),
      `Talks ${i}\n\nPresident Vladimir Putin spoke of Security Council resolution 1718.`,
    );
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (doc: string): FoundFile => ({ doc, path: `/x/${doc}` });
async function* given(docs: readonly string[]): AsyncGenerator<FoundFile> {
  for (const doc of docs) yield file(doc);
}
const line = (doc: string): Outcome => ({ ...file(doc), line: JSON.stringify({ doc, mentions: [] }) });
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('annotate by threads', { timeout: 300_000 }, () => {
  it('prints what one thread prints, in the same order', async () => {
    const facts = ['--facts', at('facts.pack')];
    const [one, two] = [await annotate(...facts, at('docs')), await annotate(...facts, '--workers', '2', at('docs'))];
    expect(two.stderr).toBe('');
    expect(one.lines.length).toBe(DOCS.length);
    expect(two.stdout).toBe(one.stdout);
  });

  it('goes on in a file behind what is done, and does no document twice', async () => {
    const into = at('results.jsonl');
    const run = () => annotate('--facts', at('facts.pack'), '--workers', '2', '--into', into, at('docs'));
    expect((await run()).stdout).toBe('');
    const whole = await readFile(into, 'utf8');
    expect(whole.trim().split('\n').length).toBe(DOCS.length);
    // Interrupted in the middle of a line: what stands before it is kept as it is, even if nobody would write it so today.
    const lines = whole.split('\n');
    const kept = lines.slice(0, 20).map((each) => each.replace('"mentions"', '"kept":true,"mentions"'));
    await writeFile(into, `${kept.join('\n')}\n${(lines[20] ?? '').slice(0, 30)}`);
    expect((await run()).code).toBe(0);
    expect(await readFile(into, 'utf8')).toBe([...kept, ...lines.slice(20)].join('\n'));
    expect((await run()).code).toBe(0);
    expect((await readFile(into, 'utf8')).split('\n').length).toBe(lines.length);
  });

  it('reports a document that cannot be read, keeps that it could not, and goes on', async () => {
    await mkdir(at('some'));
    await copyFile(at('docs', '000.txt'), at('some', 'a.txt'));
    const into = at('broken.jsonl');
    const paths = [at('some', 'a.txt'), at('gone.txt'), at('docs', '001.txt')];
    const { code, stderr } = await annotate('--facts', at('facts.pack'), '--workers', '2', '--into', into, ...paths);
    expect(code).toBe(1);
    expect(stderr).toContain('gone.txt: there is no such file');
    const docs = (await readFile(into, 'utf8'))
      .trim()
      .split('\n')
      .map((each): unknown => JSON.parse(each));
    expect(docs).toMatchObject([
      { doc: 'a.txt' },
      { doc: at('gone.txt'), error: 'there is no such file' },
      { doc: '001.txt' },
    ]);
  });
});

describe('threads', () => {
  /** Answers each file with its name; dies of some, and never comes back from none. */
  const program = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (batch) => {
      if (batch.some(({ doc }) => doc === 'deadly')) process.exit(3);
      if (batch.some(({ doc }) => doc === 'throwing')) throw new Error('out of order');
      parentPort.postMessage(batch.map(({ doc, path }) => ({ doc, path, line: doc })));
    });`;

  it('survive a document that ends one of them, and name it', async () => {
    const threads = new Threads(2, () => new Worker(program, { eval: true }));
    const docs = Array.from({ length: 40 }, (_, i) => (i === 13 ? 'deadly' : i === 30 ? 'throwing' : `${i}`));
    const annotator = { width: 2, batch: 4, run: (batch: readonly FoundFile[]) => threads.run(batch) };
    const outcomes = await all(inOrder(given(docs), annotator));
    await threads.close();
    expect(outcomes.map(({ doc }) => doc)).toEqual(docs);
    const broken = outcomes.flatMap((outcome) => ('error' in outcome ? [[outcome.doc, outcome.error]] : []));
    expect(broken).toEqual([
      ['deadly', expect.stringContaining('ended its thread')],
      ['throwing', expect.stringContaining('out of order')],
    ]);
  });

  it('end though a batch is under way', async () => {
    const never = new Threads(1, () => new Worker('setInterval(() => {}, 1000)', { eval: true }));
    const [first, second] = [never.run([file('a'), file('b')]), never.run([file('c')])];
    await never.close();
    const outcomes = [...(await first), ...(await second)];
    expect(outcomes.map((outcome) => [outcome.doc, 'error' in outcome])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  it('hold few batches at a time, however many files there are', async () => {
    let [underWay, most, read] = [0, 0, 0];
    async function* endless(): AsyncGenerator<FoundFile> {
      for (; ; read += 1) yield file(`${read}`);
    }
    const run = async (batch: readonly FoundFile[]): Promise<readonly Outcome[]> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return batch.map(({ doc }) => line(doc));
    };
    let seen = 0;
    for await (const _ of inOrder(endless(), { width: 2, batch: 4, run })) {
      seen += 1;
      if (seen === 400) break;
    }
    expect(most).toBeLessThanOrEqual(6);
    expect(read).toBeLessThan(440);
  });
});

describe('a file of results', () => {
  it('refuses to go on with other documents than it holds', async () => {
    const path = at('other.jsonl');
    const first = await ResultFile.open(path);
    for (const doc of ['a', 'b']) await first.add(line(doc));
    await first.close();
    const rest = async (docs: readonly string[]): Promise<string[]> => {
      const results = await ResultFile.open(path);
      try {
        const left = await all(results.without(given(docs)));
        return left.map((each) => ('doc' in each ? each.doc : each.path));
      } finally {
        await results.close();
      }
    };
    expect(await rest(['a', 'b', 'c'])).toEqual(['c']);
    await expect(rest(['a', 'x'])).rejects.toThrow(OtherResults);
    await expect(rest(['a'])).rejects.toThrow('result of b, which is not among the files');
    await appendFile(path, '{"doc":"c","mentions":[');
    expect(await rest(['a', 'b', 'c', 'd'])).toEqual(['c', 'd']);
    await truncate(path, 3);
    expect(await rest(['a'])).toEqual(['a']);
  });
});
