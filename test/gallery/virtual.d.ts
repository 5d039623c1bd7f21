declare module 'virtual:card-facts' {
  const facts: Record<string, import('../../src/facts/card-facts.ts').CardFacts | undefined>;
  export default facts;
}
