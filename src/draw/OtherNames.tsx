/** @jsxImportSource ./jsx */
import { alpha2 } from '../facts/country-codes.ts';
import type { Official } from '../facts/schema.ts';
import { drawing } from './drawing.ts';
import { Section } from './Section.tsx';

/** Languages of other scripts, the widest read first. */
const SCRIPTS = ['zh', 'ar', 'ru', 'uk', 'fa', 'he', 'ja', 'ko', 'hi', 'ur'] as const;

interface WrittenName {
  readonly lang: string;
  readonly name: string;
}

/** The language that most speak in a state, as CLDR's likely subtags tell it. */
function languageOf(country: string | undefined): string | undefined {
  const region = country === undefined ? undefined : alpha2(country);
  return region === undefined ? undefined : new Intl.Locale(`und-${region}`).maximize().language;
}

/** An official's name in some languages, without what is written as the card's title or before. */
function namesIn(official: Official, languages: Iterable<string | undefined>): readonly WrittenName[] {
  const names = new Map<string, WrittenName>();
  for (const lang of languages) {
    const name = lang === undefined ? undefined : official.names?.[lang]?.[0];
    if (lang === undefined || name === undefined || name === official.name || names.has(name)) continue;
    names.set(name, { lang, name });
  }
  return [...names.values()];
}

/** As the reader's own language and the official's own states write the name. */
const ownNames = (official: Official, locale: string): readonly WrittenName[] =>
  namesIn(official, [locale.split('-')[0], ...official.roles.map(({ country }) => languageOf(country))]);

function Names({ names }: { names: readonly WrittenName[] }) {
  return (
    <p class="names-elsewhere">
      {names.map(({ lang, name }, i) => (
        <span>
          {i > 0 && ' · '}
          <bdi lang={lang}>{name}</bdi>
        </span>
      ))}
    </p>
  );
}

/** The name by which an official is known at home, and to the reader. */
export function OwnNames({ official }: { official: Official }) {
  const { locale } = drawing();
  const names = ownNames(official, locale);
  return names.length === 0 ? null : <Names names={names} />;
}

/** The name as the remaining scripts write it. */
export function OtherNames({ official }: { official: Official }) {
  const { say, locale } = drawing();
  const own = new Set(ownNames(official, locale).map(({ name }) => name));
  const names = namesIn(official, SCRIPTS).filter(({ name }) => !own.has(name));
  return names.length === 0 ? null : (
    <Section title={say('names')}>
      <Names names={names} />
    </Section>
  );
}
