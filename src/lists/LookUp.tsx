import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keyOf, sayCount } from '../cards/say.ts';
import { cardTitle, subjectOf } from '../cards/titles.ts';
import type { CardHead } from '../facts/card-facts.ts';
import { subjectKey } from '../platform/messages.ts';
import { entryLine } from './entry-line.ts';
import { useFacts } from './list-context.ts';
import { moved } from './move.ts';
import { Notice } from './Notice.tsx';
import { SubjectCard } from './SubjectCard.tsx';
import type { FoundResult } from './tab-host.ts';

interface Props {
  /** What is looked up at first; where that finds one thing alone, its card opens. */
  readonly text?: string;
  /** Another object each time that `text` is asked for, so that the same words can be asked for again. */
  readonly asked?: object | undefined;
  /** Key of the subject among the first found whose card opens. */
  readonly pick?: string;
  /** The field takes the focus each time that this becomes another number than 0. */
  readonly focus?: number;
  /** What is done with the subject chosen; absent: its card is shown. */
  readonly onChoose?: (head: CardHead) => void;
}

/** What a text that the reader did not type here means without doubt. */
function meant(found: readonly CardHead[], pick: string | undefined): CardHead | undefined {
  return found.length === 1 ? found[0] : found.find((head) => subjectKey(subjectOf(head)) === pick);
}

/** Where a head stands among what was found; -1 where it does not. */
function placeOf(head: CardHead | undefined, answer: FoundResult): number {
  if (head === undefined || !answer.ok) return -1;
  const key = subjectKey(subjectOf(head));
  return answer.found.findIndex((other) => subjectKey(subjectOf(other)) === key);
}

/** Looks facts up as the reader types: a combobox with its list of what was found, and the card of what is chosen. */
export function LookUp({ text: first = '', asked, pick, focus = 0, onChoose }: Props) {
  const { facts, say, locale } = useFacts();
  const [text, setText] = useState(first);
  const [result, setResult] = useState<FoundResult>();
  /** The text that the result answers: typing runs ahead of it. */
  const [answered, setAnswered] = useState('');
  const [active, setActive] = useState(-1);
  const [chosen, setChosen] = useState<CardHead>();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = result?.ok ? result.found : [];
  const isShown = chosen === undefined && found.length > 0;

  useEffect(() => {
    setText(first);
    setChosen(undefined);
  }, [first, asked]);
  useEffect(() => {
    if (focus > 0) field.current?.focus();
  }, [focus]);
  useEffect(() => {
    if (text.trim() === '') {
      setResult(undefined);
      return undefined;
    }
    let late = false;
    void facts.search(text).then((answer) => {
      if (late) return;
      setResult(answer);
      setAnswered(text);
      // The keys may have gone ahead of the answer: what they lead to stays.
      setActive((at) => placeOf(found[at], answer));
      if (answer.ok && text === first) setChosen(meant(answer.found, pick));
    });
    return () => {
      late = true;
    };
  }, [facts, text, first, asked, pick]);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);

  const choose = (head: CardHead | undefined): void => {
    if (head === undefined) return;
    if (onChoose === undefined) setChosen(head);
    else {
      onChoose(head);
      setText('');
    }
  };
  const back = (): void => {
    setChosen(undefined);
    field.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const next = isShown ? moved(event.key, active, found.length) : undefined;
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter') choose(found[active] ?? (answered === text ? found[0] : undefined));
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="look-up">
      <div class="filter">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={say('lookup_field')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={list}
          aria-activedescendant={isShown && active >= 0 ? `${list}-${active}` : undefined}
          placeholder={say('lookup_placeholder')}
          autocomplete="off"
          spellcheck={false}
          dir={text === '' ? undefined : 'auto'}
          value={text}
          onInput={(event) => {
            setChosen(undefined);
            setText(event.currentTarget.value);
          }}
          // The index is opened while the reader still thinks of what to type.
          onFocus={() => void facts.search('')}
          onKeyDown={press}
        />
      </div>
      <p class="note look-up-count" role="status">
        {text.trim() === '' || result?.ok !== true || chosen !== undefined
          ? ''
          : found.length === 0
            ? say('lookup_none')
            : sayCount(say, locale, 'lookup_count', found.length)}
      </p>
      {result?.ok === false && (
        <Notice title={say('popup_failed')} more={say(keyOf('problem', result.problem))} urgent />
      )}
      {text.trim() === '' && chosen === undefined && <p class="note look-up-hint">{say('lookup_hint')}</p>}
      <div id={list} role="listbox" aria-label={say('lookup_results')} hidden={!isShown}>
        {isShown &&
          found.map((head, i) => {
            const line = entryLine(head, say, locale);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as in every combobox
              // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
              <div
                key={`${head.kind} ${i}`}
                id={`${list}-${i}`}
                role="option"
                aria-selected={i === active}
                class="entry-line"
                onClick={() => choose(head)}
              >
                <span class="entry-title">
                  <bdi>{cardTitle(head, say)}</bdi>
                </span>
                <span class="entry-count">{say(keyOf('sort', head.kind))}</span>
                {line !== undefined && (
                  <span class="entry-more" lang={line.english ? 'en' : undefined}>
                    <bdi>{line.text}</bdi>
                  </span>
                )}
              </div>
            );
          })}
      </div>
      {chosen !== undefined && <Opened key={`${chosen.kind} ${cardTitle(chosen, say)}`} head={chosen} onBack={back} />}
    </div>
  );
}

/** The card that was chosen; it takes the focus, so that a screen reader begins to read it. */
function Opened({ head, onBack }: { head: CardHead; onBack: () => void }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>('.turning')?.focus(), []);
  return (
    <div ref={frame}>
      <SubjectCard subject={subjectOf(head)} head={head} onBack={onBack} />
    </div>
  );
}
