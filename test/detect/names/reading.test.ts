import { describe, expect, it } from 'vitest';
import { isShortNameInside, withInitials } from '../../../src/detect/names/cyrillic-names.ts';
import { isAirport } from '../../../src/detect/names/mistaken/airports.ts';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { readPassage } from '../../../src/detect/names/passage-names.ts';
import { FORM_CLASS } from '../../../src/detect/names/read/form-class.ts';
import { bylineCost } from '../../../src/detect/names/whose/byline.ts';
import type { People } from '../../../src/detect/names/whose/people.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { realFacts } from '../../real-facts.ts';
import { openMarked } from './marked.ts';

const { pack } = await realFacts();
const names = openNames(pack);
const readMarked = await openMarked();
const hitOf = (marked: string) => {
  const { read, span } = readMarked(marked);
  return { text: read.passage.text, hit: { ...span, form: 0, middle: false } };
};

describe('the capitals of a passage', () => {
  const capitals = (text: string) => readPassage(names, { text, part: 'article' }, 0).capitals;

  it.each([
    ['The president met his friends at home.', 'sentence'],
    ['President Meets Friends', 'title'],
    ['President Meets Friends at a Ball in the Old Town', 'title'],
    ['PRESIDENT MEETS FRIENDS', 'all'],
    ['PRESIDENT MEETS FRIENDS at home', 'all'],
    ['PRESIDENT MEETS friends there', 'sentence'],
    ['President Meets', 'sentence'],
    ['The Man and His Old Dog', 'sentence'],
    ['President Meets friends there today', 'sentence'],
    ['President’s Friends Won’t Meet', 'title'],
    ['Jean-Pierre Meets Friends', 'title'],
    ['总统会见朋友', 'sentence'],
    [`President Meets Friends ${'Again '.repeat(40)}`, 'sentence'],
    [`PRESIDENT MEETS FRIENDS ${'AGAIN '.repeat(40)}`, 'all'],
    ['', 'sentence'],
  ])('of “%s” are those of %s', (text, kind) => expect(capitals(text)).toBe(kind));
});

describe('a leader’s name is the airport’s', () => {
  const flown = (marked: string) => {
    const { read, span } = readMarked(marked);
    return isAirport(read, span);
  };
  it.each([
    'His flight landed at [Charles de Gaulle] on Monday.',
    'His flight landed at Paris [Charles de Gaulle] on Monday.',
    'Passengers were stranded for hours in [Indira Gandhi].',
    'Les vols depuis [Charles de Gaulle] sont annulés.',
    'El aeropuerto parisino de [Charles de Gaulle] cerró.',
    'Аэропорт имени [Шарля де Голля] закрыт.',
  ])('in “%s”', (marked) => expect(flown(marked)).toBe(true));

  it.each([
    'His speech was read at [Charles de Gaulle] on Monday.',
    'His flight landed. Then he spoke to [Charles de Gaulle] on Monday.',
    'His flight landed while nobody in the whole of the town thought of what had been told to [Charles de Gaulle] before.',
    'His flight carried [Charles de Gaulle] home.',
    'The island to which [Charles de Gaulle] went.',
  ])('not in “%s”', (marked) => expect(flown(marked)).toBe(false));
});

describe('a byline', () => {
  const costs = (marked: string, fame = 0): boolean => {
    const { text, hit } = hitOf(marked);
    return bylineCost({ fame: () => fame } as unknown as People, text, hit, 0) > 0;
  };
  it.each([
    'By [Alex Mooney]',
    'Paris. By [Alex Mooney]',
    'Par [Alex Mooney]',
    'Written by [Alex Mooney]',
    'Reporting by [Alex Mooney]',
    'Photo: [Alex Mooney]',
    'CNN’s [Alex Mooney] saw it.',
    'Getty Images / [Alex Mooney]',
    '[Alex Mooney] contributed to this report.',
    '[Alex Mooney] is a staff writer in Rome.',
    '[Alex Mooney], Reuters',
    '[Alex Mooney] | AP',
    '[Alex Mooney] reports from Rome.',
  ])('is “%s”', (marked) => expect(costs(marked)).toBe(true));

  it.each([
    '[Alex Mooney] spoke.',
    'It was said by [Alex Mooney] there.',
    '[Alex Mooney] is a legislator.',
    '[Alex Mooney] read and much later in the day contributed to this report.',
    'By the door of the house in which we met [Alex Mooney] there.',
  ])('is not “%s”', (marked) => expect(costs(marked)).toBe(false));

  it('is no reporter’s where the world knows the writer', () => {
    expect(costs('By [Alex Mooney]', 4)).toBe(true);
    expect(costs('By [Alex Mooney]', 5)).toBe(false);
  });
});

describe('initials before a Cyrillic surname', () => {
  const officials = [
    { name: 'Sergei Lavrov', names: { ru: ['Сергей Лавров'] } },
    { name: 'Dmitry Lavrov', names: { uk: ['Дмитро Лавров'] } },
    { name: 'Lavrov', names: { ru: ['Лавров'] } },
    { name: 'Lavrov' },
  ];
  const bearers = officials.map((_, person) => ({ person, formClass: FORM_CLASS.family }));
  const facts = { officialAt: (i: number) => officials[i] } as unknown as Facts;
  const read = (marked: string) => {
    const { text, hit } = hitOf(marked);
    const found = withInitials(text, hit, bearers, facts);
    return found && [text.slice(found.start, hit.end), ...found.bearers.map(({ person }) => person)];
  };

  it('are those of one who is called so', () => {
    expect(read('Сказал С. В. [Лавров] вчера.')).toEqual(['С. В. Лавров', 0]);
    expect(read('Сказал С.В.[Лавров] вчера.')).toEqual(['С.В.Лавров', 0]);
    expect(read('Сказал Д. [Лавров] вчера.')).toEqual(['Д. Лавров', 1]);
    expect(read('С.\u00a0[Лавров] сказал.')).toEqual(['С.\u00a0Лавров', 0]);
  });

  it('are none, or another’s', () => {
    expect(read('Сказал И. [Лавров] вчера.')).toBeUndefined();
    expect(read('Сказал Л. [Лавров] вчера.')).toBeUndefined();
    expect(read('Сказал [Лавров] вчера.')).toBeUndefined();
    expect(read('He met S. [Lavrov] there.')).toBeUndefined();
  });

  it('are not needed by a short name that stands inside a sentence', () => {
    const inside = (marked: string) => {
      const { text, hit } = hitOf(marked);
      return isShortNameInside(text, hit);
    };
    expect(inside('Путин и [Си] встретились.')).toBe(true);
    expect(inside('Сказал, [Си] приехал.')).toBe(true);
    expect(inside('[Си] приехал.')).toBe(true);
    expect(inside('[Ким] сказав він це?')).toBe(false);
    expect(inside('[Но] приехал.')).toBe(false);
    expect(inside('Он приехал. [Си] тоже.')).toBe(false);
    expect(inside('He met with [Xi] there.')).toBe(false);
  });
});
