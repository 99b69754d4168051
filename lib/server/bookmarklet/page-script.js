// Runs on somebody else's page, in the browser of whoever clicks the bookmark: takes the article's text and opens
// Slantwise with it. SLANTWISE is replaced by the address of this Slantwise. Comments are left out of the bookmark.
void (function (slantwise) {
  // What Slantwise opens is an address; browsers take at least a million characters, other programs on the way fewer.
  const LONGEST = 500000
  const FURNITURE =
    'nav,aside,footer,form,figure,figcaption,button,select,textarea,script,style,noscript,template,dialog,iframe,svg,video,audio,[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="dialog"],[role="search"]'
  const NAMES =
    /(^|[\s_-])(adverts?|advertisement|breadcrumbs?|captions?|comments?|cookies?|newsletters?|promo|related|share|sharing|social|sponsored|subscribe|sr-only|visually-hidden)($|[\s_-])/i
  const PARAGRAPHS = /^(P|H[1-6]|BLOCKQUOTE|UL|OL|PRE|TABLE|DL|SECTION|ARTICLE|HEADER)$/
  const MARKS_OFF = 0.8
  const meta = (name) => {
    const found = document.querySelector('meta[property="' + name + '"],meta[name="' + name + '"]')
    return (found && found.content) || ''
  }
  const plain = (text) => text.replace(/\s+/g, ' ').trim()

  if (location.origin === slantwise) return alert('Click this bookmark on the page of an article, not on Slantwise.')

  // The element with most text in paragraphs of its own; what is around it counts half.
  const findArticle = () => {
    const score = new Map()
    for (const paragraph of document.querySelectorAll('p')) {
      const length = paragraph.getClientRects().length ? plain(paragraph.textContent).length : 0
      const parent = paragraph.parentElement
      if (length < 40 || !parent) continue
      score.set(parent, (score.get(parent) || 0) + length)
      const outer = parent.parentElement
      if (outer) score.set(outer, (score.get(outer) || 0) + length / 2)
    }
    let best = document.body
    for (const [element, points] of score) if (points > (score.get(best) || 0)) best = element
    return best.closest('article,main,[role="main"]') || best
  }

  const isFurniture = (element) => {
    if (element.matches(FURNITURE)) return true
    if (element.tagName === 'HEADER' && !element.querySelector('h1,h2')) return true
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden') return true
    const long = element.textContent.length
    if (NAMES.test((element.getAttribute('class') || '') + ' ' + element.id) && long < total / 2) return true
    if (!/^(LI|P|UL|OL|DIV)$/.test(element.tagName)) return false
    let linked = 0
    for (const link of element.querySelectorAll('a')) linked += link.textContent.length
    return linked > 0 && linked > long * MARKS_OFF
  }

  const textOf = (root) => {
    const parts = []
    let pending = 0
    const add = (text) => {
      if (text.trim() === '') return parts.length && pending === 0 ? parts.push(' ') : undefined
      if (pending) parts.push(parts.length ? '\n'.repeat(pending) : '')
      pending = 0
      parts.push(text.replace(/\s+/g, ' '))
    }
    const walk = (node) => {
      for (const child of node.childNodes) {
        if (child.nodeType === 3) add(child.data)
        if (child.nodeType !== 1 || isFurniture(child)) continue
        if (child.tagName === 'BR') {
          pending = pending ? 2 : 1
          continue
        }
        const size = PARAGRAPHS.test(child.tagName)
          ? 2
          : /^(inline|contents)/.test(getComputedStyle(child).display)
            ? 0
            : 1
        pending = Math.max(pending, size)
        walk(child)
        pending = Math.max(pending, size)
      }
    }
    walk(root)
    return parts
      .join('')
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
  }

  const selected = String(getSelection()).trim()
  const article = findArticle()
  const total = article.textContent.length
  let text = selected.length > 20 ? selected : textOf(article)
  if (!text) return alert('Slantwise found no text on this page. Select the text of the article, then click again.')

  const headings = article.querySelectorAll('h1')
  const heading = headings.length === 1 ? headings[0] : document.querySelector('h1')
  const canonical = document.querySelector('link[rel="canonical"]')
  const given = {
    title: plain(meta('og:title') || (heading && heading.innerText) || document.title).slice(0, 300),
    publisher: plain(meta('og:site_name')).slice(0, 80),
    author: /^(https?:|@|www\.)/i.test(meta('author')) ? '' : plain(meta('author')).slice(0, 200),
    url: ((canonical && canonical.href) || location.href.split('#')[0]).slice(0, 2000),
    date: meta('article:published_time').slice(0, 10),
  }
  const pack = (cut) =>
    encodeURIComponent(JSON.stringify({ version: 1, ...given, text, cut }).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd'))
  let packed = pack(false)
  while (packed.length > LONGEST) {
    text = text.slice(0, Math.floor(text.length * Math.min(0.95, LONGEST / packed.length)))
    text = text.slice(0, Math.max(text.lastIndexOf('\n'), text.length / 2))
    packed = pack(true)
  }
  const opened = window.open(slantwise + '/#text=' + packed, '_blank')
  if (!opened) alert('Your browser did not let Slantwise open a tab. Allow pop-ups for this page, then click again.')
})(SLANTWISE)
