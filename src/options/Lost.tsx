import type { Say } from '../cards/say.ts';
import type { SettingName } from '../platform/settings-damage.ts';

/** What the options call each setting. */
const LABELS = {
  hidden: 'options_hidden',
  sitesOff: 'options_sites',
  markStyle: 'options_style',
  kindsOff: 'options_marks',
  onClick: 'options_where',
  pausedUntil: 'pause',
  language: 'options_language',
} as const satisfies Record<SettingName, Parameters<Say>[0]>;

/** Says which settings were damaged and stand at their defaults again; nothing where none was. */
export function Lost({ names, say, locale }: { names: readonly SettingName[]; say: Say; locale: string }) {
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale).format(names.map((name) => say(LABELS[name])));
  return (
    <p role="alert" class="failed">
      {say('options_lost', list)}
    </p>
  );
}
