import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const AXE = 'node_modules/axe-core/axe.min.js';

const faultsSchema = v.array(v.string());

/**
 * Runs every rule of axe on a page, or on the part of it that `within` selects; gives what it finds wrong,
 * each as rule, place and what it says of it.
 */
export async function axeFaults(page: Page, within = ':root'): Promise<string[]> {
  // the policy of the extension's pages lets in no script by an element
  await page.evaluate(await readFile(AXE, 'utf8'));
  const faults: unknown = await page.evaluate(
    `axe.run({ include: [${JSON.stringify(within)}] }, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((each) => id + ' at ' + each.target.flat().join(' ') + ': ' + each.failureSummary)))`,
  );
  return v.parse(faultsSchema, faults);
}
