import { keptPack } from '../src/cli/facts-file.ts';

/** Compiles the facts once before all unit tests: compiling takes longer than most test files do. */
export const setup = async (): Promise<void> => void (await keptPack());
