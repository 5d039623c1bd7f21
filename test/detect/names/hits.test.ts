import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/detect/names/names-index.ts';
import { findHits } from '../../../src/detect/names/read/hits.ts';
import { realFacts } from '../../real-facts.ts';

const { pack } = await realFacts();
const names = openNames(pack);

const said = (text: string, wanted: 'full' | 'short'): string =>
  findHits(names, text)
    .filter(({ form }) => names.bearers(form)[wanted].length > 0)
    .map(({ start, end, middle, initials, glued }) =>
      [text.slice(start, end), middle && 'a name between', initials, glued && 'glued'].filter(Boolean).join(', '),
    )
    .join(' | ');

describe('the whole names in a text', () => {
  it.each([
    ['He met John Kerry there.', 'John Kerry'],
    ['He met JOHN KERRY there.', 'JOHN KERRY'],
    ['He met Donald  Trump there.', 'Donald  Trump'],
    ['He met Donald\u00a0Trump there.', 'Donald\u00a0Trump'],
    ['He met George W Bush there.', 'George W Bush, W'],
    ['He met John F. Kerry there.', 'John F. Kerry, F. | John F. Kerry'],
    ['He met Donald F.G. Trump there.', 'Donald F.G. Trump, F.G.'],
    ['He met Donald F. G. Trump there.', 'Donald F. G. Trump, F. G.'],
    ['He met Donald Forbes Trump there.', 'Donald Forbes Trump, a name between'],
    ['He met Donald Forbes-Smith Trump there.', 'Donald Forbes-Smith Trump, a name between'],
    ['He met Donald O’Forbes Trump there.', 'Donald O’Forbes Trump, a name between'],
    ['Встретил Владимира В. Путина дома.', 'Владимира В. Путина, В.'],
    ['He met Staffan de Mistura there.', 'Staffan de Mistura'],
    ['He met Theresa May may come.', 'Theresa May'],
    ['Kim Jong un came.', 'Kim Jong un'],
    ['Ban Ki-moon came.', 'Ban Ki-moon'],
    ['The gift of AmericaRobert Wood came.', 'Robert Wood, glued'],
    ['It was aDonald Trump who came.', 'Donald Trump, glued'],
    ['It was thatDonald Trump who came.', 'Donald Trump, glued'],
    ['拜登和习近平来了。', '习近平'],
  ])('of “%s”: %s', (text, whole) => {
    expect(said(text, 'full')).toBe(whole);
  });

  it.each([
    'He met Donald forbes Trump there.',
    'He met Donald Forbes Wellington Trump there.',
    'He met Donald Ohneseinesgleichenwortlichkeit Trump there.',
    'He met Donald F. Forbes Trump there.',
    'He met donald trump there.',
    'He met Donald trump there.',
    'He met Xi jinping there.',
    'He met Donald Trumpet there.',
    'He met McDonald Trump there.',
    'He met LaBarack Obama there.',
    'He met ElDonald Trump there.',
    'He met USADonald Trump there.',
  ])('are none of “%s”', (text) => {
    expect(said(text, 'full')).toBe('');
  });
});

describe('the surnames in a text', () => {
  it.each([
    ['It was von der Leyen.', 'von der Leyen'],
    ['It was al-Assad.', 'al-Assad | Assad'],
    ['It was Al-Assad.', 'Al-Assad | Assad'],
    ['It was bin Salman.', 'bin Salman | Salman'],
    ['It was C. Trump.', 'Trump'],
    ['والسيسي قال', 'السيسي'],
    ['ووبايدن قال', 'بايدن'],
    ['وبايدن قال', 'بايدن'],
    ['לנתניהו יש דעה', 'נתניהו'],
    ['ולנתניהו יש דעה', 'נתניהו'],
    ['我们见拜登来了。', '拜登'],
  ])('of “%s”: %s', (text, surnames) => {
    expect(said(text, 'short')).toBe(surnames);
  });

  it.each([
    'It was von Der.',
    'Chris said so.',
    'It was a trump card.',
    'It was thatTrump.',
    'It was MacronTrump.',
    'وولبايدن قال',
    'ושולנתניהו',
  ])('are none of “%s”', (text) => {
    expect(said(text, 'short')).toBe('');
  });
});
