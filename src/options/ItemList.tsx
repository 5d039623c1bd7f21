interface Item {
  readonly key: string;
  readonly name: string;
  /** A second, quieter word: where it holds. */
  readonly note?: string;
  readonly action: string;
  readonly run: () => void;
}

interface Props {
  readonly title: string;
  readonly more?: string;
  /** What is said of an empty list. */
  readonly empty: string;
  readonly items: readonly Item[];
}

/** A list of the options page; each item has one button that takes it out. */
export function ItemList({ title, more, empty, items }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      {more !== undefined && <p class="note">{more}</p>}
      {items.length === 0 ? (
        <p class="note">{empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.key} class="item">
              <span class="item-name">
                <bdi>{item.name}</bdi>
                {item.note !== undefined && <span class="note"> {item.note}</span>}
              </span>
              <button type="button" class="button" aria-label={`${item.action}: ${item.name}`} onClick={item.run}>
                {item.action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
