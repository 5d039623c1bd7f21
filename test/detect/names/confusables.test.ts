import { expect, it } from 'vitest';
import { openReader } from './reader.ts';

it('takes a whole name that the facts give to others as well for an official’s only beside an office', async () => {
  const read = await openReader();
  const whom = (text: string) => read('en', '2022-05-01', text).map(({ id }) => id);
  expect(whom('Chris Murphy spoke of the bill at home in the United States.')).toEqual([]);
  expect(whom('Senator Chris Murphy spoke of the bill at home in the United States.')).toEqual(['chris-murphy']);
});
