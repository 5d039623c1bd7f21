import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Say } from '../cards/say.ts';
import { Sheet } from '../lists/Sheet.tsx';
import type { FactsHost, TabHost } from '../lists/tab-host.ts';
import type { Tab } from '../platform/tabs.ts';

/** What the panel is told by the browser; a test may stand behind it. */
export interface PanelHost {
  readonly facts: FactsHost;
  /** What can be asked and done of a tab. */
  tabHost(tab: Tab | undefined): TabHost;
  /** Calls `listener` with the tab in front, now and whenever it is another or shows another page; gives the end of it. */
  onTab(listener: (tab: Tab | undefined) => void): () => void;
  /** Calls `listener` with each text that the reader wants looked up, also one chosen just before; gives the end of it. */
  onWanted(listener: (text: string) => void): () => void;
}

/** The side panel: the list of the tab in front, which follows the reader from tab to tab and down the page. */
export function Panel({ host, say, locale }: { host: PanelHost; say: Say; locale: string }) {
  const [tab, setTab] = useState<Tab>();
  const [wanted, setWanted] = useState<{ readonly text: string }>();
  useEffect(() => host.onTab(setTab), [host]);
  useEffect(() => host.onWanted((text) => setWanted({ text })), [host]);
  const tabHost = useMemo(() => host.tabHost(tab), [host, tab?.id, tab?.url]);
  return <Sheet kind="panel" follows host={tabHost} facts={host.facts} say={say} locale={locale} wanted={wanted} />;
}
