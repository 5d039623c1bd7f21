import '../cards/cards.css';
import '../cards/page-controls.css';
import './welcome.css';
import { render } from 'preact';
import { openPage } from '../lists/open-page.ts';
import { askPage } from '../platform/page-requests.ts';
import { openTab, ownTabId } from '../platform/tabs.ts';
import { Welcome } from './Welcome.tsx';

const { root, say, locale } = await openPage('welcome_title');
const tab = await ownTabId();
const show = (): void => {
  if (tab !== undefined) void askPage(tab, { ask: 'walk', step: 1, enters: false });
};
render(
  <Welcome say={say} locale={locale} onShow={show} onOptions={() => void openTab('src/options/index.html')} />,
  root,
);
// The product itself, on this page: it reads the article, marks it and shows the cards, as on any other.
await import('../page/main.iife.ts');
if (tab !== undefined) await askPage(tab, { ask: 'read' });
