import type { TakeAway } from '../cite/take-away.ts';
import { CopyTexts } from './CopyTexts.tsx';
import { useCard } from './card-context.ts';
import { keyOf } from './say.ts';

/** Citations of the card's subject in all forms, and the link to the place that opened the card. */
export function TakeTexts({ take: { citations, passageLink } }: { take: TakeAway }) {
  const { say } = useCard();
  const texts = citations.map(({ form, text }) => ({ label: say(keyOf('cite', form)), text }));
  return (
    <CopyTexts texts={passageLink === undefined ? texts : [...texts, { label: say('copy_link'), text: passageLink }]} />
  );
}
