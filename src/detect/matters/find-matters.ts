import type { Facts } from '../../facts/facts.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
export function findMatters(
  _page: PageText,
  _facts: Facts,
  _context: { readonly date?: string; readonly taken: readonly Mention[] },
): Mention[] {
  return [];
}
