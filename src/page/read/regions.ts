import type { TreeNode } from './tree.ts';

/** What the elements around a passage say of it. Bits, inherited by what lies within. */
export const ARTICLE = 1;
export const MAIN = 2;
/** By its element or role: navigation, an aside, a footer. */
export const BESIDE = 4;
/** By the words of its class or id, which sites choose freely: a hint, not more. */
export const BESIDE_BY_NAME = 8;
export const TOP_HEADING = 16;

const BY_TAG: Readonly<Record<string, number>> = {
  article: ARTICLE,
  main: MAIN,
  nav: BESIDE,
  aside: BESIDE,
  footer: BESIDE,
  menu: BESIDE,
  dialog: BESIDE,
  h1: TOP_HEADING,
};
const BY_ROLE: Readonly<Record<string, number>> = {
  article: ARTICLE,
  main: MAIN,
  navigation: BESIDE,
  complementary: BESIDE,
  contentinfo: BESIDE,
  banner: BESIDE,
  search: BESIDE,
  dialog: BESIDE,
  menu: BESIDE,
};
/** Units of a class or id that are looked at. */
const LONGEST_NAME = 1000;
// bounded: LONGEST_NAME
const BESIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|related|recirc\w*|recommend\w*|sidebar|newsletter|promo|teasers?|breadcrumbs?|outbrain|taboola|trending|most[-_]?(?:read|popular|viewed)|more[-_](?:news|stories|on|from)|read[-_]?(?:more|next)|also[-_]?read|cookies?|consent|latest[-_]news|popular)(?=$|[\s_-])/i;

const NAMES_KEPT = 5000;
const besideByName = new Map<string, boolean>();

function isBesideByName(whole: string): boolean {
  const name = whole.slice(0, LONGEST_NAME);
  let beside = besideByName.get(name);
  if (beside === undefined) {
    beside = BESIDE_NAMES.test(name);
    if (besideByName.size < NAMES_KEPT) besideByName.set(name, beside);
  }
  return beside;
}

/** The bits of a region's inside, from its own marks and those around it. */
export function regionBits<N extends TreeNode<N>>(element: N, tag: string, around: number): number {
  let bits = around | (BY_TAG[tag] ?? 0);
  if (tag === 'header' && (around & (ARTICLE | MAIN)) === 0) bits |= BESIDE;
  if (element.hasAttributes?.() === false) return bits;
  const role = element.getAttribute?.('role');
  if (role) bits |= BY_ROLE[role] ?? 0;
  if (element.getAttribute?.('itemprop') === 'articleBody') bits |= ARTICLE;
  const className = element.getAttribute?.('class');
  if (className && isBesideByName(className)) bits |= BESIDE_BY_NAME;
  const id = element.getAttribute?.('id');
  if (id && isBesideByName(id)) bits |= BESIDE_BY_NAME;
  return bits;
}
