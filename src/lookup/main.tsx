import '../cards/cards.css';
import '../cards/page-controls.css';
import '../lists/lists.css';
import './lookup.css';
import { render } from 'preact';
import { directionOf } from '../cards/say.ts';
import { browserFactsHost } from '../lists/browser-facts-host.ts';
import { LookUp } from '../lists/LookUp.tsx';
import { FactsContext } from '../lists/list-context.ts';
import { openPage } from '../lists/open-page.ts';

const { root, say, locale } = await openPage('lookup_title');
const asked = new URLSearchParams(location.search);
const text = asked.get('q') ?? '';
const pick = asked.get('pick');
render(
  <FactsContext.Provider value={{ facts: browserFactsHost, say, locale }}>
    <main class="surface lists lookup" lang={locale} dir={directionOf(say)}>
      <h1>{say('lookup_title')}</h1>
      <LookUp text={text} {...(pick === null ? {} : { pick })} focus={1} />
    </main>
  </FactsContext.Provider>,
  root,
);
