import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { directionOf, type Say } from '../cards/say.ts';
import { ListContext } from '../lists/list-context.ts';
import { NotActive } from '../lists/NotActive.tsx';
import { Notice } from '../lists/Notice.tsx';
import { PageView } from '../lists/PageView.tsx';
import type { Situation, TabHost } from '../lists/tab-host.ts';

/** How often the page is asked anew, in ms: quickly while it is being read, slowly for pages that grow. */
const LOOK_READING = 300;
const LOOK_READ = 2000;

function View({ situation, say }: { situation: Situation | undefined; say: Say }) {
  if (situation === undefined) return <Notice title={say('popup_reading')} busy />;
  switch (situation.kind) {
    case 'not-allowed':
      return <Notice title={say('popup_not_allowed')} more={say('popup_not_allowed_more')} />;
    case 'not-active':
      return <NotActive site={situation.host} />;
    case 'off':
      return <Notice title={say('popup_off', situation.host)} more={say('popup_off_more')} />;
    case 'page':
      return <PageView state={situation.state} site={situation.host} />;
  }
}

/** The popup: what the page refers to, or why there is nothing to show. */
export function Popup({ host, say, locale }: { host: TabHost; say: Say; locale: string }) {
  const [situation, setSituation] = useState<Situation>();
  const refresh = useCallback(() => {
    void host.look().then((seen) => {
      // the same answer again must not draw everything anew
      setSituation((last) => (JSON.stringify(last) === JSON.stringify(seen) ? last : seen));
    });
  }, [host]);
  const reading = situation?.kind === 'page' && situation.state.phase === 'reading';
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, reading ? LOOK_READING : LOOK_READ);
    return () => clearInterval(timer);
  }, [refresh, reading]);
  const context = useMemo(() => ({ host, say, locale, refresh }), [host, say, locale, refresh]);
  const site = situation?.kind === 'page' || situation?.kind === 'off' ? situation.host : undefined;
  return (
    <ListContext.Provider value={context}>
      <div class="surface lists popup" lang={locale} dir={directionOf(say)}>
        <header class="bar">
          <h1>{say('popup_title')}</h1>
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
        </header>
        <main>
          <View situation={situation} say={say} />
        </main>
        <footer class="bar">
          <button type="button" class="text-button" onClick={() => void host.openOptions()}>
            {say('popup_options')}
          </button>
        </footer>
      </div>
    </ListContext.Provider>
  );
}
