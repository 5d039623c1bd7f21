import { describe, expect, it } from 'vitest';
import { ClueIndex, clueIndex } from '../../../src/detect/matters/words/clues.ts';
import { fold, rawSpan } from '../../../src/detect/text/fold.ts';
import { facts } from '../citations/found.ts';

const hitsIn = (index: ClueIndex, text: string) => {
  const folded = fold(text);
  return index.hits(folded.text).map(({ start, end, clue }) => {
    const span = rawSpan(folded, start, end);
    return { quote: text.slice(span.start, span.end), clue };
  });
};

/** The words of a text that tie it to matters: what they are, and of which families. */
const clues = (index: ClueIndex, text: string): string =>
  hitsIn(index, text)
    .map(({ quote, clue }) => [`${quote}:`, clue.kind, ...[...clue.families].sort()].join(' '))
    .join(' | ');

/** The matters of which the first of these words is a keyword. */
const matters = (index: ClueIndex, text: string): string[] => [...(hitsIn(index, text)[0]?.clue.matters ?? [])].sort();

describe('the words that tie a text to matters', () => {
  const SAID: readonly (readonly [text: string, clues: string])[] = [
    ['Talks on Libya, and on Iranian arms, ended.', 'Libya: country LBY | Iranian: country IRN'],
    ['South Korea spoke of Cyprus.', 'South Korea: country | Cyprus: country CYP'],
    ['The iranology of a neoiran', ''],
    ['النزاع في ليبيا وليبيا', 'ليبيا: country LBY | وليبيا: country LBY'],
    ['שיחות על ישראל ובישראל', 'ישראל: country ISR | ובישראל: country ISR'],
    ['북한과 대이란 정책, 이란은', '북한: country PRK | 이란: country IRN'],
    ['联合国讨论加沙停火。', '加沙停火: name ISR'],
    ['A ceasefire in Gaza', 'ceasefire: common LBN | Gaza: country ISR'],
    [
      'Women, peace and security; child soldiers',
      'Women, peace and security: name women-peace-security | child soldiers: name children-armed-conflict',
    ],
    ['the Taliban and the taliban', 'Taliban: name AFG | taliban: name AFG'],
    ['The quartet’s road map and the Quartet', 'quartet’s: name ISR | road map: name ISR | Quartet: name ISR'],
    ['боевики «Хезболлы» и Хезболла', 'Хезболлы: name LBN | Хезболла: name LBN'],
    ['под голубыми касками', 'голубыми касками: name peacekeeping-reform'],
    ['resolution 1701, 1718 Committee, 第1718号决议', '1718 Committee: name PRK'],
    ['M23 and MH17', 'M23: name COD | MH17: name UKR'],
    ['Hezbollah’s arms and two Hezbollahs', 'Hezbollah’s: name LBN | Hezbollahs: name LBN'],
    ['An arms embargo and a no-fly zone', 'arms embargo: common LBY SOM | no-fly zone: common LBY'],
    [
      'The famine, and starvation as a method of warfare',
      'famine: common conflict-and-hunger | starvation as a method of warfare: name conflict-and-hunger',
    ],
    ['операция Буря в пустыне', 'Буря в пустыне: name IRQ'],
    ['安理会呼吁停战，反对化学武器。', '停战: common YEM | 化学武器: common SYR'],
    ['Security Council', ''],
  ];

  // Each test reads the facts anew: what it is about happens within it.
  it('are names of states and keywords of the facts, in all their forms', () => {
    const index = new ClueIndex(facts);
    expect(SAID.map(([text]) => [text, clues(index, text)])).toEqual(SAID);
  });

  it('are of a matter, where they are its own and no country’s', () => {
    const index = new ClueIndex(facts);
    expect(matters(index, 'Libya')).toEqual([]);
    expect(matters(index, 'women, peace and security')).toEqual(['women-peace-security']);
    expect(matters(index, 'the hostages')).toEqual(['gaza-war']);
    expect(matters(index, 'a buffer zone')).toEqual(['undof', 'unficyp']);
    expect(matters(index, 'the Blue Line')).toEqual(['lebanon-1559-1701', 'unifil']);
  });

  it('are read from the facts once', () => {
    expect(clueIndex(facts)).toBe(clueIndex(facts));
  });
});
