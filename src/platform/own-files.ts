import { browser } from './browser.ts';

/** The bytes of a file of the extension itself; undefined where the installation lacks it. */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
