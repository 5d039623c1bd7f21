import '../cards/cards.css';
import '../cards/page-controls.css';
import '../lists/lists.css';
import './popup.css';
import { render } from 'preact';
import { directionOf, localeOf } from '../cards/say.ts';
import { browserTabHost } from '../lists/browser-tab-host.ts';
import { activeTab } from '../platform/tabs.ts';
import { say, uiLanguage } from '../platform/words.ts';
import { Popup } from './Popup.tsx';

/** Path of the options page in the built extension. */
const OPTIONS_PAGE = 'src/options/index.html';

const locale = localeOf(say, uiLanguage());
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(say);
const root = document.getElementById('root');
if (root !== null) {
  render(<Popup host={browserTabHost(await activeTab(), OPTIONS_PAGE)} say={say} locale={locale} />, root);
}
