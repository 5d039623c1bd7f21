import { useEffect, useRef, useState } from 'preact/hooks';
import { useCard } from './card-context.ts';

export interface CopyText {
  /** What it is, as its button says. */
  readonly label: string;
  readonly text: string;
}

/** False where the page's connection or policy forbids it, or the browser lacks it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A button for each text, which copies it and shows what was copied. Where copying is forbidden the text stands
 * selected, to be copied by hand.
 */
export function CopyTexts({ texts }: { texts: readonly CopyText[] }) {
  const { say } = useCard();
  const [last, setLast] = useState<CopyText & { readonly done: boolean }>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (last?.done === false) field.current?.select();
  }, [last]);
  const copy = async (each: CopyText): Promise<void> => setLast({ ...each, done: await copied(each.text) });
  return (
    <>
      <div class="choices">
        {texts.map((each) => (
          <button key={each.label} type="button" class="small" onClick={() => void copy(each)}>
            {each.label}
          </button>
        ))}
      </div>
      <div role="status">{last !== undefined && say(last.done ? 'copied' : 'copy_by_hand', last.label)}</div>
      {last !== undefined && (
        <textarea class="copy" ref={field} readOnly rows={3} dir="auto" aria-label={last.label} value={last.text} />
      )}
    </>
  );
}
