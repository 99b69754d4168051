/** A loader of the build: see compact-json.cjs. */
declare function compactJson(
  this: {
    readonly getOptions: () => { readonly commonJs?: boolean }
  },
  source: string,
): string
export = compactJson
