import { browser } from './browser.ts';

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string;
  readonly description: string;
}
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Chrome reads descriptions as markup of its own, Firefox as text. */
const isMarkup = (): boolean => !browser.runtime.getURL('').startsWith('moz-');
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function shown(text: string): string {
  return isMarkup() ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** Answers the keyword of the address bar, where the browser has it (Firefox for Android has not). */
export function onOmnibox(answers: {
  readonly title: string;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  readonly enter: (text: string) => Promise<string>;
}): void {
  const { omnibox } = browser as Partial<typeof browser>;
  if (omnibox === undefined) return;
  omnibox.setDefaultSuggestion({ description: shown(answers.title) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    void answers
      .suggest(text)
      .then((all) => suggest(all.map(({ content, description }) => ({ content, description: shown(description) }))));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void answers.enter(text).then((path) => open(path, disposition));
  });
}

async function open(path: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
