import { useEffect, useRef, useState } from 'preact/hooks';
import type { TakeAway } from '../cite/take-away.ts';
import type { Because, BecauseCode } from '../detect/mention.ts';
import { useCard } from './card-context.ts';
import type { CardTools } from './card-tools.ts';
import { dateWords } from './dates.ts';
import { keyOf, type Say } from './say.ts';
import { TakeTexts } from './TakeTexts.tsx';
import { WrongMatch } from './WrongMatch.tsx';

const ISO_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Codes whose sentence quotes evidence: it would read oddly with a gap in it. */
const QUOTED = {
  number_body: 1,
  number_list: 1,
  matter_sentence: 1,
  matter_paragraph: 1,
  matter_headline: 1,
  matter_day: 1,
  full_name: 1,
  other_spelling: 1,
  full_name_context: 2,
  title_surname: 1,
  later_surname: 1,
  prominent_surname: 2,
} as const satisfies Partial<Record<BecauseCode, number>>;
const quotedBy = (code: BecauseCode): number => (code in QUOTED ? QUOTED[code as keyof typeof QUOTED] : 0);

/** Words of the page in a sentence of the interface, whichever way each is written (Unicode's first strong isolate). */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** The sentence that says why a card is shown. */
export function becauseWords({ code, words }: Because, say: Say, locale: string): string {
  const quoted = words.slice(0, quotedBy(code));
  if (quoted.length < quotedBy(code) || quoted.includes('')) return say('because_context');
  // the day of a resolution comes as the facts write it
  const shown = quoted.map((word) => (ISO_DATE.test(word) ? dateWords(word, locale) : isolated(word)));
  return say(keyOf('because', code), ...shown);
}

/** Why the card was shown, what can be taken along, and what to do when the match is wrong. */
export function Foot({ because, tools }: { because?: Because | undefined; tools?: CardTools | undefined }) {
  const { say, locale } = useCard();
  const [open, setOpen] = useState<'take' | 'wrong'>();
  const [take, setTake] = useState<TakeAway>();
  const [failed, setFailed] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  // What opens at the lower end of a card is brought into its view.
  useEffect(() => {
    if (open !== undefined) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [open, take, failed]);
  if (because === undefined && tools === undefined) return null;
  const toggle = (part: 'take' | 'wrong'): void => {
    setOpen(open === part ? undefined : part);
    if (take !== undefined) return;
    void tools?.take().then((texts) => {
      setTake(texts);
      setFailed(texts === undefined);
    });
  };
  const hide = tools?.hide;
  return (
    <div class="foot" ref={foot}>
      {because !== undefined && <p>{becauseWords(because, say, locale)}</p>}
      {tools !== undefined && (
        <div class="choices">
          <button type="button" class="quiet" aria-expanded={open === 'take'} onClick={() => toggle('take')}>
            {say('take')}
          </button>
          {hide !== undefined && (
            <button type="button" class="quiet" aria-expanded={open === 'wrong'} onClick={() => toggle('wrong')}>
              {say('wrong')}
            </button>
          )}
        </div>
      )}
      {open !== undefined && failed && <p role="alert">{say('problem_no_answer')}</p>}
      {open === 'take' && take !== undefined && <TakeTexts take={take} />}
      {open === 'wrong' && hide !== undefined && <WrongMatch hide={hide} report={take?.report} />}
    </div>
  );
}
