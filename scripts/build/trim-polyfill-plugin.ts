import { type Plugin, parseSync } from 'vite';

const NAME = 'src/page/main.iife.js';
/** What a content script has of the extension API (MDN, Content scripts: APIs), as far as the polyfill wraps it. */
const KEPT = new Set(['extension', 'runtime', 'storage']);
/** Two of the many APIs that only a list of all of them names side by side. */
const SIGNS = ['alarms', 'bookmarks'];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: Node & { readonly name?: string; readonly value?: unknown };
}

const nameOf = ({ key }: Property): string => key.name ?? String(key.value);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The properties of the polyfill's table of APIs; undefined where a piece of code holds no such table. */
function tableIn(node: Node): readonly Property[] | undefined {
  const properties = node.type === 'ObjectExpression' ? (node as Node & { properties: Property[] }).properties : [];
  const names = new Set(properties.filter(({ type }) => type === 'Property').map(nameOf));
  if (SIGNS.every((sign) => names.has(sign))) return properties;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      const found = isNode(child) ? tableIn(child) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The code with no more of the polyfill's table than a content script can use; undefined where it holds no table. */
export function trimmedPolyfill(code: string): string | undefined {
  const table = tableIn(parseSync(NAME, code).program as unknown as Node);
  const [first] = table ?? [];
  const last = table?.at(-1);
  if (table === undefined || first === undefined || last === undefined) return undefined;
  const kept = table.filter((property) => KEPT.has(nameOf(property)));
  return (
    code.slice(0, first.start) + kept.map(({ start, end }) => code.slice(start, end)).join(',') + code.slice(last.end)
  );
}

/**
 * Takes out of the content script what webextension-polyfill knows of APIs that no content script has: a table of
 * some fifty APIs, which every page would read. The build fails when the table is no longer found.
 */
export function trimPolyfillPlugin(): Plugin {
  return {
    name: 'preamble:trim-polyfill',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const file = bundle[NAME];
      if (file?.type !== 'asset') this.error(`${NAME} is no asset of the build; see this plugin`);
      const source = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      const trimmed = trimmedPolyfill(source);
      if (trimmed === undefined) this.error("webextension-polyfill's table of APIs is not found; see this plugin");
      file.source = trimmed;
    },
  };
}
