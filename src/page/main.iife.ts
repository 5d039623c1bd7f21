import { onPageRequest } from '../platform/page-requests.ts';
import { onSettingsChanged, readSettings, type Settings } from '../platform/settings.ts';
import { beginLife } from './life/lifetime.ts';
import { removeLeftovers } from './overlay/shell.ts';
import { PageScript } from './page-script.ts';

const isOffHere = ({ sitesOff }: Settings): boolean => sitesOff.includes(location.hostname);

async function start(): Promise<void> {
  const life = beginLife();
  removeLeftovers();
  const script = new PageScript(life);
  onPageRequest((request) => script.answer(request), life.signal);
  let found = '';
  const take = (settings: Settings): void => {
    if (!life.alive()) return;
    script.wear(settings.markStyle);
    // Only what decides on what is found is a reason to read anew.
    const { version: _version, markStyle: _style, ...finding } = settings;
    const now = JSON.stringify(finding);
    if (now === found) return;
    found = now;
    if (isOffHere(settings)) script.session.switchOff();
    else script.session.readAnew();
  };
  onSettingsChanged(take, life.signal);
  take(await readSettings());
}

// Whatever fails here fails in silence: the page and its console are not ours.
start().catch(() => undefined);
