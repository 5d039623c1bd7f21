import '../cards/cards.css';
import '../cards/page-controls.css';
import './options.css';
import { render } from 'preact';
import { directionOf, localeOf } from '../cards/say.ts';
import { say, uiLanguage } from '../platform/words.ts';
import { browserHost } from './browser-host.ts';
import { Options } from './Options.tsx';

const locale = localeOf(say, uiLanguage());
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(say);
document.title = say('options_title');
const root = document.getElementById('root');
if (root !== null) render(<Options host={browserHost} say={say} locale={locale} />, root);
