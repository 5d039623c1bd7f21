import { keyOf } from '../cards/say.ts';
import { Choice } from './Choice.tsx';
import { useOptions } from './options-context.ts';

const WHERE = ['listed', 'all', 'click'] as const;

/** Where pages are read: on listed sites, on all, or on a click alone. */
export function WhereSection() {
  const { host, state, say, run } = useOptions();
  const { settings, allSites } = state;
  const choose = (where: (typeof WHERE)[number]): void => {
    const onClick = where === 'click';
    // The leave for all sites is asked for first: the browser wants it straight from the click.
    const left = where === 'all' || allSites ? host.switchAllSites(where === 'all') : Promise.resolve(true);
    run(left.then((given) => (given ? host.change(() => ({ onClick })) : undefined)));
  };
  return (
    <section>
      <h2>{say('options_where')}</h2>
      <Choice
        title={say('options_where')}
        chosen={settings.onClick ? 'click' : allSites ? 'all' : 'listed'}
        choices={WHERE.map((where) => ({ key: where, name: say(keyOf('where', where)) }))}
        onChoose={choose}
      />
    </section>
  );
}
