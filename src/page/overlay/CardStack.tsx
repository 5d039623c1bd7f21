import { Card, type CardProps } from '../../cards/Card.tsx';
import type { CardTools } from '../../cards/card-tools.ts';
import type { CardHead } from '../../facts/card-facts.ts';
import { locale, speak } from './speak.ts';
import type { CardPagesInUse } from './use-card-pages.ts';

/** What belongs to the first card alone, since only that one stands for words of the page. */
type OfFirst = Pick<CardProps, 'because' | 'caution'>;
type OfAll = Pick<CardProps, 'theme' | 'untitled' | 'onPin' | 'onClose'>;

interface Props extends CardPagesInUse, OfAll {
  readonly first: OfFirst;
  readonly tools: (head: CardHead, isFirst: boolean) => CardTools | undefined;
}

/** All cards of a history, so that each is as it was left when the reader comes back to it; the last one shows. */
export function CardStack({ pages, open, back, first, tools, ...all }: Props) {
  return (
    <>
      {pages.map((page, i) => (
        <div key={i} hidden={i < pages.length - 1}>
          <Card
            {...all}
            {...page}
            {...(i === 0 ? first : { onBack: back })}
            tools={tools(page.head, i === 0)}
            say={speak}
            locale={locale()}
            onOpenSubject={open}
          />
        </div>
      ))}
    </>
  );
}
