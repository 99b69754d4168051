/** A text's bare given name, and whom another text names in full: "Heidi" and "Heidi Roe". */
import words from '@/data/language/people.json'
import type { NamedEntity } from '@/lib/model'
import { ofOtherGender, surnameOf, type Named } from './namesakes'

const KIN: ReadonlySet<string> = new Set(words.kin.split(' '))
const ADDRESSES: ReadonlySet<string> = new Set(words.forms.split(' '))

interface Group {
  readonly members: Named[]
  readonly texts: Set<number>
}

/**
 * Puts a bare given name to the only one of all texts whose full name begins with it, where its own text names the
 * family ("Ted Roe … his wife, Heidi"), nobody bears it as a surname, and neither gender nor calling tells against it.
 * @param singles single words for people that no surname explains
 * @param people everybody with a full name
 * @param all every name of every text
 * @returns those that can be told of nobody
 */
export function linkGivens(singles: readonly Named[], people: readonly Group[], all: readonly Named[]): Named[] {
  if (singles.length === 0) return []
  const named = new Map<string, Group[]>()
  const surnames = new Set<string>()
  for (const group of people) {
    for (const given of new Set(group.members.map(({ words: own }) => own[0] ?? ''))) {
      const same = named.get(given)
      if (same) same.push(group)
      else named.set(given, [group])
    }
    for (const { words: own } of group.members) surnames.add(surnameOf(own))
  }
  const families = new Set<string>()
  for (const { text, of, words: own } of all) if (of.kind === 'person') families.add(`${text} ${surnameOf(own)}`)
  const meant = new Map<Group, Named[]>()
  const rest: Named[] = []
  for (const single of singles) {
    const given = single.words.join(' ')
    const [only, second] = named.get(given) ?? []
    const isSafe = only !== undefined && second === undefined && !surnames.has(given) && only.members.every(isOnePerson)
    const isFamily = isSafe && only.members.some(({ words: own }) => families.has(`${single.text} ${surnameOf(own)}`))
    if (isFamily && only.members.every(({ of }) => mayBe(single.of, of)))
      meant.set(only, [...(meant.get(only) ?? []), single])
    else rest.push(single)
  }
  for (const [group, list] of meant) {
    const isOne =
      list.every(({ text }) => !group.texts.has(text)) && new Set(list.map(({ text }) => text)).size === list.length
    if (!isOne) rest.push(...list)
    else
      for (const single of list) {
        group.members.push(single)
        group.texts.add(single.text)
      }
  }
  return rest
}

function isOnePerson({ of }: Named): boolean {
  return of.kind === 'person' && of.couldBe.length === 0
}

/**
 * Same gender as far as it is told; what the one text calls the bare name, kinship aside, the other calls the full one.
 */
function mayBe(single: NamedEntity, full: NamedEntity): boolean {
  if (ofOtherGender(single, full)) return false
  const held = new Set(callingsOf(full))
  return callingsOf(single).every((calling) => held.has(calling) || KIN.has(calling) || ADDRESSES.has(calling))
}

/** The last words of what stands before a name as its title: "neighbour" of "his neighbour Heidi". */
function callingsOf({ labels }: NamedEntity): string[] {
  return labels.flatMap(({ kind, text }) =>
    kind === 'title'
      ? (text
          .toLowerCase()
          .replaceAll('.', '')
          .split(/[\s-]+/)
          .at(-1) ?? [])
      : [],
  )
}
