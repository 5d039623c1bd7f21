import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPack } from '../../src/cli/facts-file.ts';
import { annotate } from './run-annotate.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
  await mkdir(at('docs', 'more'), { recursive: true });
  await copyFile(await keptPack(), at('facts.pack'));
  await writeFile(
    at('docs', 'b.html'),
    `<html lang="en"><head><meta property="article:published_time" content="2023-09-05T10:00:00Z"></head><body>
    <nav>Vladimir Putin</nav><main><h1>Talks in the East</h1>
    <p>President Vladimir&nbsp;<b>Putin</b> is to meet the leader of North Korea, officials said on Monday.</p></main>`,
  );
  await writeFile(at('docs', 'a.txt'), 'Talks\n\nPresident Vladimir Putin spoke of the talks on Monday.');
  await writeFile(at('docs', 'more', 'c.htm'), '<p>Nothing to find in these lines at all.</p>');
  await writeFile(at('docs', 'skipped.json'), '{}');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('annotate', { timeout: 60_000 }, () => {
  it('prints a line for each document of a folder, by name', async () => {
    const { code, lines, stderr } = await annotate('--facts', at('facts.pack'), at('docs'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(lines.map(({ doc }) => doc)).toEqual(['a.txt', 'b.html', 'more/c.htm']);
    expect(lines[1]?.date).toBe('2023-09-05');
    const putin = lines[1]?.mentions.filter(({ quote }) => quote === 'Vladimir Putin') ?? [];
    expect(putin.at(-1)).toMatchObject({
      type: 'official',
      id: 'vladimir-putin',
      name: 'Vladimir Putin',
      occurrence: 2,
    });
    expect(putin.at(-1)?.because).toMatch(/^[A-Z].*Putin.*\.$/);
    expect(lines[2]?.mentions).toEqual([]);
  });

  it('gives ranges in the text that --text prints', async () => {
    const file = at('docs', 'b.html');
    const [found, printed] = await Promise.all([annotate('--facts', at('facts.pack'), file), annotate('--text', file)]);
    const mentions = found.lines[0]?.mentions ?? [];
    expect(mentions.length).toBeGreaterThan(0);
    for (const { quote, range } of mentions) expect(printed.stdout.slice(...range)).toBe(quote);
  });

  it('takes date and language from the command line', async () => {
    const { lines } = await annotate(
      '--facts',
      at('facts.pack'),
      '--date',
      '2011-05-01',
      '--lang',
      'fr',
      at('docs', 'b.html'),
    );
    expect(lines[0]).toMatchObject({ doc: 'b.html', date: '2011-05-01', lang: 'fr' });
  });

  it('names a file that cannot be read, does the others, and exits with 1', async () => {
    const { code, lines, stderr } = await annotate('--facts', at('facts.pack'), at('gone.txt'), at('docs', 'a.txt'));
    expect(code).toBe(1);
    expect(stderr).toContain('gone.txt: there is no such file');
    expect(lines.map(({ doc }) => doc)).toEqual(['a.txt']);
  });

  it('says how it is used', async () => {
    const [none, unknown, wrong, help] = await Promise.all([
      annotate(),
      annotate('--no-such', 'x'),
      annotate('--date', 'yesterday', 'x'),
      annotate('--help'),
    ]);
    for (const run of [none, unknown, wrong]) {
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('Usage:');
    }
    expect(wrong.stderr).toContain('yesterday');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage:');
  });

  it('says which facts it could not open', async () => {
    await writeFile(at('damaged.pack'), 'no pack');
    const { code, stderr } = await annotate('--facts', at('damaged.pack'), at('docs'));
    expect(code).toBe(1);
    expect(stderr).toContain('damaged.pack');
  });
});
