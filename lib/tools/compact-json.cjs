/**
 * For the build (next.config.js): turns a word list in JSON into a shorter module of the same value. Lists of words
 * become one text, each word told by what sets it apart from the one before ("abandon", "abandoned": "AabandonHed"),
 * and notes to editors stay behind. What a browser loads is a sixth smaller for it, compressed too.
 */

/** Keys of notes, which say to editors what a list is for: always a text. The forms of the verb "note" are a list. */
const NOTE = /^(?:\$about|note|\w+Note)$/
const isNote = ([key, value]) => NOTE.test(key) && typeof value === 'string'
/** Fewer words are not worth unpacking. */
const LEAST_LISTED = 4
const LEAST_PACKED = 8
const LEAST_IN_TEXT = 20
/** Text that shrinks by less is as well left as it is: it compresses better. */
const LEAST_GAIN = 0.9
/** A capital begins each word and tells how many letters it shares with the one before: "A" none, "Z" 25. */
const CAPITAL_A = 65
const MOST_SHARED = 25
const WITHOUT_CAPITALS = /^[^A-Z]*$/

const WORDS =
  'const W=s=>{let p="";return s.match(/[A-Z][^A-Z]*/g).map(w=>p=p.slice(0,w.charCodeAt(0)-65)+w.slice(1))};'
const FORMS = `const F=${regularForms.toString()};const V=(s,o)=>Object.fromEntries(W(s).map(w=>[w,o[w]??F(w)]));`

module.exports = function compactJson(source) {
  const code = codeOf(JSON.parse(source))
  const forms = code.includes('V("') ? FORMS : ''
  const words = forms || code.includes('W("') ? WORDS : ''
  return `${words}${forms}export default ${code}`
}

function codeOf(value) {
  if (typeof value === 'string') return codeOfText(value)
  if (Array.isArray(value)) return codeOfList(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
  const words = Object.keys(value)
  const told = entries.filter((entry) => !isNote(entry))
  const irregular = told.filter(([word, forms]) => !isRegular(word, forms))
  if (told.length === entries.length && isPackable(words, LEAST_PACKED) && irregular.length < words.length / 2) {
    return `V(${packed(words)},{${irregular.map(([key, each]) => `${JSON.stringify(key)}:${codeOf(each)}`).join(',')}})`
  }
  return `{${told.map(([key, each]) => `${JSON.stringify(key)}:${codeOf(each)}`).join(',')}}`
}

/** What most verbs make of themselves: "deny", "denies", "denied", "denying". In the browser too, so it stands alone. */
function regularForms(verb) {
  const y = /[^aeiou]y$/.test(verb)
  const stem = verb.replace(/([^eoy])e$/, '$1')
  const s = y ? `${verb.slice(0, -1)}ies` : `${verb}${/(s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`
  return [s, y ? `${verb.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`]
}

function isRegular(word, forms) {
  return Array.isArray(forms) && !(word in {}) && forms.join('|') === regularForms(word).join('|')
}

function codeOfText(text) {
  const words = text.split(' ')
  if (!isPackable(words, LEAST_IN_TEXT)) return JSON.stringify(text)
  const front = `W(${packed(words)}).join(" ")`
  return front.length < LEAST_GAIN * text.length ? front : JSON.stringify(text)
}

function codeOfList(list) {
  if (list.length < LEAST_LISTED || !list.every((item) => typeof item === 'string')) {
    return `[${list.map(codeOf).join(',')}]`
  }
  const separator = ['|', ' '].find((sign) => list.every((item) => !item.includes(sign)))
  const split = separator ? `${JSON.stringify(list.join(separator))}.split("${separator}")` : JSON.stringify(list)
  // Words in no order share little.
  const front = isPackable(list, LEAST_PACKED) ? `W(${packed(list)})` : split
  return front.length < LEAST_GAIN * split.length ? front : split
}

function isPackable(words, least) {
  return words.length >= least && words.every((word) => WITHOUT_CAPITALS.test(word))
}

function packed(words) {
  let before = ''
  const parts = words.map((word) => {
    let shared = 0
    while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++
    before = word
    return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared)
  })
  return JSON.stringify(parts.join(''))
}
