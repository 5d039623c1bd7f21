// Sets everything up, builds the extension and opens a browser with it on the sample article.
// npm start [-- chrome|firefox] [-- --headless]

import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, findBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { runNode } from './setup/run.mjs';

checkNode();
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const words = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
const headless = words.includes('--headless') || Boolean(process.env['CI']) || !hasDisplay;

/**
 * The browser asked for by word or by PREAMBLE_BROWSER (its kind, or the path of its program), else the first found.
 * @returns {Promise<{ kind: 'chrome' | 'firefox', path: string } | undefined>}
 */
async function chooseBrowser() {
  const asked = words.find((word) => !word.startsWith('--')) ?? process.env['PREAMBLE_BROWSER'];
  if (asked && asked !== 'chrome' && asked !== 'firefox') {
    return { kind: /firefox/i.test(basename(asked)) ? 'firefox' : 'chrome', path: asked };
  }
  /** @type {('chrome' | 'firefox')[]} */
  const kinds = asked ? [asked === 'firefox' ? 'firefox' : 'chrome'] : ['chrome', 'firefox'];
  const found = () => kinds.map((kind) => ({ kind, path: findBrowser(kind) })).find(({ path }) => path !== undefined);
  let browser = found();
  if (browser === undefined) {
    await ensureBrowsers(kinds.slice(0, 1));
    browser = found();
  }
  return browser?.path === undefined ? undefined : { kind: browser.kind, path: browser.path };
}

const browser = await chooseBrowser();
if (browser === undefined) process.exit(1);
await ensureDependencies();
const { kind, path } = browser;
console.log(`Building the extension for ${kind} …`);
if ((await runNode('node_modules/vite/bin/vite.js', ['build', '--mode', kind, '--logLevel', 'warn'])) !== 0)
  process.exit(1);
console.log(`The extension stands in dist/${kind}. To load it into a browser of your own:`);
console.log(
  kind === 'chrome'
    ? '  open chrome://extensions, switch on Developer mode, press "Load unpacked" and choose that folder.'
    : '  open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on" and choose its manifest.json.',
);
console.log(`Opening ${path}${headless ? ' without a window' : ''} …`);
process.exitCode = await runNode('scripts/run.mjs', [
  'scripts/start/open-sample.ts',
  kind,
  path,
  headless ? 'headless' : 'shown',
]);
