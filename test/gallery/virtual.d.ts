declare module 'virtual:card-facts' {
  const facts: Record<string, import('../../src/facts/card-facts.ts').CardFacts | undefined>;
  export default facts;
  /** Facts of the cards of all decades, in its order. */
  export const decades: readonly (import('../../src/facts/card-facts.ts').CardFacts | null)[];
}
