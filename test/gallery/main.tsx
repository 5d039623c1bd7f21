import '../../src/cards/cards.css';
import '../../src/cards/page-controls.css';
import '../../src/lists/lists.css';
import '../../src/popup/popup.css';
import '../../src/options/options.css';
import './gallery.css';
import facts, { decades } from 'virtual:card-facts';
import { render } from 'preact';
import { Card } from '../../src/cards/Card.tsx';
import type { CardTools } from '../../src/cards/card-tools.ts';
import { directionOf, type Say } from '../../src/cards/say.ts';
import type { DrawnCard } from '../../src/cards/tree.ts';
import type { Caution } from '../../src/detect/mention.ts';
import { drawCard } from '../../src/draw/draw-card.tsx';
import type { CardFacts } from '../../src/facts/card-facts.ts';
import { Sheet } from '../../src/lists/Sheet.tsx';
import type { FactsHost, Situation, TabHost } from '../../src/lists/tab-host.ts';
import { Options } from '../../src/options/Options.tsx';
import type { OptionsHost } from '../../src/options/options-host.ts';
import { subjectKey } from '../../src/platform/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-shape.ts';
import { fillMessage, type Messages } from '../cards/fill-message.ts';
import { DECADES } from './decades.ts';
import { becauseOf, pageState } from './page-state.ts';
import { DATE, SUBJECTS } from './subjects.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const all = import.meta.glob<Messages>('../../src/_locales/*/messages.json', { eager: true, import: 'default' });
const messages = all[`../../src/_locales/${language}/messages.json`]!;
const say: Say = (key, ...words) => fillMessage(messages, key, words);
const locale = say('locale');
const none = (): undefined => undefined;
const drawn = (card: CardFacts, date: string | undefined): DrawnCard => drawCard(card, { say, locale, date });
/** Texts of the usual lengths. */
const TOOLS: CardTools = {
  take: async () => ({
    citations: [
      { form: 'plain', text: 'Security Council resolution 1718 (2006) of 14 October 2006' },
      { form: 'markdown', text: '[…](…)' },
      { form: 'html', text: '<p>…</p>' },
      { form: 'oscola', text: 'UNSC Res 1718 (14 October 2006) UN Doc S/RES/1718' },
      { form: 'bluebook', text: 'S.C. Res. 1718, U.N. Doc. S/RES/1718 (Oct. 14, 2006).' },
      { form: 'bibtex', text: '@techreport{…}' },
      { form: 'ris', text: 'TY  - RPRT' },
      { form: 'csl', text: '[{}]' },
    ],
    passageLink: 'https://news.example.org/a#:~:text=b-,c,-d',
    report: {
      text: 'Preamble: a wrong match',
      withAddress: 'Preamble: a wrong match\nPage: https://news.example.org/a',
    },
  }),
  hide: async () => async () => true,
};

document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
document.documentElement.dir = directionOf(say);
document.documentElement.lang = locale;
document.body.style.setProperty('--width', `${query.get('width') ?? 380}px`);

function Cards() {
  const only = query.get('only');
  const shown = SUBJECTS.filter((subject) => only === null || subjectKey(subject) === only);
  return (
    <div class="wall">
      {shown.map((subject, i) => {
        const card = facts[subjectKey(subject)];
        if (card === undefined) return <p key={i}>no facts: {subjectKey(subject)}</p>;
        const caution: Caution | undefined = i === 2 ? { code: 'wrong_year', year: 2009 } : undefined;
        return (
          <div class="frame" key={i}>
            <Card
              head={card.head}
              card={drawn(card, query.has('undated') ? undefined : DATE)}
              because={becauseOf(subject.kind)}
              caution={caution}
              say={say}
              locale={locale}
              tools={TOOLS}
              onOpenSubject={none}
              onBack={i % 4 === 3 ? none : undefined}
              onClose={none}
            />
          </div>
        );
      })}
    </div>
  );
}

