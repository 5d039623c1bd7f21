import { useId } from 'preact/hooks';

interface Props<K extends string> {
  readonly title: string;
  readonly chosen: K;
  readonly choices: readonly { readonly key: K; readonly name: string; readonly mark?: string }[];
  readonly onChoose: (key: K) => void;
}

/** One of several: a group of radio buttons under its title. */
export function Choice<K extends string>({ title, chosen, choices, onChoose }: Props<K>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ key, name, mark }) => (
        <label key={key}>
          <input type="radio" name={group} checked={key === chosen} onChange={() => onChoose(key)} />{' '}
          <span class={mark === undefined ? undefined : `mark-${mark}`}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
