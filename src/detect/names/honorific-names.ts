import { pageCountryFit, yearsFrom } from './candidates.ts';
import { FORM_CLASS } from './form-class.ts';
import { type Decision, fitsSex, NOTABLE_RANK, type Surname } from './surname.ts';

/** Least fame at which an honorific alone opens. */
const LEAST_FAME = 2;

/**
 * "Mr Kirby", "MS. JEAN-PIERRE:" where on the page's day one bearer of some rank is in office and the page
 * speaks of the state.
 */
export function fromHonorific(surname: Surname): Decision | undefined {
  const { page, bearers, around } = surname;
  const day = page.evidence.day ?? page.evidence.era;
  if (!around.has('honorific') || day === undefined) return undefined;
  const { people } = page.names;
  const serving = bearers.filter(({ person, formClass }) => {
    const held = people.offices(person).filter((office) => yearsFrom(office, day) === 0 && office.rank >= NOTABLE_RANK);
    return (
      formClass === FORM_CLASS.family &&
      held.length > 0 &&
      pageCountryFit(held, page.evidence) > 0 &&
      fitsSex(surname, person)
    );
  });
  const [only, another] = serving;
  if (only === undefined || another !== undefined || people.fame(only.person) < LEAST_FAME) return undefined;
  return {
    person: only.person,
    confidence: 0.78,
    because: { code: 'title_surname', words: [around.title ?? '', page.facts.officialAt(only.person).name] },
  };
}
