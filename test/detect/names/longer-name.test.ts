import { describe } from 'vitest';
import { followsGivenName, isFollowedByName, isHyphenedOn } from '../../../src/detect/names/mistaken/longer-name.ts';
import { openQuestions } from './marked.ts';

const holds = await openQuestions();

describe('a given name before a whole one makes it another’s', () => {
  holds(followsGivenName, {
    yes: [
      ['He was sitting with Mary [Helen Clark] there.'],
      ['He was sitting with Mary\u00a0[Helen Clark] there.'],
      ['قال أحمد [عبد الفتاح البرهان] ذلك.'],
      ['قال ومحمود [عبد الفتاح البرهان] ذلك.'],
      ['قال نجل الرئيس محمد [عبد الفتاح البرهان] ذلك.'],
    ],
    no: [
      ['[Helen Clark] was there.'],
      ['He was sitting with [Helen Clark] there.'],
      ['He was sitting with Minister [Helen Clark] there.'],
      ['He was sitting with Grumbleforth [Helen Clark] there.'],
      ['He was sitting with MARY [Helen Clark] there.'],
      ['He came with Mohammad [Ashraf Ghani] there.'],
      ['He came with Seyed [Abbas Araghchi] there.'],
      ['In May [Helen Clark] left.'],
      ['They saw Angela Merkel and Boris Johnson [Helen Clark] there.'],
      ['قال محمد [عبد الفتاح البرهان] ذلك.'],
      ['قال حسين [عبد الفتاح البرهان] ذلك.'],
      ['Он видел, как Иван [Дмитрий Медведев] вошёл.'],
    ],
  });
});

describe('a hyphen joins a further family name to a whole name', () => {
  holds(isHyphenedOn, {
    yes: [
      ['He was sitting with [Alain Juppé]-Martin there.'],
      ['He was sitting with [Alain Juppé]-Grumbleforth there.'],
    ],
    no: [
      ['He was sitting with [Alain Juppé] Martin there.'],
      ['He was sitting with [Alain Juppé]-led people there.'],
      ['He was sitting with [Alain Juppé]-USA there.'],
      ['He was sitting at the [Joe Biden]-Xi Jinping talks there.'],
      ['He was sitting at the [Joe Biden]-Putin talks there.'],
      ['He was sitting at the [Joe Biden]-China talks there.'],
      ['They Want [Alain Juppé]-Martin Out Now'],
      ['THEY WANT [ALAIN JUPPÉ]-MARTIN OUT NOW'],
    ],
  });
});

describe('a further name stands behind a whole one', () => {
  holds(isFollowedByName, {
    yes: [
      ['He was sitting with [John Kerry] Smith at home.'],
      ['He was sitting with [John Kerry] Snodgrass at home.'],
      ['He was sitting with [Saad Hariri] bin Khalid at home.'],
      ['Вчера приехал [Дмитрий Медведев] Колобков и говорил.', 'ru'],
    ],
    no: [
      ['He was sitting with [John Kerry] at home.'],
      ['He was sitting with [John Kerry]'],
      ['He was sitting with [John Kerry] Monday.'],
      ['He was sitting with [John Kerry] Jr at home.'],
      ['He was sitting with [John Kerry] Senior at home.'],
      ['He was sitting with [John Kerry] USA at home.'],
      ['He was sitting with [Faisal bin Farhan] al-Saud at home.'],
      ['He was asking [John Kerry] Question: who came?'],
      ['He was sitting with [John Kerry] President of the club.'],
      ['Вчера приехал [Дмитрий Медведев] Путин остался дома и говорил.', 'ru'],
      ['Ayer vino [Pedro Sánchez] Castejón a la ciudad.', 'es'],
      ['Gestern traf sie [Angela Merkel] Freunde in Berlin.', 'de'],
      ['Ontem chegou [António Guterres] Oliveira com eles.', 'pt'],
      ['Voters Want [John Kerry] Smith Out Now'],
    ],
  });
});
