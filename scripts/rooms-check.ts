/**
 * Fails on an import that the table of rooms does not allow, and on a file that has grown too long.
 * A room is a folder of `src`; what it may know is laid down here and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import process from 'node:process';
import { parseSync } from 'vite';

const MOST_LINES = 250;

interface Room {
  /** Rooms (or folders of rooms) whose code may be imported. */
  readonly may: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
}
/** The keys of the interface's strings, as types: every room that speaks checks its keys by them. */
const STRINGS = '_locales/en/messages.json';
/** How cards look, for the background to send to the pages that show one. */
const STYLES = ['cards/cards.css?inline', 'cards/pins.css?inline'];
const ROOMS: Readonly<Record<string, Room>> = {
  facts: { may: [] },
  detect: { may: ['facts'] },
  search: { may: ['facts', 'detect/names'] },
  cite: { may: ['facts'], types: ['detect'] },
  // What the page and the extension's pages show of a card; the background draws it.
  cards: { may: ['facts'], types: ['cite', 'detect', STRINGS] },
  // `detect/mention.ts` is the contract of a mention; it imports nothing.
  page: { may: ['cards', 'platform', 'detect/mention.ts', 'detect/excerpt.ts'], types: ['detect', 'facts'] },
  draw: { may: ['cards', 'facts'], types: [STRINGS] },
  background: { may: ['cite', 'detect', 'search', 'facts', 'platform', 'draw', 'cards/say.ts', ...STYLES] },
  // What popup and panel share: the list of what a page refers to.
  lists: { may: ['cards', 'platform', 'detect/mention.ts'], types: ['cite', 'detect', 'facts'] },
  popup: { may: ['lists', 'cards', 'platform'] },
  panel: { may: ['lists', 'cards', 'platform'] },
  lookup: { may: ['lists', 'cards', 'platform'] },
  options: { may: ['lists', 'cards', 'platform', 'news-hosts.json'], types: ['detect', 'facts'] },
  // The welcome page runs the content script on itself: what it shows is the product.
  welcome: { may: ['lists', 'cards', 'platform', 'page/main.iife.ts'] },
  platform: { may: [], types: ['cards/tree.ts', 'cite', 'detect', 'facts', STRINGS] },
  cli: { may: ['detect', 'facts', 'page/read', STRINGS] },
};
/** The one module that may import the polyfill. */
const POLYFILL_HOME = 'src/platform/browser.ts';

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} cannot be parsed: ${error.message}`);
  const named = [
    ...module.staticImports,
    ...module.staticExports.filter((e) => e.entries.some((x) => x.moduleRequest)),
  ];
  return [
    ...named.map((statement) => ({
      from: ('moduleRequest' in statement ? statement.moduleRequest : statement.entries[0]?.moduleRequest)?.value ?? '',
      typesOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    })),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      from: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typesOnly: false,
    })),
  ];
}

const isWithin = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** What is wrong with one import of a file of `src`; undefined: nothing. */
function wrongImport(file: string, { from, typesOnly }: Import): string | undefined {
  if (from === 'webextension-polyfill' && file !== POLYFILL_HOME) return `imports the polyfill; use ${POLYFILL_HOME}`;
  if (!from.startsWith('.')) return undefined;
  const room = file.split('/')[1] ?? '';
  const target = normalize(join(dirname(file), from))
    .split(sep)
    .join('/');
  if (!target.startsWith('src/')) return `imports ${target}, which is no part of the product`;
  const path = target.slice('src/'.length);
  const rules = ROOMS[room];
  if (rules === undefined) return `stands in ${room}, which is no room: add it to the table in scripts/rooms-check.ts`;
  if (isWithin(path, [room, ...rules.may])) return undefined;
  if (isWithin(path, rules.types ?? [])) return typesOnly ? undefined : `may import only types from ${path}`;
  return `may not import ${path}: ${room} knows ${[...rules.may, ...(rules.types ?? [])].join(', ') || 'no other room'}`;
}

const wrong: string[] = [];
const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file)),
);
for (const file of files.sort()) {
  const source = readFileSync(file, 'utf8');
  const lines = source.split('\n').length - 1;
  if (lines > MOST_LINES) wrong.push(`${file} has ${lines} lines, over ${MOST_LINES}: divide it`);
  if (!file.startsWith('src/')) continue;
  for (const each of importsOf(file, source)) {
    const word = wrongImport(file, each);
    if (word !== undefined) wrong.push(`${file} ${word}`);
  }
}
for (const line of wrong) console.error(line);
console.log(`rooms: ${files.length} files, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
