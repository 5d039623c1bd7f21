import { describe } from 'vitest';
import { endsOfficial, isBeforeOfficial, isHalfOfFamily } from '../../../src/detect/names/mistaken/beside-official.ts';
import { contextAt } from '../../../src/detect/names/read/context.ts';
import { wordAfter, wordBefore } from '../../../src/detect/names/read/neighbours.ts';
import { openQuestions, type Question } from './marked.ts';

const holds = await openQuestions();

const endsOne: Question = (read, span) => {
  const before = wordBefore(read.passage.text, span.start);
  if (before === undefined) throw new Error('no word stands before the name');
  return endsOfficial(read, span, { ...before, context: contextAt(read.context, before.at) });
};

const standsBefore: Question = (read, span) => {
  const after = wordAfter(read.passage.text, span.end);
  if (after === undefined) throw new Error('no word stands behind the name');
  return isBeforeOfficial(read, span, after);
};

describe('another official ends before a surname', () => {
  holds(endsOne, {
    yes: [
      ['Перед выступлением Владимира Зеленского [Путин] молчал.'],
      ['После слов Дональда Трампа [Путин] молчал.'],
      ['С Лавровым [Керри] говорил долго.'],
      ['Із Лавровим [Кулеба] говорив довго.'],
    ],
    no: [
      ['Вчера дома [Путин] молчал.'],
      ['Вчера Лавров [Керри] говорил долго.'],
      ['Перед выступлением Владимира Зеленского вчера [Путин] молчал.'],
      ['После слов Дональда [Путин] молчал.'],
      ['После слов Трампа [Путин] молчал.'],
      ['С Колобковым [Керри] говорил долго.'],
      ['He came with Lavrov [Kerry] there.'],
      ['Перед выступлением [Зеленского] Путин молчал.'.replace('[Зеленского] Путин', 'Владимира [Зеленского]')],
    ],
  });
});

describe('a surname stands before another official', () => {
  holds(standsBefore, {
    yes: [['Пресс-секретарь [Лукашенко] Наталья Эйсмонт молчала.'], ['Вчера с [Лавровым] Керри говорил долго.']],
    no: [
      ['Вчера [Лавров] Керри видел.'],
      ['Вчера с [Лавровым] говорил он долго.'],
      ['He saw [Lukashenko] Joe Biden there.'],
    ],
  });
});

describe('a hyphen joins half of a family name to a name', () => {
  holds(isHalfOfFamily, {
    yes: [
      ['Вчера [Мария Захарова]-Штейн говорила.'],
      ['אתמול [ציפי לבני]-שגב דיברה.'],
      ['אתמול [ציפי לבני]־שגב דיברה.'],
    ],
    no: [
      ['Вчера [Мария Захарова] Штейн говорила.'],
      ['Встреча [Дональд Трамп]-Путин прошла.'],
      ['Встреча [Дональд Трамп]-Россия прошла.'],
      ['Встреча [Дональд Трамп]-и прошла.'],
    ],
  });
});
