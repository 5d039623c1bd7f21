import { describe } from 'vitest';
import { isBeforeState, isBehindState } from '../../../src/detect/names/mistaken/beside-state.ts';
import { openQuestions } from './marked.ts';

const holds = await openQuestions();

describe('a state and no given name stands before a Japanese surname', () => {
  holds(isBehindState, {
    yes: [['ロシア・[プーチン]大統領は話した。']],
    no: [
      ['ロシア・[プーチン]は話した。'],
      ['ウラジーミル・[プーチン]大統領は話した。'],
      ['昨日[プーチン]大統領は話した。'],
    ],
  });
});

describe('a state and an office stand behind a Japanese surname', () => {
  holds((read, { end }) => isBeforeState(read, end), {
    yes: [['昨日[プーチン]・ロシア大統領は話した。'], ['昨日[ベーカー]・米国務長官は話した。']],
    no: [
      ['昨日[プーチン]・ロシアは話した。'],
      ['昨日[プーチン]、ロシア大統領は話した。'],
      ['昨日[プーチン]ロシア大統領は話した。'],
      ['昨日[プーチン]・大統領は話した。'],
      ['昨日[プーチン]・シュミット大統領は話した。'],
    ],
  });
});
