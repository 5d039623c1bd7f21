/** Takes something back when the life that `signal` stands for ends. */
export function atEnd(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', undo, { once: true });
}
