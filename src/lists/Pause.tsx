import { useState } from 'preact/hooks';
import { useList } from './list-context.ts';
import { Notice } from './Notice.tsx';
import type { PauseLength } from './tab-host.ts';

/** Pauses reading on all sites: the button, and how long. */
export function Pause() {
  const { host, say, refresh } = useList();
  const [asking, setAsking] = useState(false);
  const pause = (length: PauseLength): void => {
    setAsking(false);
    void host.pause(length).then(refresh);
  };
  return (
    <span class="pause">
      <button type="button" class="text-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {say('pause')}
      </button>
      {asking && (
        <span class="pause-lengths">
          <button type="button" class="text-button" onClick={() => pause('hour')}>
            {say('pause_hour')}
          </button>
          <button type="button" class="text-button" onClick={() => pause('until-resumed')}>
            {say('pause_open')}
          </button>
        </span>
      )}
    </span>
  );
}

/** What is said while everything is paused. */
export function Paused({ until }: { until: number | undefined }) {
  const { host, say, locale, refresh } = useList();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const more = until === undefined ? say('paused_open') : say('paused_until', time.format(until));
  return (
    <Notice title={say('paused')} more={more}>
      <div class="buttons">
        <button type="button" class="button main" onClick={() => void host.resume().then(refresh)}>
          {say('resume')}
        </button>
      </div>
    </Notice>
  );
}
