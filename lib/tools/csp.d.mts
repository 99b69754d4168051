/** `'sha256-…'` of each inline script in a page, in order of appearance, each once. */
export function inlineScriptHashes(html: string): string[]

/** Styles that stand in a page's HTML itself, where the policy blocks them. */
export function inlineStyles(html: string): string[]

/** Writes the table of all pages; ends the process when there is no page, or one that the policy would disfigure. */
export function writeScriptHashes(): void

/** "index.html" → "/", "compare/read.html" → "/compare/read". */
export function pagePath(file: string): string
