import { keyOf } from '../cards/say.ts';
import { MARK_STYLES, SUBJECT_KINDS } from '../platform/settings-shape.ts';
import { Choice } from './Choice.tsx';
import { useOptions } from './options-context.ts';

/** What is marked, and how. */
export function MarksSection() {
  const { host, state, say, run } = useOptions();
  const { kindsOff, markStyle } = state.settings;
  return (
    <section>
      <h2>{say('options_marks')}</h2>
      <div class="checks">
        {SUBJECT_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!kindsOff.includes(kind)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                run(
                  host.change((settings) => {
                    const others = settings.kindsOff.filter((other) => other !== kind);
                    return { kindsOff: on ? others : [...others, kind] };
                  }),
                );
              }}
            />{' '}
            {say(keyOf('group', kind))}
          </label>
        ))}
      </div>
      <Choice
        title={say('options_style')}
        chosen={markStyle}
        choices={MARK_STYLES.map((style) => ({ key: style, name: say(keyOf('style', style)), mark: style }))}
        onChoose={(style) => run(host.change(() => ({ markStyle: style })))}
      />
    </section>
  );
}
