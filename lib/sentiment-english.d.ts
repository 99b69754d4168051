/** The library's own English, which its published types leave out. Its JSON parts cannot be imported as modules. */
declare module 'sentiment/languages/en/index.js' {
  const english: { readonly labels: Readonly<Record<string, number>> }
  export default english
}

/** Its rule for negations alone, without its words. */
declare module 'sentiment/languages/en/scoring-strategy.js' {
  const strategy: { apply(tokens: string[], cursor: number, score: number): number }
  export default strategy
}
