import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';

/** @typedef {'chrome' | 'firefox'} Kind */

/** @type {Readonly<Record<Kind, { variable: string, names: string[], mac: string[], windows: string[], debian: string }>>} */
const KINDS = {
  chrome: {
    variable: 'PREAMBLE_CHROME',
    names: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'PREAMBLE_FIREFOX',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** @param {(typeof KINDS)[Kind]} of */
function usualPlaces({ names, mac, windows }) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => mac.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
    return [ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : windows.map((program) => join(folder, program)),
    );
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/**
 * Where a browser of this kind stands on this machine; undefined: nowhere that we know.
 * PREAMBLE_CHROME and PREAMBLE_FIREFOX name one that stands elsewhere.
 * @param {Kind} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const named = process.env[KINDS[kind].variable];
  if (named) {
    if (existsSync(named)) return named;
    console.error(`${KINDS[kind].variable} names ${named}, where nothing is.`);
    return undefined;
  }
  return usualPlaces(KINDS[kind]).find((path) => existsSync(path));
}

function mayInstallFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Finds the browsers of these kinds, and installs the missing ones from Debian's packages where it may.
 * Gives the kinds that are still missing, having said what to do.
 * @param {readonly Kind[]} kinds
 * @returns {Promise<Kind[]>}
 */
export async function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0 && mayInstallFromDebian()) {
    const packages = missing.map((kind) => KINDS[kind].debian);
    console.log(`Installing ${packages.join(' and ')} from Debian's packages …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu', ...packages], quiet);
  }
  const absent = missing.filter((kind) => findBrowser(kind) === undefined);
  for (const kind of absent) {
    const { variable, debian } = KINDS[kind];
    const name = kind === 'chrome' ? 'Chrome or Chromium' : 'Firefox';
    console.error(`No ${name} was found. Install it (on Debian: apt-get install ${debian}),`);
    console.error(`or name its program in the environment variable ${variable}.`);
  }
  return absent;
}
