import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** The part of puppeteer's Firefox browser that takes raw WebDriver BiDi commands. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Sends a raw WebDriver BiDi command to Firefox; gives its result. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const reply = await connection.send(method, parameters);
  return v.parse(v.looseObject({ result: v.unknown() }), reply).result;
}

const treeSchema = v.looseObject({ contexts: v.array(v.looseObject({ context: v.string() })) });

/** The tab opened last. */
export async function newestContext(browser: Browser): Promise<string> {
  const { contexts } = v.parse(treeSchema, await sendBidi(browser, 'browsingContext.getTree', {}));
  const newest = contexts.at(-1);
  if (newest === undefined) throw new Error('Firefox has no tab open');
  return newest.context;
}

const answerSchema = v.looseObject({
  type: v.string(),
  result: v.optional(v.looseObject({ type: v.string(), value: v.optional(v.unknown()) })),
  exceptionDetails: v.optional(v.looseObject({ text: v.string() })),
});

/** Runs a script with the rights of Firefox itself; gives what it returns, which must be plain JSON text. */
export async function runPrivileged(browser: Browser, expression: string): Promise<string | undefined> {
  const chrome = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = v.parse(treeSchema, chrome).contexts;
  if (window === undefined) throw new Error('Firefox has no window open');
  const answer = v.parse(
    answerSchema,
    await sendBidi(browser, 'script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    }),
  );
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
  return v.parse(v.optional(v.string()), answer.result?.value);
}
