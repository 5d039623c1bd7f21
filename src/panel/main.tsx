import '../cards/cards.css';
import '../cards/page-controls.css';
import '../lists/lists.css';
import './panel.css';
import { render } from 'preact';
import { browserFactsHost } from '../lists/browser-facts-host.ts';
import { browserTabHost } from '../lists/browser-tab-host.ts';
import { openPage } from '../lists/open-page.ts';
import { onTabInFront } from '../platform/tab-in-front.ts';
import { onWanted } from '../platform/wanted.ts';
import { Panel, type PanelHost } from './Panel.tsx';

const { root, say, locale } = await openPage('ext_name');
const host: PanelHost = {
  facts: browserFactsHost,
  tabHost: (tab) => browserTabHost(tab, false),
  onTab: onTabInFront,
  onWanted,
};
render(<Panel host={host} say={say} locale={locale} />, root);
