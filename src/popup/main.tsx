import '../cards/cards.css';
import '../cards/page-controls.css';
import '../lists/lists.css';
import './popup.css';
import { render } from 'preact';
import { browserFactsHost } from '../lists/browser-facts-host.ts';
import { browserTabHost } from '../lists/browser-tab-host.ts';
import { openPage } from '../lists/open-page.ts';
import { Sheet } from '../lists/Sheet.tsx';
import { panelOpener } from '../platform/panel.ts';
import { activeTab } from '../platform/tabs.ts';

const { root, say, locale } = await openPage('ext_name');
const tab = await activeTab();
const openPanel = panelOpener(tab?.windowId);
const host = {
  ...browserTabHost(tab, true),
  ...(openPanel === undefined ? {} : { openPanel: () => void openPanel() }),
};
render(<Sheet kind="popup" host={host} facts={browserFactsHost} say={say} locale={locale} />, root);
