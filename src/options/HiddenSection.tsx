import { cardTitle, subjectOf } from '../cards/titles.ts';
import { LookUp } from '../lists/LookUp.tsx';
import { type HideRule, subjectKey } from '../platform/messages.ts';
import { ItemList } from './ItemList.tsx';
import { useOptions } from './options-context.ts';

/** What the reader does not want to see, and a look-up to add to it. */
export function HiddenSection() {
  const { host, state, say, run } = useOptions();
  const where = ({ host: site, place }: HideRule): string =>
    site === undefined
      ? say('options_everywhere')
      : say(place === undefined ? 'options_on_site' : 'options_at_place', site);
  return (
    <>
      <ItemList
        title={say('options_hidden')}
        empty={say('options_hidden_none')}
        items={state.settings.hidden.map((rule) => ({
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
      <p class="note">{say('options_hidden_more')}</p>
      <LookUp
        onChoose={(head) => {
          const rule = { subject: subjectKey(subjectOf(head)), label: cardTitle(head, say) };
          run(host.hide(rule), {
            words: say('options_done_hidden', rule.label),
            undo: () => host.unhide(rule),
          });
        }}
      />
    </>
  );
}
