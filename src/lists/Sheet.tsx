import { useEffect, useMemo, useState } from 'preact/hooks';
import { directionOf, type Say } from '../cards/say.ts';
import { LookUp } from './LookUp.tsx';
import { FactsContext, ListContext } from './list-context.ts';
import { NotActive } from './NotActive.tsx';
import { Notice } from './Notice.tsx';
import { PageView } from './PageView.tsx';
import { Pause, Paused } from './Pause.tsx';
import { Tabs } from './Tabs.tsx';
import type { FactsHost, Situation, TabHost } from './tab-host.ts';
import { useSituation } from './use-situation.ts';

interface Props {
  readonly host: TabHost;
  readonly facts: FactsHost;
  readonly say: Say;
  readonly locale: string;
  /** Class of the surface: whose sheet it is. */
  readonly kind: 'popup' | 'panel';
  /** The list follows the reader's place on the page. */
  readonly follows?: boolean;
  /** A text to look up, as from the context menu; each is another object. */
  readonly wanted?: { readonly text: string } | undefined;
}

function View({ situation, say, follows }: { situation: Situation | undefined; say: Say; follows: boolean }) {
  if (situation === undefined) return <Notice title={say('popup_reading')} busy />;
  switch (situation.kind) {
    case 'not-allowed':
      return <Notice title={say('popup_not_allowed')} more={say('popup_not_allowed_more')} />;
    case 'unknown':
      return <Notice title={say('panel_unknown')} more={say('panel_unknown_more')} />;
    case 'not-active':
      return <NotActive site={situation.host} />;
    case 'off':
      return <Notice title={say('popup_off', situation.host)} more={say('popup_off_more')} />;
    case 'paused':
      return <Paused until={situation.until} />;
    case 'page':
      return <PageView frames={situation.frames} site={situation.host} follows={follows} />;
  }
}

/** Popup and panel: what the page refers to, or why there is nothing to show; and the look-up. */
export function Sheet({ host, facts, say, locale, kind, follows = false, wanted }: Props) {
  const { situation, refresh } = useSituation(host, follows);
  const [tab, setTab] = useState('page');
  const [focus, setFocus] = useState(0);
  const choose = (key: string, pressed: boolean): void => {
    setTab(key);
    if (pressed && key === 'look-up') setFocus((times) => times + 1);
  };
  useEffect(() => {
    if (wanted !== undefined) choose('look-up', true);
  }, [wanted]);
  const factsValue = useMemo(() => ({ facts, say, locale }), [facts, say, locale]);
  const listValue = useMemo(() => ({ host, refresh }), [host, refresh]);
  const site = situation?.kind === 'page' || situation?.kind === 'off' ? situation.host : undefined;
  const page = (
    <>
      {site !== undefined && (
        <label class="switch">
          <bdi>{say('popup_switch', site)}</bdi>
          <input
            type="checkbox"
            checked={situation?.kind !== 'off'}
            onChange={(event) => void host.switchSite(site, event.currentTarget.checked).then(refresh)}
          />
        </label>
      )}
      <View situation={situation} say={say} follows={follows} />
    </>
  );
  const { openPanel } = host;
  return (
    <FactsContext.Provider value={factsValue}>
      <ListContext.Provider value={listValue}>
        <div class={`surface lists ${kind}`} lang={locale} dir={directionOf(say)}>
          <Tabs
            label={say('ext_name')}
            tabs={[
              { key: 'page', name: say('popup_title'), view: page },
              {
                key: 'look-up',
                name: say('lookup_title'),
                view: <LookUp {...(wanted === undefined ? {} : { text: wanted.text })} asked={wanted} focus={focus} />,
              },
            ]}
            chosen={tab}
            onChoose={choose}
          />
          <footer class="bar">
            <button type="button" class="text-button" onClick={() => void host.openOptions()}>
              {say('popup_options')}
            </button>
            {openPanel !== undefined && (
              <button type="button" class="text-button" onClick={openPanel}>
                {say('popup_panel')}
              </button>
            )}
            {situation?.kind !== 'paused' && <Pause />}
          </footer>
        </div>
      </ListContext.Provider>
    </FactsContext.Provider>
  );
}
