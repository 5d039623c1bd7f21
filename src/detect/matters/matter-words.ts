import type { Facts } from '../../facts/facts.ts';
export const matterWordsFor =
  (_f: Facts, _t: string) =>
  (_n: number): string | undefined =>
    undefined;
