import type { Opener } from '../cards/tree.ts';
import { type Drawn, treeOf } from './jsx/jsx-runtime.ts';

interface Props extends Pick<Opener, 'class'> {
  readonly subject: Opener['opens'];
  readonly children: Drawn;
}

/** Words that open the card of another subject. */
export function Opens({ class: name, subject, children }: Props): Opener {
  return { island: 'opener', class: name, opens: subject, children: treeOf(children) };
}
