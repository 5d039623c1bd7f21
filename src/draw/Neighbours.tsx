/** @jsxImportSource ./jsx */

import type { MessageKey } from '../cards/say.ts';
import type { OfficeNeighbours, OfficialRef } from '../facts/card-facts.ts';
import type { Role } from '../facts/schema.ts';
import { drawing } from './drawing.ts';
import { Opens } from './Opens.ts';

/** Whether two roles are the same office of a person; one of them may carry more dates. */
export const sameOffice = (a: Role, b: Role): boolean => a.title === b.title && a.start === b.start && a.org === b.org;

/** Who held an office directly before and after; nothing where the facts leave a doubt. */
export function Neighbours({ role, around }: { role: Role; around: readonly OfficeNeighbours[] }) {
  const { say } = drawing();
  const found = around.find((one) => sameOffice(one.role, role));
  const known = (
    [
      ['office_before', found?.before],
      ['office_after', found?.after],
    ] as const
  ).filter((pair): pair is [(typeof pair)[0], OfficialRef] => pair[1] !== undefined);
  if (known.length === 0) return null;
  return (
    <span class="when neighbours">
      {known.map(([key, { id, name }]: readonly [MessageKey, OfficialRef]) => (
        <span>
          {say(key)}{' '}
          <Opens class="quiet" subject={{ kind: 'official', id }}>
            <bdi>{name}</bdi>
          </Opens>
        </span>
      ))}
    </span>
  );
}
