import type { Box } from '../point/corridor.ts';

/** A corner of the view. */
export interface Corner {
  readonly block: 'top' | 'bottom';
  readonly inline: 'left' | 'right';
}

/** The corner to which a box is nearest, by its middle. */
export function nearestCorner(box: Box, view: { readonly width: number; readonly height: number }): Corner {
  return {
    block: box.top + box.bottom < view.height ? 'top' : 'bottom',
    inline: box.left + box.right < view.width ? 'left' : 'right',
  };
}

/** Where an arrow key leads; undefined for any other key. */
export function cornerByKey({ block, inline }: Corner, key: string): Corner | undefined {
  switch (key) {
    case 'ArrowUp':
      return { block: 'top', inline };
    case 'ArrowDown':
      return { block: 'bottom', inline };
    case 'ArrowLeft':
      return { block, inline: 'left' };
    case 'ArrowRight':
      return { block, inline: 'right' };
    default:
      return undefined;
  }
}

/** The next corner, clockwise: four steps lead round. */
export function nextCorner({ block, inline }: Corner): Corner {
  return (block === 'top') === (inline === 'left')
    ? { block, inline: inline === 'left' ? 'right' : 'left' }
    : { block: block === 'top' ? 'bottom' : 'top', inline };
}
