/** @jsxImportSource ./jsx */
import type { Drawn } from './jsx/jsx-runtime.ts';

/** Short facts, each after what it is; those that are undefined are left out. */
export function Pairs({ of }: { of: readonly (readonly [label: string, value: Drawn] | undefined)[] }) {
  const known = of.filter((pair) => pair !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="pairs">
      {known.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
