import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly more?: string;
  readonly busy?: boolean;
  /** Read out at once. */
  readonly urgent?: boolean;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** What stands where there is no list: what is so, why, and what can be done. */
export function Notice({ title, more, busy, urgent, children }: Props) {
  return (
    <div class="notice" role={urgent ? 'alert' : 'status'} aria-busy={busy}>
      <p class="notice-title">{title}</p>
      {more !== undefined && <p class="note">{more}</p>}
      {children}
    </div>
  );
}
