import messages from '../_locales/en/messages.json' with { type: 'json' };
import type { Because } from '../detect/mention.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const MESSAGES = new Map<string, Message>(Object.entries(messages));

/**
 * Why a mention was found, in English: the same sentence that its card shows.
 * Placeholders as the browsers' i18n API fills them (`$words$` stands for `$1`, the first word).
 */
export function reason({ code, words }: Because): string {
  const entry = MESSAGES.get(`because_${code}`);
  if (entry === undefined) return code;
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (__, place: string) => words[Number(place) - 1] ?? '');
  });
}
