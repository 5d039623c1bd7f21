import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Tab {
  readonly key: string;
  readonly name: string;
  readonly view: ComponentChildren;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  /** `pressed`: with the pointer or a press, not by an arrow on the way along the row. */
  readonly onChoose: (key: string, pressed: boolean) => void;
  /** What the page and its row of tabs are called. */
  readonly label: string;
}

/** Views of which one shows at a time (WAI-ARIA tabs pattern: arrows choose, Tab leads into the view). */
export function Tabs({ tabs, chosen, onChoose, label }: Props) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    const next = step === 0 ? undefined : tabs.at((at + step) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.key, false);
    row.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <>
      <header class="top">
        <h1 class="unseen">{label}</h1>
        <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={press}>
          {tabs.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`${id}-${key}`}
              data-key={key}
              aria-selected={key === chosen}
              aria-controls={`${id}-${key}-view`}
              tabIndex={key === chosen ? 0 : -1}
              onClick={() => onChoose(key, true)}
            >
              {name}
            </button>
          ))}
        </div>
      </header>
      <main>
        {tabs.map(({ key, view }) => (
          <div
            key={key}
            role="tabpanel"
            id={`${id}-${key}-view`}
            aria-labelledby={`${id}-${key}`}
            hidden={key !== chosen}
          >
            {view}
          </div>
        ))}
      </main>
    </>
  );
}
