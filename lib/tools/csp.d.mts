/** `'sha256-…'` of each inline script in a page, in order of appearance, each once. */
export function inlineScriptHashes(html: string): string[]

/** "index.html" → "/", "compare/read.html" → "/compare/read". */
export function pagePath(file: string): string
