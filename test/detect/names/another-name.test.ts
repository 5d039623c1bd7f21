import { describe } from 'vitest';
import {
  followsOtherGivenName,
  isInstitution,
  isPartOfAnotherName,
  isRelative,
  opensOtherName,
} from '../../../src/detect/names/mistaken/another-name.ts';
import { isMonth } from '../../../src/detect/names/mistaken/calendar-names.ts';
import { openQuestions } from './marked.ts';

const holds = await openQuestions();

describe('a surname is part of another name', () => {
  holds(isPartOfAnotherName, {
    yes: [
      ['He saw Ivanka [Trump] there.'],
      ['He saw Jordan [Bush] there.'],
      ['Hunter [Biden] came.'],
      ['He was sitting with April [Biden] there.'],
      ['He saw the gardener and Willibrord [Biden] there.'],
      ['He met J. [Biden] there.'],
      ['Leslie “Joe” [Bush] ran.'],
      ['It was Leslie (Joe) [Bush] who ran.'],
      ['He saw Jan van [Bush] there.'],
      ['He met [Mohamed] el-Erian there.'],
      ['He met [Ahmed] bin Khalid there.'],
      ['The mayor [William] B. Hartsfield came.'],
      ['He saw [Scott] Morrison there.'],
      ['He saw Mervin Grifford-[Jones] there.'],
      ['He saw Marie-[Macron] there.'],
      ['Elle habite rue du Général-[Leclerc] depuis hier.', 'fr'],
      ['他看见伊万卡[特朗普]来了。'],
      ['他看见伊万卡·[特朗普]来了。'],
      ['他看见[特朗普]·施密特来了。'],
      ['He went to [Kennedy] Airport.'],
    ],
    no: [
      ['In London [Blair] said no.'],
      ['In Jordan [Bush] said no.'],
      ['Yesterday [Biden] came.'],
      ['On Monday [Biden] came.'],
      ['In May [Biden] came.'],
      ['Last April [Biden] came.'],
      ['Then [Biden] Monday met him.'],
      ['At NATO [Biden] said no.'],
      ['He met President [Biden] there.'],
      ['He met [Biden] President of the club.'],
      ['America’s [Biden] came.'],
      ['He asked [Biden] A question.'],
      ['The Biden-[Xi] talks ended.'],
      ['He leads the anti-[Trump] camp.'],
      ['He leads the Anti-[Trump] camp.'],
      ['The US-[Trump] affair ended.'],
      ['Слова [Гутерриша] важны.'],
      ['Gestern traf sie Parteifreund [Merz] in Berlin.', 'de'],
      ['Sie sah Kanzler-[Merz] in Berlin.', 'de'],
      ['Sie sah die Unionskanzlerin-[Merkel] in Berlin.', 'de'],
      ['Sie sah [Merz] Freunde in Berlin.', 'de'],
      ['Voters Want Gardener [Macron] Out Now'],
      ['Voters Want [Macron] Gardener Out Now'],
      ['他看见总统[特朗普]来了。'],
      ['他在斯里兰卡[特朗普]说。'],
      ['茶莉[王]来了。'],
      ['قال على [عباس] ذلك.'],
    ],
  });
});

describe('a name is a thing’s', () => {
  holds(isInstitution, {
    yes: [
      ['He went to [Kennedy] Airport.'],
      ['He saw USS [Gerald R. Ford] there.'],
      ['He saw the [White] House there.'],
      ['He lives in [Austin], Texas.'],
      ['Sie kam zur [Clinton]-Stiftung.', 'de'],
      ['He went to [Charles de Gaulle] airport.'],
      ['He went to [Kennedy] air base.'],
      ['He lives in [Kennedy] boulevard.'],
      ['他看见[特朗普]大厦。'],
      ['他在利[比亚]说。'],
      ['파리 [샤를 드 골] 공항이 폐쇄됐다.'],
      ['[石破]山は高い。'],
      ['شارع الملك [حسين] طويل.'],
    ],
    no: [
      ['He met [Trump] supporters there.'],
      ['He saw the president [Kennedy] there.'],
      ['He met [Austin], the secretary.'],
      ['He met [Austin], who smiled.'],
      ['The [Trump]-Xi talks ended.'],
      ['The [Trump]-led group came.'],
      ['He left the [Kennedy] base.'],
      ['He saw [Trump] university friends.'],
      ['他看见[特朗普]总统。'],
      ['[트럼프] 대통령이 왔다.'],
      ['[石破]首相は語った。'],
      ['الملك [حسين] طويل.'],
    ],
  });
});

describe('a relative with a further name', () => {
  holds(isRelative, {
    yes: [['El hijo del presidente, [Nicolás Maduro] Guerra, habló.']],
    no: [
      ['Habló [Nicolás Maduro] Guerra, hijo del presidente.'],
      ['El hijo del presidente vio a [Nicolás Maduro] ayer.'],
      ['El hijo del presidente vio a [Nicolás Maduro] Presidente.'],
      ['El presidente, [Nicolás Maduro] Moros, habló.'],
      ['El hijo llegó por la tarde a la casa, y mucho más tarde llegó [Nicolás Maduro] Moros.'],
    ],
  });
});

describe('a word without capitals opens somebody else’s name', () => {
  holds(opensOtherName, {
    yes: [['قال [حسين] الشيخ ذلك.']],
    no: [['قال [حسين] وعباس ذلك.'], ['قال [السيسي] ذلك.'], ['He saw [Scott] Morrison there.']],
  });
});

describe('a surname stands behind another’s given name', () => {
  holds(followsOtherGivenName, {
    yes: [
      ['He was sitting with Barnaby [Bush] there.'],
      ['He was sitting with Willibrord [Bush] there.'],
      ['Ivanka [Trump] came.'],
    ],
    no: [
      ['[Bush] came.'],
      ['He saw the [Bush] there.'],
      ['He saw Team [Trump] there.'],
      ['On Monday [Trump] came.'],
      ['Gardener [Bush] came.'],
      ['He slept. Gardener [Bush] came.'],
      ['He saw Al [Bush] there.'],
      ['He saw President [Bush] there.'],
      ['In the USA [Bush] came.'],
      ['Gestern traf sie Parteifreund [Merz] in Berlin.', 'de'],
      ['Voters Want Gardener [Bush] Out Now'],
    ],
  });
});

describe('a surname is the month’s', () => {
  holds(isMonth, {
    yes: [
      ['He came in [May] from home.'],
      ['He came on [May] 5.'],
      ['He came on 5 [May] from home.'],
      ['He came on the 5th of [May] from home.'],
      ['He came in the spring, [May], 2017.'],
      ['He waits since [June] for it.'],
    ],
    no: [
      ['Theresa [May] came.'],
      ['[May], 48, came.'],
      ['He saw [May] there.'],
      ['In London [May] came.'],
      ['He came in [Trump] country.'],
      ['In the year 2017 and long before it [May] came.'],
    ],
  });
});
