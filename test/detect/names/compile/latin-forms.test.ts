import { describe, expect, it } from 'vitest';
import { forms } from './person-forms.ts';

describe('names in Latin letters', () => {
  it('lose initials and generations', async () => {
    const { full, family } = await forms({
      name: 'Joe Biden',
      family: 'Biden',
      country: 'USA',
      aliases: ['Joseph R. Biden Jr.', 'J.R. Biden', 'Joseph R Biden, III'],
    });
    expect(full).toEqual(['Joe Biden', 'Joseph R. Biden', 'Joseph Biden', 'J.R. Biden', 'Joseph R Biden']);
    expect(family).toEqual(['Biden']);
  });

  it('are nicknames where they are short', async () => {
    const person = { name: 'Andrés Manuel López Obrador', family: 'López Obrador', country: 'MEX', aliases: ['AMLO'] };
    expect(await forms(person)).toEqual({
      full: ['Andrés Manuel López Obrador', 'Andrés Manuel López'],
      family: ['López Obrador', 'López'],
      nickname: ['AMLO'],
      syllable: [],
    });
    const prince = { name: 'Mohammed bin Salman', family: 'bin Salman', country: 'SAU', aliases: ['MbS'] };
    expect((await forms(prince)).nickname).toEqual(['MbS']);
    const bibi = { name: 'Benjamin Netanyahu', family: 'Netanyahu', country: 'ISR', aliases: ['Bibi', 'Nethanyahu'] };
    expect(await forms(bibi)).toMatchObject({ nickname: ['Bibi'], family: ['Netanyahu', 'Nethanyahu'] });
  });

  it('take two family names where a state has them', async () => {
    const portuguese = { name: 'Augusto Santos Silva', family: 'Silva', country: 'PRT' };
    expect((await forms(portuguese)).family).toEqual(['Silva', 'Santos Silva']);
    const american = { ...portuguese, country: 'USA' };
    expect((await forms(american)).family).toEqual(['Silva']);
    expect((await forms({ name: 'Pedro Silva', family: 'Silva', country: 'PRT' })).family).toEqual(['Silva']);
  });

  it('stand without their article too', async () => {
    const person = { name: 'Bashar al-Assad', family: 'al-Assad', country: 'SYR', aliases: ['Bashar Assad'] };
    expect((await forms(person)).family).toEqual(['al-Assad', 'Assad']);
    expect((await forms({ name: 'Ali al-Ali', family: 'al-Ali', country: 'SYR' })).family).toEqual(['al-Ali']);
  });

  it('are found with the family name at either end', async () => {
    const kim = { name: 'Kim Jong Un', family: 'Kim', country: 'PRK', aliases: ['Jong-un Kim'] };
    expect(await forms(kim)).toMatchObject({
      full: ['Kim Jong Un', 'Jong Un Kim', 'Kim Jongun', 'Jong-un Kim'],
      family: ['Kim'],
    });
    const orban = { name: 'Viktor Orbán', family: 'Orbán', country: 'HUN', aliases: ['Orbán Viktor'] };
    expect(await forms(orban)).toMatchObject({ full: ['Viktor Orbán', 'Orbán Viktor'], family: ['Orbán'] });
    const suga = { name: 'Yoshihide Suga', family: 'Suga', country: 'JPN' };
    expect(await forms(suga)).toMatchObject({ full: ['Yoshihide Suga', 'Suga Yoshihide'], family: ['Suga'] });
    const lai = { name: 'Lai Ching-te', family: 'Lai', country: 'TWN', aliases: ['William Lai'] };
    expect(await forms(lai)).toMatchObject({ family: ['Lai'] });
    const pope = { name: 'Leo XIV', family: 'Leo', country: 'VAT', aliases: ['Robert Prevost'] };
    expect((await forms(pope)).family).toEqual(['Leo']);
  });

  it('have a family name in another spelling, unless that is a word', async () => {
    const roh = { name: 'Roh Moo-hyun', family: 'Roh', country: 'KOR', aliases: ['No Mu-hyeon'] };
    expect((await forms(roh)).family).toEqual(['Roh']);
    const gaddafi = {
      name: 'Muammar Gaddafi',
      family: 'Gaddafi',
      country: 'LBY',
      aliases: ['Moammar Kadhafi', 'A. Kadhafi III'],
    };
    expect((await forms(gaddafi)).family).toEqual(['Gaddafi', 'Kadhafi']);
  });

  it('of one word are whole', async () => {
    expect(
      await forms({ name: 'Lula', family: 'Lula', country: 'BRA', aliases: ['Luiz Inácio Lula da Silva'] }),
    ).toMatchObject({
      full: ['Luiz Inácio Lula da Silva', 'Luiz Inácio Lula', 'Luiz Lula'],
      family: ['Lula'],
    });
  });
});
