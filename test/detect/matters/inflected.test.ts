import { describe, expect, it } from 'vitest';
import { inflected } from '../../../src/detect/matters/words/inflected.ts';

describe('the forms in which a keyword is looked for', () => {
  it.each([
    ['Косово', ['Косово', 'Косов*']],
    ['голубые каски', ['голубые каски', 'голуб* каск*']],
    ['война в Дарфуре', ['война в Дарфуре', 'войн* в Дарфур*']],
    ['меры', ['меры', 'меры']],
    ['ИГИЛ', ['ИГИЛ', 'ИГИЛ']],
    ['МООНСИ', ['МООНСИ', 'МООНСИ']],
    ['операция UNAMIR', ['операция UNAMIR', 'операци* UNAMIR']],
    ['ceasefire', ['ceasefire', 'ceasefires', "ceasefire's"]],
    ['Côte d’Ivoire', ['Côte d’Ivoire', 'Côte d’Ivoires', "Côte d’Ivoire's"]],
    ['M23', ['M23', 'M23s', "M23's"]],
    ['加沙', ['加沙']],
    ['غزة', ['غزة']],
  ])('%s', (keyword, forms) => expect(inflected(keyword)).toEqual(forms));
});
