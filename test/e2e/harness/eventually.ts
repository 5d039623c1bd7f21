const PATIENCE = 15_000;
const PAUSE = 50;

/** Asks again until `good` holds; fails, naming what was waited for and the last answer, when it does not come to hold. */
export async function eventually<T>(
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  forWhat: string,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${forWhat}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
