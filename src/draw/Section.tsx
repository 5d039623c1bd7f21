/** @jsxImportSource ./jsx */
import type { Drawn } from './jsx/jsx-runtime.ts';

/** A part of a card under its small heading. */
export function Section({ title, children }: { title: string; children: Drawn }) {
  return (
    <section class="part">
      <h3 class="part-title">{title}</h3>
      {children}
    </section>
  );
}
