import { useState } from 'preact/hooks';
import { keyOf } from '../cards/say.ts';
import { isSiteOff, isWithinHost, withSite } from '../platform/where.ts';
import { useOptions } from './options-context.ts';
import { type Site, sitesOf } from './site-list.ts';

/** Of a long list so many are shown; the filter finds the others. */
const SHOWN = 12;

/** The sites switched off, `now`, with what was said of one site as it was `before`: what was said of others meanwhile stays. */
function undone(
  before: readonly string[],
  now: readonly string[],
  host: string,
  wasSwitchedOn: boolean,
): readonly string[] {
  if (!wasSwitchedOn) return now.filter((off) => off !== host);
  return [...now, ...before.filter((off) => isWithinHost(host, off) && !now.includes(off))];
}

/** All sites that have something said of them, each with the reason and a switch. */
export function SitesSection() {
  const { host, state, say, run } = useOptions();
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const { sitesOff } = state.settings;
  const wanted = filter.trim().toLowerCase();
  const sites = sitesOf(state).filter(({ host: site }) => site.includes(wanted));
  const shown = all || wanted !== '' ? sites : sites.slice(0, SHOWN);
  const remove = ({ host: site }: Site): void =>
    run(host.removeSiteOn(site), { words: say('options_done_removed', site) });
  return (
    <section class="sites">
      <h2>{say('options_sites')}</h2>
      <label class="filter">
        <span class="unseen">{say('options_sites_filter')}</span>
        <input
          type="search"
          placeholder={say('options_sites_filter')}
          value={filter}
          autocomplete="off"
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      <ul>
        {shown.map((site) => (
          <li key={site.host} class="item">
            <label class="switch">
              <span class="item-name">
                <bdi>{site.host}</bdi> <span class="note">{say(keyOf('reason', site.reason))}</span>
              </span>
              <input
                type="checkbox"
                checked={!isSiteOff(state.settings, site.host)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  run(
                    host.change((settings) => ({ sitesOff: withSite(settings.sitesOff, site.host, on) })),
                    {
                      words: say(on ? 'popup_switch' : 'popup_off', site.host),
                      undo: () =>
                        host.change(({ sitesOff: now }) => ({ sitesOff: undone(sitesOff, now, site.host, on) })),
                    },
                  );
                }}
              />
            </label>
            {site.reason === 'added' && (
              <button
                type="button"
                class="button"
                aria-label={`${say('options_remove')}: ${site.host}`}
                onClick={() => remove(site)}
              >
                {say('options_remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sites.length > SHOWN && wanted === '' && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('show_fewer') : say('show_all', String(sites.length))}
        </button>
      )}
    </section>
  );
}
