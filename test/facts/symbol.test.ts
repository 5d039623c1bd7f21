import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolMeaning } from '../../src/facts/symbol.ts';

const council = 'security-council';
const assembly = 'general-assembly';

describe('what a symbol says', () => {
  it.each([
    ['S/PRST/2017/16', { body: council, series: 'presidential-statement', year: 2017, number: '16' }],
    ['S/2006/806', { body: council, series: 'document', year: 2006, number: '806' }],
    ['S/2023/171/Add.1', { body: council, series: 'document', year: 2023, number: '171' }],
    ['S/8761', { body: council, series: 'document', number: '8761' }],
    ['S/PV.5551', { body: council, series: 'meeting-record', number: '5551' }],
    ['S/RES/1701 (2006)', { body: council, series: 'resolution', number: '1701', year: 2006 }],
    ['S/RES/1701(2006)', { body: council, series: 'resolution', number: '1701', year: 2006 }],
    ['S/RES/1701', { body: council, series: 'resolution', number: '1701' }],
    ['S/AC.49/2009/COMM.1', { body: council, series: 'other' }],
    ['SC/15151', { body: council, series: 'press-statement', number: '15151' }],
    ['A/RES/75/299', { body: assembly, series: 'resolution', session: '75', number: '299' }],
    ['A/RES/ES-11/1', { body: assembly, series: 'resolution', session: 'ES-11', number: '1' }],
    ['A/RES/S-10/2', { body: assembly, series: 'resolution', session: 'S-10', number: '2' }],
    ['A/RES/181(II)', { body: assembly, series: 'resolution', session: 'II', number: '181' }],
    ['A/RES/377 (V)', { body: assembly, series: 'resolution', session: 'V', number: '377' }],
    ['A/DEC/78/401', { body: assembly, series: 'decision', session: '78', number: '401' }],
    ['A/77/PV.56', { body: assembly, series: 'meeting-record', session: '77', number: '56' }],
    ['A/ES-11/PV.5', { body: assembly, series: 'meeting-record', session: 'ES-11', number: '5' }],
    ['A/78/339', { body: assembly, series: 'document', session: '78', number: '339' }],
    ['A/C.3/77/L.35', { body: assembly, series: 'other' }],
    ['A/HRC/RES/49/1', { body: 'other', series: 'other' }],
    ['E/CN.4/2004/127', { body: 'other', series: 'other' }],
    ['', { body: 'other', series: 'other' }],
  ])('%s', (symbol, meaning) => {
    expect(symbolMeaning(symbol)).toEqual(meaning);
  });

  it('says something of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(symbolMeaning(text).body).toBeTypeOf('string');
      }),
    );
  });
});
