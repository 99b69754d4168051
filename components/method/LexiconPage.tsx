export function LexiconPage() {
  return <h1>Lexicon</h1>
}
