import { useState } from 'preact/hooks';
import { useList } from './list-context.ts';
import { Notice } from './Notice.tsx';

/** A page that is read only on the reader's word: this once, or always on its site. */
export function NotActive({ site }: { site: string }) {
  const { host, say, refresh } = useList();
  const [refused, setRefused] = useState(false);
  const readOnce = (): void => {
    void host.readOnce().then((allowed) => {
      setRefused(!allowed);
      refresh();
    });
  };
  if (refused) return <Notice title={say('popup_not_allowed')} more={say('popup_not_allowed_more')} urgent />;
  return (
    <Notice title={say('popup_not_active', site)} more={say('popup_not_active_more')}>
      <div class="buttons">
        <button type="button" class="button main" onClick={readOnce}>
          {say('popup_read_once')}
        </button>
        <button type="button" class="button" onClick={() => void host.always(site).then(refresh)}>
          {say('popup_always')}
        </button>
      </div>
    </Notice>
  );
}
