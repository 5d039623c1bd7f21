import { directionOf, type Say } from '../cards/say.ts';

interface Props {
  readonly say: Say;
  readonly locale: string;
  /** Opens the card of the next mark of this page, as the keyboard's command does. */
  readonly onShow: () => void;
  readonly onOptions: () => void;
}

/** The welcome: a little article on which the product works, what it may do, and where to go on. */
export function Welcome({ say, locale, onShow, onOptions }: Props) {
  return (
    <main class="surface welcome" lang={locale} dir={directionOf(say)}>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_how')}</p>
      <article class="sample" lang={locale}>
        <h2>{say('welcome_headline')}</h2>
        <p>{say('welcome_sample')}</p>
      </article>
      <div class="buttons">
        <button type="button" class="button main" onClick={onShow}>
          {say('welcome_show')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {say('popup_options')}
        </button>
      </div>
      <section>
        <h2>{say('welcome_permissions')}</h2>
        <p>{say('welcome_permissions_more')}</p>
      </section>
    </main>
  );
}
