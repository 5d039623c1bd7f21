import type { Passage } from '../../detect/page-text.ts';
import { articleBlock } from './article-block.ts';
import type { Blocks } from './blocks.ts';
import type { PassageDraft } from './passage-draft.ts';
import { BESIDE, BESIDE_BY_NAME, TOP_HEADING } from './regions.ts';

type Part = Passage['part'];
type Draft = PassageDraft<unknown>;

/** UTF-16 units that make a passage running text and not a label, a date or a button. */
const RUNNING_TEXT = 40;
/** Share of a passage in links from which it is a link to something else. */
const MOSTLY_LINK = 0.8;
/** Share of the page's running text from which a name such as "comments" is not believed. */
const TOO_MUCH_TO_BE_BESIDE = 0.6;
/** White space, in units, that a heading's text may have more than the title that the page declares. */
const SLACK = 80;

/** Passages between two looks at the clock: a millisecond's work at most. */
export const A_STEP = 2000;
/** Work that may rest at each `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isMostlyLink = ({ text, linked }: Draft): boolean => linked > 0 && linked >= MOSTLY_LINK * text.trim().length;

/** How much running text a passage gives, in UTF-16 units. */
function weightOf(draft: Draft): number {
  if (draft.text.length - draft.linked < RUNNING_TEXT) return 0;
  const length = draft.text.trimEnd().length - draft.linked;
  return length >= RUNNING_TEXT && !isMostlyLink(draft) ? length : 0;
}

/** How much text the passages give, and the bits that say that one lies beside the article, of those that can be believed on this page. */
function* weighed(blocks: Blocks, drafts: readonly Draft[]): Steps<{ weights: readonly number[]; beside: number }> {
  const weights: number[] = [];
  let all = 0;
  let byName = 0;
  for (const draft of drafts) {
    const weight = weightOf(draft);
    if (weights.push(weight) % A_STEP === 0) yield;
    const bits = blocks.bits[draft.block] ?? 0;
    if (bits & BESIDE) continue;
    all += weight;
    if (bits & BESIDE_BY_NAME) byName += weight;
  }
  return { weights, beside: byName > TOO_MUCH_TO_BE_BESIDE * all ? BESIDE : BESIDE | BESIDE_BY_NAME };
}

/** The passages of the main heading: that which the page declares as its title, else the article's first. */
function headline(blocks: Blocks, drafts: readonly Draft[], parts: readonly Part[], title: string): Set<Draft> {
  const isTitle = ({ text }: Draft): boolean =>
    text.length >= title.length && text.length <= title.length + SLACK && squeezed(text) === title;
  const isHeading = ({ block }: Draft): boolean => ((blocks.bits[block] ?? 0) & TOP_HEADING) !== 0;
  const firstOfArticle = parts.indexOf('article');
  let inArticle: Draft | undefined;
  let beforeArticle: Draft | undefined;
  let any: Draft | undefined;
  let named: Draft | undefined;
  drafts.forEach((draft, i) => {
    if (!isHeading(draft)) return;
    any ??= draft;
    if (parts[i] === 'article') inArticle ??= draft;
    if (i < firstOfArticle) beforeArticle = draft;
    if (title !== '' && isTitle(draft)) named ??= draft;
  });
  if (title !== '') named ??= drafts.find(isTitle);
  const chosen = named ?? inArticle ?? beforeArticle ?? any;
  if (chosen === undefined) return new Set();
  // A heading that a line break divides is several passages.
  return new Set(isHeading(chosen) ? drafts.filter(({ block }) => block === chosen.block) : [chosen]);
}

/** The blocks at and within one of them; all where there is none. */
function within(blocks: Blocks, outer: number): Uint8Array {
  const found = new Uint8Array(blocks.parents.length);
  blocks.parents.forEach((parent, i) => {
    if (i === outer || found[parent] === 1) found[i] = 1;
  });
  return found;
}

/** Tells headline, article and the rest apart, in steps. `title`: what the page declares as its title, or ''. */
export function* partsOf(blocks: Blocks, drafts: readonly Draft[], title: string): Steps<readonly Part[]> {
  const { weights, beside } = yield* weighed(blocks, drafts);
  const blockWeights = new Float64Array(blocks.parents.length);
  drafts.forEach(({ block }, i) => {
    if (block < 0 || ((blocks.bits[block] ?? 0) & beside) !== 0) return;
    blockWeights[block] = (blockWeights[block] as number) + (weights[i] as number);
  });
  yield;
  const article = articleBlock(blocks, blockWeights);
  yield;
  const inArticle = within(blocks, article);
  const parts: Part[] = [];
  for (const draft of drafts) {
    const isArticle = article < 0 || inArticle[draft.block] === 1;
    const isBeside = ((blocks.bits[draft.block] ?? 0) & beside) !== 0;
    if (parts.push(isArticle && !isBeside && !isMostlyLink(draft) ? 'article' : 'elsewhere') % A_STEP === 0) yield;
  }
  const heading = headline(blocks, drafts, parts, squeezed(title));
  yield;
  drafts.forEach((draft, i) => {
    if (heading.has(draft)) parts[i] = 'headline';
  });
  return parts;
}
