import { expect, test } from 'vitest';
import { openFactsFile } from '../src/cli/facts-file.ts';
import { sayIn } from './cards/say-in.ts';

test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh_CN', 'de'])(
  'the sample of the welcome page shows a resolution and an official in %s',
  async (language) => {
    const { detector } = await openFactsFile();
    const say = sayIn(language);
    const { mentions } = detector.detect({
      dates: [],
      passages: [
        { text: say('welcome_headline'), part: 'headline' },
        { text: say('welcome_sample'), part: 'article' },
      ],
    });
    const subjects = mentions.map(({ subject }) => subject);
    expect(subjects).toContainEqual({ kind: 'resolution', n: 1701 });
    expect(subjects).toContainEqual({ kind: 'official', id: expect.stringContaining('guterres') });
  },
);
