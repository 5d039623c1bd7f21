import { describe, expect, it } from 'vitest';
import { fitsInitials, isOtherGeneration } from '../../../src/detect/names/initials-and-generation.ts';
import type { Official } from '../../../src/facts/schema.ts';

/** Facts that know one official by these names. */
function factsOf(name: string, aliases?: string[]): { officialAt: () => Official } {
  const official: Official = {
    id: 'x',
    name,
    family: name.split(' ').at(-1) ?? name,
    ...(aliases && { aliases }),
    roles: [{ title: 'Envoy', kind: 'diplomat' }],
    src: ['x'],
  };
  return { officialAt: () => official };
}

describe('initials in the text', () => {
  const fits = (initials: string | undefined, name: string, aliases?: string[]): boolean =>
    fitsInitials({ initials }, factsOf(name, aliases), 0);

  it('are those of the facts, however spaced', () => {
    expect(fits('W.', 'George W. Bush')).toBe(true);
    expect(fits('H. W.', 'George H.W. Bush')).toBe(true);
    expect(fits('H.W.', 'George H. W. Bush')).toBe(true);
  });

  it('are another’s where the facts know others', () => {
    expect(fits('H.', 'George W. Bush')).toBe(false);
    expect(fits('W.', 'George H. W. Bush')).toBe(false);
  });

  it('may be those of an alias', () => {
    expect(fits('F.', 'Jack Kennedy', ['John F. Kennedy'])).toBe(true);
    expect(fits('R.', 'Jack Kennedy', ['John F. Kennedy'])).toBe(false);
  });

  it('may be anybody’s where there are none in the text or in the facts', () => {
    expect(fits(undefined, 'George W. Bush')).toBe(true);
    expect(fits('W.', 'Kofi Annan')).toBe(true);
    expect(fits('W.', 'Kofi AB. Annan')).toBe(true);
  });
});

describe('another generation', () => {
  const other = (text: string, name: string, aliases?: string[]): boolean =>
    isOtherGeneration(text, { end: text.indexOf('|') + 1 }, factsOf(name, aliases), 0);

  it.each([
    'Donald Trump| Jr.',
    'Donald Trump| Jr',
    'Donald Trump|, Jr.',
    'Donald Trump| JR',
    'Omar Bongo| père spoke',
  ])('is told behind the name: %s', (text) => {
    expect(other(text, 'Donald Trump')).toBe(true);
  });

  it.each(['Donald Trump| spoke', 'Donald Trump| Jrue', 'Donald Trump| Seniority', 'Donald Trump|', 'Trump| and Jr.'])(
    'is not told: %s',
    (text) => {
      expect(other(text, 'Donald Trump')).toBe(false);
    },
  );

  it('is this one where the facts know the official by it', () => {
    expect(other('Robert Kennedy| Jr.', 'Robert F. Kennedy Jr.')).toBe(false);
    expect(other('Robert Kennedy| Jr.', 'Bobby Kennedy', ['Robert F. Kennedy Jr'])).toBe(false);
    expect(other('Robert Kennedy| Sr.', 'Robert F. Kennedy Jr.')).toBe(true);
    expect(other('Ali Bongo| Fils', 'Ali Bongo Fils')).toBe(false);
    expect(other('Ali Bongo| fils', 'Alifils Bongo')).toBe(true);
  });
});
