/** A loader of the build: see compact-json.cjs. */
declare function compactJson(source: string): string
export = compactJson
