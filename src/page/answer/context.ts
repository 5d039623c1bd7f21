import { excerptOf } from '../../detect/excerpt.ts';
import type { ListedMention } from '../../platform/messages.ts';

/** The text around a stretch of a passage with an ellipsis where it was cut, and where the stretch begins in it. */
export function contextOf(text: string, start: number, end: number): Pick<ListedMention, 'context' | 'at' | 'cut'> {
  const { before, quote, after, cut } = excerptOf(text, start, end);
  const head = `${cut[0] ? '… ' : ''}${before}`;
  return { context: `${head}${quote}${after}${cut[1] ? ' …' : ''}`, at: head.length, cut };
}
