import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/detect/excerpt.ts';

/** The excerpt around the first stretch in brackets, which are left out. */
function around(marked: string, reach?: number) {
  const first = marked.indexOf('[');
  const last = marked.indexOf(']') - 1;
  return excerptOf(marked.replace(/[[\]]/g, ''), first, last, reach);
}

describe('the words around a mention', () => {
  it('are all of a short passage, and nothing is cut', () => {
    expect(around('The Council adopted [resolution 1701] in August.')).toEqual({
      before: 'The Council adopted ',
      quote: 'resolution 1701',
      after: ' in August.',
      cut: [false, false],
    });
  });

  it('are a hundred units on each side where nothing else is asked', () => {
    const { before, after } = around(`${'ab '.repeat(60)}[x]${' cd'.repeat(60)}`);
    expect([before.length, after.length]).toEqual([99, 99]);
  });

  it('end at white space', () => {
    expect(around('one two three [x] four five six', 11)).toEqual({
      before: 'two three ',
      quote: 'x',
      after: ' four five',
      cut: [true, true],
    });
    expect(around('one two three [x] four five six', 10)).toMatchObject({ before: 'three ', after: ' four' });
  });

  it('reach the ends of the passage without being cut there', () => {
    expect(around('one two [x] four', 8).cut).toEqual([false, false]);
    expect(around('one two [x] four', 7).cut).toEqual([true, false]);
    expect(around('one two [x] four', 4)).toMatchObject({ before: 'two ', after: '', cut: [true, true] });
  });

  it('are cut anywhere where the text has no white space, but never within a character', () => {
    expect(around('安理会有关[决议]黎巴嫩的文件', 3)).toMatchObject({
      before: '会有关',
      after: '黎巴嫩',
      cut: [true, true],
    });
    expect(around('😀😀[x]😀😀', 3)).toMatchObject({ before: '😀', after: '😀', cut: [true, true] });
    expect(around('😀😀[x]😀😀', 2)).toMatchObject({ before: '😀', after: '😀' });
  });

  it('have one space for each run, and none at the outer ends or around the quote', () => {
    expect(around('  one \n two\t[ x \n y ]  three  ')).toEqual({
      before: 'one two ',
      quote: 'x y',
      after: ' three',
      cut: [false, false],
    });
  });

  it('stand around nothing where the stretch is white space', () => {
    expect(around('one[   ]two')).toMatchObject({ quote: '' });
  });
});
