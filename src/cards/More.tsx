import type { ComponentChildren } from 'preact';

/** What a reader may want to see besides: closed at first, under its own line. */
export function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="unfold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