const factsHost: FactsHost = {
  card: async (subject) => {
    const card = facts[subjectKey(subject)];
    return card === undefined ? { ok: false, problem: 'unknown-subject' } : { ok: true, card: drawn(card, DATE) };
  },
  take: TOOLS.take,
  search: async () => ({ ok: true, found: Object.values(facts).flatMap((card) => card?.head ?? []) }),
};

/** Cards alone, as the picture of the docs shows them. */
function Decades() {
  return (
    <div class="wall">
      {DECADES.map(({ date }, i) => {
        const card = decades[i];
        if (!card) return <p key={i}>no facts: {i}</p>;
        return (
          <div class="frame" key={i}>
            <Card head={card.head} card={drawn(card, date)} say={say} locale={locale} onOpenSubject={none} />
          </div>
        );
      })}
    </div>
  );
}

function hostOf(situation: Situation): TabHost {
  return {
    look: async () => situation,
    goTo: async () => undefined,
    goBack: async () => undefined,
    readOnce: async () => false,
    always: async () => false,
    switchSite: async () => undefined,
    pause: async () => undefined,
    resume: async () => undefined,
    openPanel: none,
    hide: async () => undefined,
    openOptions: async () => undefined,
  };
}

const empty = { mentions: [], heads: {} };
const host = 'news.example.org';
const SITUATIONS: readonly Situation[] = [
  { kind: 'page', host, frames: [{ frame: 0, state: pageState(facts) }] },
  { kind: 'page', host, frames: [{ frame: 0, state: { phase: 'read', ...empty } }] },
  { kind: 'page', host, frames: [{ frame: 0, state: { phase: 'reading', ...empty } }] },
  { kind: 'page', host, frames: [{ frame: 0, state: { phase: 'failed', problem: 'facts-damaged', ...empty } }] },
  { kind: 'not-allowed' },
  { kind: 'not-active', host },
  { kind: 'off', host },
  { kind: 'unknown' },
  { kind: 'paused', host, until: 1_700_000_000_000 },
];

function Popups() {
  return (
    <div class="row">
      {SITUATIONS.map((situation, i) => (
        <div class="frame" key={i}>
          <Sheet kind="popup" host={hostOf(situation)} facts={factsHost} say={say} locale={locale} />
        </div>
      ))}
    </div>
  );
}

const optionsHost: OptionsHost = {
  facts: factsHost,
  read: async () => ({
    settings: {
      ...DEFAULT_SETTINGS,
      hidden: [
        { subject: 'resolution:1701', label: 'Resolution 1701 (2006)', host },
        { subject: 'official:sergei-shoigu', label: 'Sergei Shoigu' },
      ],
    },
    sitesListed: ['news.un.org', 'paper.example.org'],
    sitesOn: ['journal.example.net', host],
    allSites: false,
    version: '0.1.0',
    about: { ok: true, asOf: '2026-06-29', newestResolution: 2825, officials: 18451, matters: 115 },
  }),
  takeLost: async () => [],
  onChange: () => () => undefined,
  change: async () => undefined,
  hide: async () => undefined,
  unhide: async () => undefined,
  switchAllSites: async () => true,
  allow: async () => true,
  removeSiteOn: async () => undefined,
  save: none,
  openWelcome: async () => undefined,
};

const views = {
  cards: <Cards />,
  decades: <Decades />,
  popup: <Popups />,
  options: <Options host={optionsHost} say={say} locale={locale} />,
};
const view = query.get('view');
render(
  view === 'popup' || view === 'options' || view === 'decades' ? views[view] : views.cards,
  document.getElementById('root')!,
);
// open the first entries, so that a picture shows them
if (query.has('open')) {
  setTimeout(() => {
    for (const at of query.get('open')!.split(',')) {
      document.querySelectorAll<HTMLButtonElement>('.entry-line')[Number(at)]?.click();
    }
  }, 100);
}
