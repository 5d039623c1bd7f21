export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** What `chrome.i18n.getMessage` gives; fails where it would show a gap to the reader. */
export function fillMessage(messages: Messages, key: string, words: readonly string[]): string {
  const entry = messages[key];
  if (entry === undefined) throw new Error(`No string ${key}`);
  return entry.message.replaceAll(/\$(\w+)\$/g, (_all, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    const word = content === undefined ? undefined : words[Number(content.slice(1)) - 1];
    if (word === undefined) throw new Error(`${key} lacks a word for $${name}$`);
    return word;
  });
}
