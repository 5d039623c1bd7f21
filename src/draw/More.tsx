/** @jsxImportSource ./jsx */
import type { Drawn } from './jsx/jsx-runtime.ts';

/** What a reader may want to see besides: closed at first, under its own line. */
export function More({ title, children }: { title: string; children: Drawn }) {
  return (
    <details class="unfold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
