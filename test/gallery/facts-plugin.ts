import type { Plugin } from 'vite';
import { compileFacts } from '../../scripts/facts/compile.ts';
import type { CardFacts, CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import { Pack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';
import { subjectKey } from '../../src/platform/messages.ts';
import { DECADES } from './decades.ts';
import { DATE, SUBJECTS } from './subjects.ts';

/** Gives the gallery real card facts as `virtual:card-facts`: language -> subject -> facts. */
export function cardFactsPlugin(languages: readonly string[]): Plugin {
  const id = '\0virtual:card-facts';
  return {
    name: 'gallery:card-facts',
    resolveId: (source) => (source === 'virtual:card-facts' ? id : undefined),
    async load(source) {
      if (source !== id) return undefined;
      const facts = openFacts(await Pack.open(await compileFacts('facts', () => ({}))));
      const byKey: Record<string, CardFacts | undefined> = {};
      const add = (subject: CardSubject): void => {
        byKey[subjectKey(subject as never)] = cardFacts(facts, subject, DATE, languages[0]);
      };
      SUBJECTS.forEach(add);
      const decades = DECADES.map(({ subject, date }) => cardFacts(facts, subject, date, languages[0]));
      return `export default ${JSON.stringify(byKey)}; export const decades = ${JSON.stringify(decades)};`;
    },
  };
}
