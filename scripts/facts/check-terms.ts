import type { Problem } from './problem.ts';
import type { TableRows } from './table-rows.ts';

/** "until 31 Aug. 2024", as the UN library's titles write it. */
const UNTIL = /\buntil (?:the )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.? (\d{4})\b/gu;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The days until which a title says that something is extended, in order. */
function termsIn(topic: string): readonly string[] {
  const days = [...topic.matchAll(UNTIL)].map(([, day = '', month = '', year]) => {
    const number = MONTHS.indexOf(month) / 3 + 1;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
  return [...new Set(days)].sort();
}

/** The terms of a resolution are those of its title, and end after its adoption. */
export function checkTerms({ resolutions: { file, rows } }: TableRows): Problem[] {
  return rows.flatMap(({ line, value: { date, topic = '', until = [] } }) => {
    const inTitle = termsIn(topic);
    if (until.join() !== inTitle.join()) {
      const message = `is ${until.join(', ') || 'missing'}; the topic says ${inTitle.join(', ') || 'no day'}`;
      return [{ file, line, key: 'until', message }];
    }
    return until.some((day) => day <= date) ? [{ file, line, key: 'until', message: `is not after ${date}` }] : [];
  });
}
