/** `'sha256-…'` of each inline script in a page, in order of appearance, each once. */
export function inlineScriptHashes(html: string): string[]

/** Writes the table of all pages; ends the process when there is no page. */
export function writeScriptHashes(): void

/** "index.html" → "/", "compare/read.html" → "/compare/read". */
export function pagePath(file: string): string
