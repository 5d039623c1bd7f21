import type { CardTools, HideScope } from '../cards/card-tools.ts';
import type { Entry } from './entries.ts';
import type { FactsHost, TabHost } from './tab-host.ts';

/** A match that was just hidden, and what shows it again (false: no answer). */
export interface HiddenMatch {
  readonly title: string;
  readonly scope: HideScope;
  readonly undo: () => Promise<boolean>;
}

/** What a reader can do with the card of an entry; "here" are all places of its subject on the page. */
export function entryTools(
  entry: Entry,
  site: string,
  { host, facts }: { readonly host: TabHost; readonly facts: FactsHost },
  onHidden: (hidden: HiddenMatch) => void,
): CardTools {
  const everywhere = { subject: entry.key, label: entry.title };
  const onSite = { ...everywhere, host: site };
  const hide = async (scope: HideScope) => {
    const asked =
      scope === 'here'
        ? entry.places.map((place) => host.hide({ ...everywhere, host: place.host ?? site }, place.excerpt))
        : [host.hide(scope === 'site' ? onSite : everywhere)];
    const undos = (await Promise.all(asked)).filter((undo) => undo !== undefined);
    if (undos.length === 0) return undefined;
    const undo = async (): Promise<boolean> => (await Promise.all(undos.map((each) => each()))).every(Boolean);
    onHidden({ title: entry.title, scope, undo });
    return undo;
  };
  return { take: () => facts.take(entry.subject, entry.match), hide };
}
