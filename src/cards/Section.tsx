import type { ComponentChildren } from 'preact';

/** A part of a card under its small heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3 class="part-title">{title}</h3>
      {children}
    </section>
  );
}
