import { inLight, LIGHT, SANS, SERIF } from '@/lib/view/export/colours'
import { escaped } from '@/lib/view/export/markup'

/** A drawing as a file of its own. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What drawings are made of. Nothing else comes into a file: no script, no link, no style sheet. */
const ELEMENTS = new Set('g path rect circle ellipse line polygon polyline text tspan defs pattern clipPath'.split(' '))
const ATTRIBUTES = new Set(
  (
    'id d x y x1 x2 y1 y2 dx dy cx cy r rx ry width height points viewBox transform fill fill-opacity stroke ' +
    'stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity opacity paint-order clip-path ' +
    'patternUnits text-anchor font-size font-weight'
  ).split(' '),
)

/**
 * What stands in an element, lines of words and drawings where they are on the screen, as one SVG in light colours.
 * @param title the name of the picture for screen readers
 * @param description the picture in words
 */
export function pictureOf(element: Element, title: string, description: string): Picture {
  const { left, top, width, height } = element.getBoundingClientRect()
  const origin = { left, top }
  const ids = new Map<string, string>()
  const drawings = [...element.querySelectorAll('svg')].map((svg) => drawingOf(svg, origin, ids))
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="${SANS}" font-size="15">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${LIGHT.get('--paper') ?? '#fff'}"/>`,
    ...drawings,
    ...linesOf(element, origin),
    '</svg>',
  ].join('\n')
  return { svg, ...size }
}

interface Origin {
  readonly left: number
  readonly top: number
}

/** One drawing at its place. */
function drawingOf(svg: SVGSVGElement, { left, top }: Origin, ids: Map<string, string>): string {
  const rect = svg.getBoundingClientRect()
  if (rect.width === 0 || rect.height === 0) return ''
  const box = svg.getAttribute('viewBox') ?? `0 0 ${rect.width} ${rect.height}`
  const place = `x="${near(rect.left - left)}" y="${near(rect.top - top)}" width="${near(rect.width)}" height="${near(rect.height)}"`
  return `<svg ${place} viewBox="${escaped(box)}">${[...svg.children].map((child) => nodeOf(child, ids)).join('')}</svg>`
}

function nodeOf(element: Element, ids: Map<string, string>): string {
  if (!ELEMENTS.has(element.tagName)) return ''
  const attributes = [...element.attributes].flatMap(({ name, value }) =>
    ATTRIBUTES.has(name) ? [` ${name}="${escaped(valueOf(name, value, ids))}"`] : [],
  )
  const children = [...element.childNodes].map((child) =>
    child instanceof Element
      ? nodeOf(child, ids)
      : child.nodeType === Node.TEXT_NODE
        ? escaped(child.textContent ?? '')
        : '',
  )
  return `<${element.tagName}${attributes.join('')}>${children.join('')}</${element.tagName}>`
}

/** Names within the drawing are made plain, so that several drawings of one page do not meet. */
function valueOf(name: string, value: string, ids: Map<string, string>): string {
  if (name === 'id') return idOf(value, ids)
  return inLight(value).replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(id, ids)})`)
}

let drawn = 0

function idOf(id: string, ids: Map<string, string>): string {
  const known = ids.get(id) ?? `drawing-${++drawn}`
  ids.set(id, known)
  return known
}

/** The words outside of drawings, line by line as they stand. */
function linesOf(element: Element, { left, top }: Origin): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!parent || parent.closest('svg, .sr-only, .recharts-tooltip-wrapper')) continue
    const style = getComputedStyle(parent)
    const size = Number.parseFloat(style.fontSize)
    const font = style.fontFamily.includes('Georgia') ? SERIF : SANS
    for (const line of brokenLines(node)) {
      const y = line.top - top + (line.height + size * CAPS) / 2
      lines.push(
        `<text x="${near(line.left - left)}" y="${near(y)}" font-family="${font}" font-size="${size}" font-weight="${style.fontWeight}" fill="${style.color}">${escaped(line.words.trim())}</text>`,
      )
    }
  }
  return lines
}

/** Height of capitals in a letter's size: a line's middle is theirs. */
const CAPS = 0.72

interface Line {
  readonly words: string
  readonly left: number
  readonly top: number
  readonly height: number
}

/** A text's lines, as the browser has broken them. */
function brokenLines(node: Node): readonly Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  for (const match of (node.textContent ?? '').matchAll(/\S+\s*/g)) {
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].trimEnd().length)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      lines[lines.length - 1] = { ...last, words: last.words + match[0] }
    } else lines.push({ words: match[0], left: rect.left, top: rect.top, height: rect.height })
  }
  return lines
}

function near(value: number): number {
  return Math.round(value * 10) / 10
}

/** Twice the size on the screen: sharp on paper and on a projector. */
const PIXELS = 2

/** The picture as PNG. The drawing holds nothing from elsewhere, so the canvas may be read. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * PIXELS
    canvas.height = height * PIXELS
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser draws no pictures.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
