import { describe, expect, it } from 'vitest';
import { isRoyalTitle } from '../../../src/detect/names/whose/royal-titles.ts';

describe('isRoyalTitle', () => {
  it.each(
    'King|Queen|Emir|Pope|König|Königin|reina|короля|королевой|султан|папа|الملك|الملكة|الأمير|پادشاه|המלך|מלכת|国王陛下|天皇|국왕|여왕'.split(
      '|',
    ),
  )('knows %s for a throne', (title) => {
    expect(isRoyalTitle(title)).toBe(true);
  });

  it.each([undefined, '', 'President', 'Kingmaker', 'premier', 'министр', 'رئيس', 'מלכודת דבש', '首相', '대통령'])(
    'knows %s for none',
    (title) => {
      expect(isRoyalTitle(title)).toBe(false);
    },
  );
});
