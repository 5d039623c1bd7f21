import { askBackground } from '../../platform/ask-background.ts';
import { FRAME_CSS } from './host-style.ts';

/** What is drawn is not seen before its style is there; it can have the focus all the same. */
const UNSEEN = '.frame { opacity: 0 }';

/** Of a card, of the frame around it, and of what stands there beside pinned ones. */
const [cards, frame, pins] = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
let state: 'unasked' | 'asked' | 'failed' = 'unasked';

async function bring(): Promise<void> {
  frame.replaceSync(FRAME_CSS);
  // What shows already without its style does not vanish.
  if (state === 'unasked') cards.replaceSync(UNSEEN);
  state = 'asked';
  try {
    const styles = await askBackground<'styles'>({ ask: 'styles' });
    pins.replaceSync(styles.pins);
    cards.replaceSync(styles.cards);
  } catch {
    // A card that says that there is no answer must be seen.
    cards.replaceSync('');
    state = 'failed';
  }
}

/**
 * Has the styles brought from the background, where every page would carry them and few need them. To be called as
 * soon as there may be something to show, and again with each thing that is shown: there may have been no answer.
 */
export function bringStyles(): void {
  if (state !== 'asked') void bring();
}

/** The style sheets of what is shown; while there is no answer the frame has its own alone. */
export function stylesOf(name: 'card' | 'pins'): CSSStyleSheet[] {
  return name === 'card' ? [cards, frame] : [cards, frame, pins];
}
