import type { Blocks } from './blocks.ts';
import { ARTICLE, MAIN } from './regions.ts';

/** Share of a block's text that counts for the block around it: paragraphs make their container, not the page. */
const HANDED_UP = 0.7;
/** Share of the main region's running text with which one declared article stands for the whole. */
const MOST_OF_MAIN = 0.5;
/** Share of the page's running text below which the block with the most is widened to the block around it. */
const MOST_OF_PAGE = 0.7;

/** Sums of the blocks' weights with all that lies within them. */
function withInner(blocks: Blocks, weights: Float64Array): Float64Array {
  const sums = weights.slice();
  for (let i = sums.length - 1; i >= 0; i -= 1) {
    const parent = blocks.parents[i] as number;
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (sums[i] as number);
  }
  return sums;
}

/** The block whose own and near text weighs most; -1 where there is none. */
function heaviest(blocks: Blocks, weights: Float64Array): number {
  const scores = weights.slice();
  for (let i = 0; i < weights.length; i += 1) {
    let share = weights[i] as number;
    if (share === 0) continue;
    let block = blocks.parents[i] as number;
    for (let level = 0; level < 2 && block >= 0; level += 1) {
      share *= HANDED_UP;
      scores[block] = (scores[block] as number) + share;
      block = blocks.parents[block] as number;
    }
  }
  let best = -1;
  let most = 0;
  for (let i = 0; i < scores.length; i += 1) {
    if ((scores[i] as number) <= most) continue;
    best = i;
    most = scores[i] as number;
  }
  return best;
}

/** The outermost block at or around `from` that carries `bit`. */
function declared(blocks: Blocks, from: number, bit: number): number {
  let found = -1;
  for (let i = from; i >= 0 && ((blocks.bits[i] as number) & bit) !== 0; i = blocks.parents[i] as number) found = i;
  return found;
}

/**
 * The block that holds the page's article: the declared article around the most running text
 * (`article`, `itemprop=articleBody`), the main region where its text is spread over many,
 * and where the page declares neither, the block with the most running text.
 * `weights`: running text that stands directly in each block. -1 where there is none at all.
 */
export function articleBlock(blocks: Blocks, weights: Float64Array): number {
  const best = heaviest(blocks, weights);
  if (best < 0) return -1;
  const sums = withInner(blocks, weights);
  const article = declared(blocks, best, ARTICLE);
  const main = declared(blocks, best, MAIN);
  if (article >= 0 && (main < 0 || (sums[article] as number) >= MOST_OF_MAIN * (sums[main] as number))) return article;
  if (main >= 0) return main;
  let block = best;
  const all = sums[0] as number;
  while ((sums[block] as number) < MOST_OF_PAGE * all && (blocks.parents[block] as number) >= 0) {
    block = blocks.parents[block] as number;
  }
  return block;
}
