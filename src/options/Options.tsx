import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { directionOf, type Say } from '../cards/say.ts';
import { FactsContext } from '../lists/list-context.ts';
import type { SettingName } from '../platform/settings-damage.ts';
import { AboutSection } from './AboutSection.tsx';
import { HiddenSection } from './HiddenSection.tsx';
import { Lost } from './Lost.tsx';
import { MarksSection } from './MarksSection.tsx';
import { MoveSection } from './MoveSection.tsx';
import { type Done, OptionsContext } from './options-context.ts';
import type { OptionsHost, OptionsState } from './options-host.ts';
import { SitesSection } from './SitesSection.tsx';
import { WhereSection } from './WhereSection.tsx';

/** The options: what is marked and where, the language, the facts, and the settings as a file. */
export function Options({ host, say, locale }: { host: OptionsHost; say: Say; locale: string }) {
  const [state, setState] = useState<OptionsState>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState(false);
  const [lost, setLost] = useState<readonly SettingName[]>([]);
  const read = useCallback(() => {
    host.read().then(setState, () => setFailed(true));
  }, [host]);
  useEffect(() => {
    host.takeLost().then(setLost, () => setFailed(true));
  }, [host]);
  useEffect(() => {
    read();
    return host.onChange(read);
  }, [host, read]);
  const run = useCallback(
    (action: Promise<unknown>, next?: Done): void => {
      action.then(
        () => {
          setDone(next);
          read();
        },
        () => setFailed(true),
      );
    },
    [read],
  );
  const value = useMemo(() => state && { host, state, say, locale, run }, [host, state, say, locale, run]);
  const facts = useMemo(() => ({ facts: host.facts, say, locale }), [host, say, locale]);
  return (
    <main class="surface lists options" lang={locale} dir={directionOf(say)}>
      <h1>{say('options_title')}</h1>
      <div class="done" role="status">
        {done !== undefined && (
          <p>
            {done.words}{' '}
            {done.undo !== undefined && (
              <button type="button" class="text-button" onClick={() => done.undo && run(done.undo())}>
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
      <Lost names={lost} say={say} locale={locale} />
      {value !== undefined && (
        <FactsContext.Provider value={facts}>
          <OptionsContext.Provider value={value}>
            <MarksSection />
            <HiddenSection />
            <WhereSection />
            <SitesSection />
            <AboutSection />
            <MoveSection />
          </OptionsContext.Provider>
        </FactsContext.Provider>
      )}
    </main>
  );
}
