/**
 * Wraps what the browser calls: an error there would be written to the console of somebody
 * else's page, where nobody can do anything about it. What was to be done is left undone.
 */
export function quietly<A extends unknown[]>(work: (...given: A) => unknown): (...given: A) => void {
  const fail = (): void => undefined;
  return (...given) => {
    try {
      const outcome = work(...given);
      if (outcome instanceof Promise) outcome.catch(fail);
    } catch {
      fail();
    }
  };
}
