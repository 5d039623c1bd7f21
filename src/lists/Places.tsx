import { useState } from 'preact/hooks';
import type { Place } from './entries.ts';
import { useList } from './list-context.ts';

const FIRST = 3;

/** The words around a place with the mention itself set off. */
function Context({ place }: { place: Place }) {
  const { before, quote, after, cut } = place.excerpt;
  return (
    <bdi>
      {cut[0] && '… '}
      {before}
      <b>{quote}</b>
      {after}
      {cut[1] && ' …'}
    </bdi>
  );
}

/** Where on the page a subject is named; each place is a button that scrolls the page there. */
export function Places({ places }: { places: readonly Place[] }) {
  const { host, say, refresh } = useList();
  const [all, setAll] = useState(false);
  const long = places.length > FIRST + 1;
  return (
    <div class="places">
      <p class="label">{say('places_where')}</p>
      <ul>
        {(long && !all ? places.slice(0, FIRST) : places).map((place) => (
          <li key={`${place.frame} ${place.mention}`}>
            <button
              type="button"
              class="place"
              aria-label={say('go_to', place.context || place.quote)}
              onClick={() => void host.goTo(place).then(refresh)}
            >
              <Context place={place} />
            </button>
          </li>
        ))}
      </ul>
      {long && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('show_fewer') : say('show_all', String(places.length))}
        </button>
      )}
    </div>
  );
}
