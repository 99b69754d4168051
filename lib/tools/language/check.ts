import { repeatedKeys } from '../repeated-keys'
import { LANGUAGE_SCHEMAS } from './schemas'

/** What is wrong in one file of data/language, as a sentence that says where and what to do. */
export interface LanguageProblem {
  readonly file: string
  readonly message: string
}

/**
 * Every slip in the word lists at once, so that an editor mends them in one round.
 * @param files contents by file name ("people.json")
 */
export function checkLanguage(files: ReadonlyMap<string, string>): LanguageProblem[] {
  const problems: LanguageProblem[] = []
  for (const file of LANGUAGE_SCHEMAS.keys())
    if (!files.has(file)) problems.push({ file, message: 'is missing: put it back, or remove its schema' })
  for (const [file, content] of files) {
    const schema = LANGUAGE_SCHEMAS.get(file)
    if (!schema) {
      problems.push({ file, message: 'has no schema: say in lib/tools/language/schemas.ts what it holds' })
      continue
    }
    const read = parsed(content)
    if (!read.ok) {
      problems.push({ file, message: `is no JSON: ${read.reason}` })
      continue
    }
    for (const key of repeatedKeys(content))
      problems.push({ file, message: `has “${key}” twice, and all but the last are lost: join them` })
    const result = schema.safeParse(read.value)
    if (result.success) continue
    for (const { path, message } of result.error.issues)
      problems.push({ file, message: path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message })
  }
  return problems
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

function parsed(content: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(content) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'it cannot be read' }
  }
}
