import type { Frame } from 'puppeteer-core';

/** The part of puppeteer's frames that its own look-ups use. */
interface WithIsolatedRealm {
  isolatedRealm(): { evaluate(expression: string): Promise<unknown> };
}

/**
 * Evaluates an expression in a frame's document, in a world of the driver's own: it sees the document and its
 * highlights as they are, whatever the page has done to its globals. The expression gives JSON text.
 */
export async function evaluateApart<T>(frame: Frame, expression: string): Promise<T> {
  const text = await (frame as unknown as WithIsolatedRealm).isolatedRealm().evaluate(`JSON.stringify(${expression})`);
  return JSON.parse(String(text)) as T;
}
