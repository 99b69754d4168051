import { DEFAULT_SETTINGS, isMarked, type ComparedText, type Comparison } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'
import { KIND_NAMES, shortName } from '@/lib/view/documents'
import { escaped } from '@/lib/view/export/markup'
import { badge, details, element, section, table, type Html } from '@/lib/view/export/page/parts'
import { oneLine } from '@/lib/view/one-line'
import { plural } from '@/lib/view/numbers'
import { readingText, type ReadingParagraph, type Run } from '@/lib/view/reading'

/** The texts with all their marks, and each mark in a list for those who do not see its line. */
export function textsSection(comparison: Comparison): Html {
  const families = ['judgment', 'drama', 'naming', 'sourcing']
  const key = families.map((family) => `<mark class="${family}">${family}</mark>`).join(', ')
  return section('texts', 'The texts', [
    `<p class="soft">Marked: ${key}. Quoted words are set softer. What is set small is not counted. All families are marked here, those too that were switched off on the screen. A mark is no fault: ask what the word does.</p>`,
    `<div class="texts">${comparison.texts.map(article).join('\n')}</div>`,
  ])
}

function article(compared: ComparedText, index: number): Html {
  const { document, findings } = compared
  const { title, paragraphs } = readingText(compared, DEFAULT_SETTINGS, false)
  const name = shortName(document.source, document, index)
  const { author, date, url } = document.source
  const about = [
    name,
    KIND_NAMES[document.kind],
    plural(document.words, 'word'),
    author && `by ${author}`,
    date,
    url,
  ].filter((part) => part)
  return [
    `<article aria-labelledby="text-${index}">`,
    `<h3 id="text-${index}">${badge(index)} ${title.length > 0 ? runs(title) : escaped(name)}</h3>`,
    element('p', about.join(' · '), 'class="soft"'),
    `<div class="read"${document.language === 'en' ? '' : ' lang=""'}>${paragraphs.map(paragraphOf).join('\n')}</div>`,
    details(
      'The marks as a list',
      table({
        caption: `Marks in ${name}`,
        columns: ['Words', 'Family', 'Category', 'Whose words', 'Sentence'],
        rows: findings
          .filter(isMarked)
          .map(({ text, category, voice, sentence }) => [
            escaped(oneLine(text)),
            escaped(categoryInfo(category).family),
            escaped(categoryInfo(category).name),
            voice === 'quoted' ? 'quoted' : 'the writer’s',
            sentence < 0 ? 'headline' : String(sentence + 1),
          ]),
      }),
    ),
    '</article>',
  ].join('\n')
}

function paragraphOf({ counted, sentences }: ReadingParagraph): Html {
  return `<p${counted ? '' : ' class="uncounted"'}>${sentences.map((sentence) => runs(sentence.runs)).join('')}</p>`
}

function runs(all: readonly Run[]): Html {
  return all
    .map(({ text, quoted, mark }) => {
      const words = escaped(text)
      if (mark) return `<mark class="${mark.family}${quoted ? ' quoted' : ''}">${words}</mark>`
      return quoted ? `<span class="quoted">${words}</span>` : words
    })
    .join('')
}
