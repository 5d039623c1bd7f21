import fc from 'fast-check';

export interface FuzzRun {
  readonly seed: number;
  readonly cases: number;
  /** Called before each case, so that whoever watches sees a case that never ends. */
  readonly begin?: () => void;
}

/** A part of the product, what it is fed, and what must hold whatever it is fed. */
export interface Target {
  readonly name: string;
  /** How many of a thousand cases of a whole run it gets: many where a case is cheap. */
  readonly share: number;
  /** Undefined: all cases held; else the smallest that did not, and how to have it again. */
  run(run: FuzzRun): Promise<string | undefined>;
}

const options = ({ seed, cases }: FuzzRun) => ({ seed, numRuns: cases });

function failureOf<T>(details: fc.RunDetails<T>): string | undefined {
  if (!details.failed) return undefined;
  const { errorInstance: error } = details;
  return `${error instanceof Error ? error.stack : String(error)}\n${fc.defaultReportMessage(details)}`;
}

/** A target whose `check` throws where something does not hold. `once` are cases that did not hold once; they come first. */
export function target<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
  once: readonly T[] = [],
): Target {
  const run = async (asked: FuzzRun): Promise<string | undefined> => {
    const property = fc.property(arbitrary, (value) => {
      asked.begin?.();
      check(value);
    });
    const examples = once.map((value): [T] => [value]);
    return failureOf(fc.check(property, { ...options(asked), examples }));
  };
  return { name, share, run };
}

/** The same for what answers later. */
export function asyncTarget<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Target {
  const run = async (asked: FuzzRun): Promise<string | undefined> => {
    const property = fc.asyncProperty(arbitrary, async (value) => {
      asked.begin?.();
      await check(value);
    });
    return failureOf(await fc.check(property, options(asked)));
  };
  return { name, share, run };
}

/** Throws where `holds` is false, with `what` was to hold. Cheaper than an assertion library, millions of times. */
export function must(holds: boolean, what: string, seen?: unknown): asserts holds {
  if (!holds) throw new Error(seen === undefined ? what : `${what}; seen: ${JSON.stringify(seen)}`);
}
