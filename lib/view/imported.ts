import { list, plural } from '@/lib/view/numbers'

/** Parts of a web page that are no part of its article, one and many. */
type Part = 'menus' | 'sidebars' | 'captions' | 'embeds' | 'tables' | 'forms'
const NAMES: Readonly<Record<Part, readonly [string, string]>> = {
  menus: ['menu', 'menus'],
  sidebars: ['sidebar', 'sidebars'],
  captions: ['picture caption', 'picture captions'],
  embeds: ['video or embedded post', 'videos or embedded posts'],
  tables: ['table', 'tables'],
  forms: ['form', 'forms'],
}
const PARTS = Object.keys(NAMES) as Part[]

export interface LeftOut {
  /** Words of the page that are not in the text. */
  readonly words: number
  readonly kinds: Readonly<Record<Part, number>>
}

/** "Left out: 640 other words on the page, among them 2 menus and 4 picture captions." */
export function leftOut({ words, kinds }: LeftOut): string {
  const parts = PARTS.filter((part) => kinds[part] > 0).map((part) => plural(kinds[part], ...NAMES[part]))
  if (words === 0) return parts.length === 0 ? 'Nothing on the page was left out.' : `Left out: ${list(parts)}.`
  const all = `${plural(words, 'other word', 'other words')} on the page`
  return parts.length === 0 ? `Left out: ${all}.` : `Left out: ${all}, among them ${list(parts)}.`
}
