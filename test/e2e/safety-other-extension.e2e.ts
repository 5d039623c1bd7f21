import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Browser as Kind } from '../../scripts/build/manifest.ts';
import { eventually } from './harness/eventually.ts';
import { inBothBrowsers } from './harness/session.ts';

/** Everything by which one extension can speak to another; it tells the outcome by the host that it asks for. */
const probe = (id: string): string => `
  const api = globalThis.browser ?? chrome;
  const tell = (word) => fetch('http://' + word + '.probe.example/', { mode: 'no-cors' }).catch(() => {});
  (async () => {
    const requests = [{ ask: 'about' }, { ask: 'words' }, { ask: 'search', text: '1701' },
      { ask: 'hide', rule: { subject: 'official:vladimir-putin', label: 'x' } }];
    for (const request of requests) {
      const answer = await Promise.race([
        api.runtime.sendMessage(${JSON.stringify(id)}, request).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ]);
      if (answer !== undefined && answer !== null) await tell('answered');
    }
    const port = api.runtime.connect(${JSON.stringify(id)});
    const closed = await new Promise((resolve) => {
      port.onDisconnect.addListener(() => resolve(true));
      port.onMessage.addListener(() => resolve(false));
      port.postMessage({ ask: 'about' });
      setTimeout(() => resolve(false), 3000);
    });
    await tell(closed ? 'refused' : 'connected');
    await tell('finished');
  })();`;

async function otherExtension(kind: Kind, id: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preamble-probe-'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'probe.js'), probe(id));
  const background = kind === 'chrome' ? { service_worker: 'probe.js' } : { scripts: ['probe.js'] };
  const own = kind === 'chrome' ? {} : { browser_specific_settings: { gecko: { id: 'probe@probe.example' } } };
  const manifest = { manifest_version: 3, name: 'Probe', version: '1', background, ...own };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

inBothBrowsers('another extension', (session) => {
  test('gets no answer and no connection', async () => {
    const { kind, launched, server } = session();
    const folder = await otherExtension(kind, launched.id);
    await launched.browser.installExtension(folder);
    // Firefox asks for it over an encrypted connection, of which the host alone is seen.
    const told = (): string[] => server.asked.flatMap((address) => /(\w+)\.probe\.example/.exec(address)?.[1] ?? []);
    await eventually(
      async () => told(),
      (words) => words.includes('finished'),
      'the other extension to have tried all',
    );
    expect([...new Set(told())]).toEqual(['refused', 'finished']);
    const settings = await session().ownPage.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(settings).not.toContain('putin');
    await rm(folder, { recursive: true });
  });
});
