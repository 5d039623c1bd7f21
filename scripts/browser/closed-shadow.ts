import type { Browser, CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { sendBidi } from './bidi.ts';
import type { Launched } from './launch.ts';

/** What of ours may stand in a page: the card that comes and goes, the box of pinned cards. */
export type OverlayPart = 'card' | 'pins';
const selectorOf = (part: OverlayPart): string => `[data-preamble-card="${part}"]`;

/**
 * Looks into the closed shadow root of a part of the overlay, which no script of the page can enter: in Chromium by the
 * debugger's pierced document, in Firefox by WebDriver's serialisation of shadow trees.
 *
 * `look` runs in the page with the root as `root`; its text must give a JSON value.
 * Undefined: the page has no such part.
 */
export async function lookIntoOverlay(
  launched: Launched,
  page: Page,
  look: string,
  part: OverlayPart = 'card',
): Promise<unknown> {
  const text =
    launched.kind === 'chrome'
      ? await lookInChrome(page, look, part)
      : await lookInFirefox(launched.browser, page, look, part);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/** The words that a part of the overlay shows, as one line; empty where it is not there. */
export async function shownInOverlay(launched: Launched, page: Page, part: OverlayPart = 'card'): Promise<string> {
  const shown = '[...root.children].filter((each) => each.checkVisibility()).map((each) => each.innerText).join("\\n")';
  const text = await lookIntoOverlay(launched, page, shown, part);
  return typeof text === 'string'
    ? text
        .split(/\s*\n\s*/)
        .filter(Boolean)
        .join(' · ')
    : '';
}

const asFunction = (look: string): string =>
  `function (root) { root ??= this; return JSON.stringify(${look}) ?? 'null'; }`;

interface TreeNode {
  readonly backendNodeId: number;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
  readonly contentDocument?: TreeNode;
}

function closedRoot(node: TreeNode, part: OverlayPart): TreeNode | undefined {
  const named = node.attributes?.indexOf('data-preamble-card') ?? -1;
  if (named >= 0 && node.attributes?.[named + 1] === part)
    return node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  for (const child of node.children ?? []) {
    const found = closedRoot(child, part);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function lookInChrome(page: Page, look: string, part: OverlayPart): Promise<string | undefined> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = closedRoot(tree, part);
    if (found === undefined) return undefined;
    // In a world apart, where the page's own changes to built-ins do not reach.
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: found.backendNodeId,
      executionContextId,
    });
    if (object.objectId === undefined) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: asFunction(look),
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return v.parse(v.string(), result.value);
  } finally {
    await session.detach();
  }
}

const nodeSchema = v.looseObject({
  value: v.optional(
    v.looseObject({
      shadowRoot: v.nullish(
        v.looseObject({
          sharedId: v.optional(v.string()),
          value: v.optional(v.looseObject({ mode: v.optional(v.string()) })),
        }),
      ),
    }),
  ),
});
const hostsSchema = v.looseObject({ result: v.looseObject({ value: v.array(nodeSchema) }) });
const textSchema = v.looseObject({
  type: v.string(),
  result: v.optional(v.looseObject({ value: v.optional(v.string()) })),
  exceptionDetails: v.optional(v.looseObject({ text: v.string() })),
});

async function lookInFirefox(
  browser: Browser,
  page: Page,
  look: string,
  part: OverlayPart,
): Promise<string | undefined> {
  await page.bringToFront();
  // A sandbox, where the page's own changes to built-ins do not reach.
  const target = { context: contextOf(page), sandbox: 'look' };
  const reply = await sendBidi(browser, 'script.evaluate', {
    expression: `[...document.querySelectorAll('${selectorOf(part)}')]`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  for (const host of v.parse(hostsSchema, reply).result.value) {
    const root = host.value?.shadowRoot;
    if (root?.value?.mode !== 'closed' || root.sharedId === undefined) continue;
    const answer = v.parse(
      textSchema,
      await sendBidi(browser, 'script.callFunction', {
        functionDeclaration: asFunction(look),
        arguments: [{ sharedId: root.sharedId }],
        target,
        awaitPromise: false,
      }),
    );
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }
  return undefined;
}

/** Puppeteer gives a frame of Firefox the id that WebDriver knows it by. */
function contextOf(page: Page): string {
  return v.parse(v.looseObject({ _id: v.string() }), page.mainFrame())._id;
}
