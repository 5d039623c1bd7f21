import '../cards/cards.css';
import '../cards/page-controls.css';
import '../lists/lists.css';
import './options.css';
import { render } from 'preact';
import { openPage } from '../lists/open-page.ts';
import { browserHost } from './browser-host.ts';
import { Options } from './Options.tsx';

const { root, say, locale } = await openPage('options_title');
render(<Options host={browserHost} say={say} locale={locale} />, root);
