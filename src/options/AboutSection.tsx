import { dateWords } from '../cards/dates.ts';
import { keyOf } from '../cards/say.ts';
import { LANGUAGES } from '../platform/settings-shape.ts';
import { useOptions } from './options-context.ts';

/** What a language calls itself. */
function ownName(language: string): string {
  const tag = language.replace('_', '-');
  return new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}

/** The language of the interface, and the facts that this copy has. */
export function AboutSection() {
  const { host, state, say, locale, run } = useOptions();
  const { settings, about, version } = state;
  const choose = (language: string): void =>
    run(host.change(() => ({ language: language === '' ? null : language })).then(() => location.reload()));
  return (
    <>
      <section>
        <h2>{say('options_language')}</h2>
        <select
          aria-label={say('options_language')}
          value={settings.language ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{say('language_auto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language.replace('_', '-')}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </section>
      <section>
        <h2>{say('options_facts')}</h2>
        {about?.ok === true && (
          <p>{say('facts_as_of', version, dateWords(about.asOf, locale), String(about.newestResolution))}</p>
        )}
        {about?.ok === false && <p class="failed">{say(keyOf('problem', about.problem))}</p>}
        <p>
          <button type="button" class="text-button" onClick={() => run(host.openWelcome())}>
            {say('options_welcome')}
          </button>
        </p>
      </section>
    </>
  );
}
