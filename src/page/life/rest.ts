/** Lets the page do what waits, painting included, before long work goes on. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
