import { Card, type CardProps } from '../../cards/Card.tsx';
import { locale, speak } from './speak.ts';
import type { CardPagesInUse } from './use-card-pages.ts';

/** What belongs to the first card alone, since only that one stands for words of the page. */
type OfFirst = Pick<CardProps, 'because' | 'caution' | 'onHide'>;
type OfAll = Pick<CardProps, 'date' | 'theme' | 'untitled' | 'onPin' | 'onClose'>;

/** All cards of a history, so that each is as it was left when the reader comes back to it; the last one shows. */
export function CardStack({ pages, open, back, first, ...all }: CardPagesInUse & OfAll & { readonly first: OfFirst }) {
  return (
    <>
      {pages.map((page, i) => (
        <div key={i} hidden={i < pages.length - 1}>
          <Card
            {...all}
            {...page}
            {...(i === 0 ? first : { onBack: back })}
            say={speak}
            locale={locale()}
            onOpenSubject={open}
          />
        </div>
      ))}
    </>
  );
}
