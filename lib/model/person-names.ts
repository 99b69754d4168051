/**
 * The parts of a person's name, given word by word in lower case, full stops and suffixes aside. `particles` are the words
 * that begin a surname of several: "van", "de". Stages lend their list, for the model holds no data.
 */

/** "van der roe" of "ada van der roe"; a single word is all surname. */
export function surnameIn(words: readonly string[], particles: ReadonlySet<string>): string {
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.has(word))
  return words.slice(particle > 0 ? particle : -1).join(' ')
}

/** Initials of the names between given name and surname: "f" of "jane f roe" and of "jane fay roe". */
export function middleInitialsIn(words: readonly string[], particles: ReadonlySet<string>): string {
  let initials = ''
  for (const word of words.slice(1, -1)) {
    if (particles.has(word)) break
    initials += word.charAt(0)
  }
  return initials
}
