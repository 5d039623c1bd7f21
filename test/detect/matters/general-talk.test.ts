import { describe, expect, it } from 'vitest';
import { clauseAround, isGeneralTalk } from '../../../src/detect/matters/phrases/general-talk.ts';

describe('the clause around a phrase', () => {
  /** The clause around what square brackets mark. */
  const clause = (marked: string, low = 0, high = Number.POSITIVE_INFINITY): string => {
    const [before = '', name = '', behind = ''] = marked.split(/[[\]]/);
    const text = `${before}${name}${behind}`;
    const span = { start: before.length, end: before.length + name.length };
    const { from, to } = clauseAround(text, span, low, high);
    return text.slice(from, to);
  };

  it.each([
    ['it met, and [resolutions] are binding, he said', ' and resolutions are binding'],
    ['it met; [resolutions] are binding: so he said', ' resolutions are binding'],
    ['it met. [resolutions] are binding. he left', ' resolutions are binding'],
    ['it met (and [resolutions] are binding) there', 'and resolutions are binding'],
    ['it met\n[resolutions] are binding\nthere', 'resolutions are binding'],
    ['[resolutions] are binding', 'resolutions are binding'],
    ['all are [resolutions]', 'all are resolutions'],
  ])('in “%s”', (marked, said) => expect(clause(marked)).toBe(said));

  it('goes no further than its bounds', () => {
    expect(clause('it said that [resolutions] are binding there', 3, 28)).toBe('said that resolutions are');
  });
});

describe('a lesson about all resolutions', () => {
  it.each([
    'resolutions| are binding on all',
    'resolutions| are legally binding',
    'resoluciones| son vinculantes',
    '决议|具有约束力',
    'resolutions| bind all states',
  ])('is told by “%s”', (marked) => {
    expect(isGeneralTalk(marked.replace('|', ''), marked.indexOf('|'))).toBe(true);
  });

  it.each(['resolutions| on libya are binding', 'resolutions| stand', 'resolutions|', 'are binding resolutions|'])(
    'is none in “%s”',
    (marked) => {
      expect(isGeneralTalk(marked.replace('|', ''), marked.indexOf('|'))).toBe(false);
    },
  );
});
