import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as Kind } from '../../../scripts/build/manifest.ts';
import { variantBuild } from './variant.ts';

/**
 * What goes wrong with messages to the background, by a word in the address of the page that a request is about:
 * `twice`, `late`, `never`.
 */
const MESSAGES = `
const { onMessage } = (globalThis.browser ?? chrome).runtime;
const add = onMessage.addListener.bind(onMessage);
const isChrome = globalThis.browser === undefined;
onMessage.addListener = (listener) => add((message, sender, respond) => {
  const address = message?.page?.url ?? '';
  if (address.includes('never')) return isChrome ? true : new Promise(() => undefined);
  if (address.includes('late')) {
    const later = (work) => setTimeout(work, 4000);
    if (!isChrome) return new Promise((done) => later(() => done(listener(message, sender))));
    later(() => listener(message, sender, respond));
    return true;
  }
  if (address.includes('twice')) listener(message, sender, () => undefined);
  return listener(message, sender, respond);
});
`;

/** A clock that is ten years ahead. */
const CLOCK = `{
  const Right = Date;
  const AHEAD = 10 * 365 * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Right {
    constructor(...given) { if (given.length === 0) super(Right.now() + AHEAD); else super(...given); }
    static now() { return Right.now() + AHEAD; }
  };
}`;

/** Nothing can be stored while the page or background is told so by the key \`full\` of the session's storage. */
const STORAGE = `{
  const { storage } = globalThis.browser ?? chrome;
  const set = storage.local.set.bind(storage.local);
  storage.local.set = async (items) => {
    if ((await storage.session.get('full')).full) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  };
}`;

/** A build whose background is troubled: by odd messages, a wrong clock and storage that may be full. */
export function troubledBuild(kind: Kind): Promise<string> {
  return variantBuild(kind, async (folder) => {
    await writeFile(join(folder, 'trouble.js'), `${CLOCK}\n${STORAGE}\n${MESSAGES}`);
    const loader = join(folder, 'service-worker-loader.js');
    await writeFile(loader, `import './trouble.js';\n${await readFile(loader, 'utf8')}`);
    const options = join(folder, 'src/options/index.html');
    await writeFile(join(folder, 'full.js'), STORAGE);
    await writeFile(
      options,
      (await readFile(options, 'utf8')).replace('<head>', '<head><script type="module" src="/full.js"></script>'),
    );
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
      content_scripts: [{ js: [string] }];
    };
    const script = join(folder, manifest.content_scripts[0].js[0]);
    await writeFile(script, `${CLOCK}\n${await readFile(script, 'utf8')}`);
  });
}
