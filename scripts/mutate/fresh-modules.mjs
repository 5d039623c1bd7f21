import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

/**
 * Evaluates modules again and again without transforming or compiling them anew.
 * @typedef {Record<string, unknown>} Exports
 * @typedef {Map<string, { exports: Exports, ready: Promise<unknown> }>} Copies
 * @import { EvaluatedModuleNode as Node } from 'vite/module-runner'
 */

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);
const CONTEXT = ['exports', 'import', 'dynamic_import', 'exportAll', 'exportName', 'import_meta'];

/**
 * @param {string} root
 * @param {Record<string, string>} alias
 * @param {(id: string) => boolean} isKept whether a module is evaluated once only, with all that it imports
 */
export async function openModules(root, alias, isKept) {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      resolve: { alias },
      environments: {
        mutants: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('mutants', config, {
    runnerOptions: { hmr: false, sourcemapInterceptor: false },
    hot: false,
  });
  await environment.init();
  const { runner } = environment;
  /** @type {Map<string, Function>} */
  const compiled = new Map();

  /** @param {Node} node */
  function programOf(node) {
    let program = compiled.get(node.id);
    if (program === undefined) {
      const code = node.meta !== undefined && 'code' in node.meta ? node.meta.code : '';
      program = AsyncFunction(...CONTEXT.map((name) => `__vite_ssr_${name}__`), `"use strict";${code}`);
      compiled.set(node.id, program);
    }
    return program;
  }

  /**
   * @param {string} url
   * @returns {Node | undefined}
   */
  const nodeOf = (url) => {
    const modules = runner.evaluatedModules;
    return (
      modules.getModuleByUrl(url) ?? modules.getModuleById(url) ?? modules.getModuleById(url.replace(/^\/@fs/, ''))
    );
  };

  /**
   * Loads a new copy of every module that is not kept, but takes those of `src` that `sources` has.
   * @param {Copies} sources
   */
  function fresh(sources) {
    /** @type {Copies} */
    const others = new Map();
    /**
     * @param {string} url
     * @param {readonly string[]} importers
     * @returns {Promise<Exports>}
     */
    async function load(url, importers) {
      const node = nodeOf(url);
      if (node === undefined) throw new Error(`${url} was not among the modules at the start`);
      if (node.meta === undefined || 'externalize' in node.meta || isKept(node.id)) return node.exports;
      const copies = node.id.includes('/src/') ? sources : others;
      const known = copies.get(node.id);
      if (known !== undefined) {
        // Modules that import each other wait for neither.
        if (!importers.includes(node.id)) await known.ready;
        return known.exports;
      }
      /** @type {Exports} */
      const exports = Object.create(null);
      /** @type {(name: string, get: () => unknown) => void} */
      const exportName = (name, get) =>
        Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });
      /** @type {(all: Exports) => void} */
      const exportAll = (all) => {
        for (const name in all) if (name !== 'default' && !(name in exports)) exportName(name, () => all[name]);
      };
      /** @type {(dependency: string) => Promise<Exports>} */
      const request = (dependency) => load(dependency, [...importers, node.id]);
      const meta = { dirname: dirname(node.id), filename: node.id, url: pathToFileURL(node.id).href };
      const copy = { exports, ready: /** @type {Promise<unknown>} */ (Promise.resolve()) };
      copies.set(node.id, copy);
      copy.ready = programOf(node)(exports, request, request, exportAll, exportName, meta);
      await copy.ready;
      return exports;
    }
    return (/** @type {string} */ url) => load(url, []);
  }
  return {
    fresh,
    /** @param {string} url */
    open: (url) => runner.import(url),
    close: () => environment.close(),
  };
}
