import { useCallback, useEffect, useState } from 'preact/hooks';
import { directionOf, type Say } from '../cards/say.ts';
import type { HideRule } from '../platform/messages.ts';
import { ItemList } from './ItemList.tsx';
import type { OptionsHost, OptionsState } from './options-host.ts';

/** The last thing done, and how to take it back where that is possible without asking the browser for leave. */
interface Done {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

/** The options: hidden matches, and the sites that the reader added or switched off. */
export function Options({ host, say, locale }: { host: OptionsHost; say: Say; locale: string }) {
  const [state, setState] = useState<OptionsState>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    host.read().then(setState, () => setFailed(true));
  }, [host]);
  useEffect(() => {
    read();
    return host.onChange(read);
  }, [host, read]);
  const finish = async (action: Promise<void>, next: Done | undefined): Promise<void> => {
    try {
      await action;
      setDone(next);
      read();
    } catch {
      setFailed(true);
    }
  };
  const run = (action: Promise<void>, next: Done | undefined): void => void finish(action, next);
  const where = ({ host: site, place }: HideRule): string =>
    site === undefined
      ? say('options_everywhere')
      : say(place === undefined ? 'options_on_site' : 'options_at_place', site);

  return (
    <main class="surface options" lang={locale} dir={directionOf(say)}>
      <h1>{say('options_title')}</h1>
      <div class="done" role="status">
        {done !== undefined && (
          <p>
            {done.words}{' '}
            {done.undo !== undefined && (
              <button type="button" class="text-button" onClick={() => done.undo && run(done.undo(), undefined)}>
                {say('options_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {failed && (
        <p role="alert" class="failed">
          {say('options_failed')}
        </p>
      )}
      {state !== undefined && (
        <>
          <ItemList
            title={say('options_hidden')}
            empty={say('options_hidden_none')}
            items={state.hidden.map((rule) => ({
              key: `${rule.subject} ${rule.host} ${rule.place}`,
              name: rule.label,
              note: where(rule),
              action: say('options_show_again'),
              run: () =>
                run(host.unhide(rule), {
                  words: say('options_done_shown', rule.label),
                  undo: () => host.hide(rule),
                }),
            }))}
          />
          <ItemList
            title={say('options_sites_on')}
            more={say('options_sites_on_more')}
            empty={say('options_sites_on_none')}
            items={state.sitesOn.map((site) => ({
              key: site,
              name: site,
              action: say('options_remove'),
              run: () => run(host.removeSiteOn(site), { words: say('options_done_removed', site) }),
            }))}
          />
          <ItemList
            title={say('options_sites_off')}
            empty={say('options_sites_off_none')}
            items={state.sitesOff.map((site) => ({
              key: site,
              name: site,
              action: say('options_remove'),
              run: () =>
                run(host.removeSiteOff(site), {
                  words: say('options_done_removed', site),
                  undo: () => host.addSiteOff(site),
                }),
            }))}
          />
        </>
      )}
    </main>
  );
}
