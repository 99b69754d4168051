import type { ComparedText, ReadingSettings } from '@/lib/model'
import { readingText, type ReadingParagraph, type ReadingText, type Run } from '@/lib/view/reading'

/**
 * Keeps what did not change from one drawing of a text to the next: after an edit every comparison is a new object,
 * though almost all of its paragraphs are drawn as before. The same paragraph is then the same object, and a screen
 * need not draw it again.
 */
export class ReadingMemory {
  private texts: readonly ReadingText[] = []

  /** The texts as *Read* draws them; paragraphs that are drawn as at the last call are the same objects. */
  read(texts: readonly ComparedText[], settings: ReadingSettings, showDismissed: boolean): readonly ReadingText[] {
    this.texts = texts.map((text, index) => reuse(this.texts[index], readingText(text, settings, showDismissed)))
    return this.texts
  }
}

function reuse(before: ReadingText | undefined, now: ReadingText): ReadingText {
  if (!before) return now
  const paragraphs = now.paragraphs.map((paragraph, index) => {
    const old = before.paragraphs[index]
    return old && sameParagraph(old, paragraph) ? old : paragraph
  })
  return { ...now, title: sameRuns(before.title, now.title) ? before.title : now.title, paragraphs }
}

function sameParagraph(a: ReadingParagraph, b: ReadingParagraph): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.index === b.index &&
    a.furniture === b.furniture &&
    a.counted === b.counted &&
    a.block === b.block &&
    a.sentences.length === b.sentences.length &&
    a.sentences.every((sentence, index) => {
      const other = b.sentences[index]
      return other !== undefined && sentence.sentence === other.sentence && sameRuns(sentence.runs, other.runs)
    })
  )
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, index) => sameRun(run, b[index]))
}

function sameRun(a: Run, b: Run | undefined): boolean {
  if (!b || a.start !== b.start || a.text !== b.text || a.quoted !== b.quoted || a.damage !== b.damage) return false
  if (a.mark === null || b.mark === null) return a.mark === b.mark
  return (
    a.mark.finding === b.mark.finding &&
    a.mark.family === b.mark.family &&
    a.mark.reported === b.mark.reported &&
    a.mark.dismissed === b.mark.dismissed
  )
}
