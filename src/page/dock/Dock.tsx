import { useErrorBoundary } from 'preact/hooks';
import { directionOf } from '../../cards/say.ts';
import type { Subject } from '../../detect/mention.ts';
import type { CardContent } from '../../platform/ask-card.ts';
import { locale, speak } from '../overlay/speak.ts';
import { PinnedCard } from './PinnedCard.tsx';
import type { Pin, Pins } from './pins.ts';

export interface DockProps {
  readonly pins: Pins;
  readonly theme: 'light' | 'dark';
  readonly box: HTMLElement;
  readonly fetch: (subject: Subject, date: string | undefined) => Promise<CardContent>;
  readonly onFold: (pin: Pin) => void;
  readonly onGoTo: (pin: Pin) => void;
  readonly onClose: (pin: Pin) => void;
  readonly onCloseAll: () => void;
  /** To the next corner. */
  readonly onMove: () => void;
  readonly onPress: (event: PointerEvent) => void;
}

export const MOVER = 'pin-mover';

/** All pinned cards in one box, under a bar by which it is moved. */
export function Dock(props: DockProps) {
  const { pins, theme, box, fetch } = props;
  const [error] = useErrorBoundary(() => props.onCloseAll());
  if (error !== undefined) return null;
  return (
    <div class="surface dock" lang={locale()} dir={directionOf(speak)}>
      <div class="dock-bar" onPointerDown={props.onPress}>
        <button
          type="button"
          class={`pin-icon ${MOVER}`}
          aria-label={speak('pins_move')}
          title={speak('pins_move')}
          onClick={props.onMove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 4h.01M11 4h.01M5 8h.01M11 8h.01M5 12h.01M11 12h.01" />
          </svg>
        </button>
        <h2>
          {speak('pins_title')} <span>{pins.length}</span>
        </h2>
        <button type="button" class="pin-all" onClick={props.onCloseAll}>
          {speak('pins_close')}
        </button>
      </div>
      <ul>
        {pins.map((pin) => (
          <PinnedCard
            key={pin.key}
            pin={pin}
            theme={theme}
            box={box}
            fetch={(subject) => fetch(subject, pin.date)}
            onFold={() => props.onFold(pin)}
            onGoTo={() => props.onGoTo(pin)}
            onClose={() => props.onClose(pin)}
          />
        ))}
      </ul>
    </div>
  );
}
