import { documentMark, LETTERS, OUTLINES } from '@/lib/view/documents'
import { LIGHT, SANS, SERIF } from '@/lib/view/export/colours'

const theme = [...LIGHT].map(([name, value]) => `${name}:${value}`).join(';')

/** The colour and shape of a document's badge, as on the screen; a letter is smaller in a pointed one, and lower. */
function badgeStyle(index: number): string {
  const { letter, shape, color } = documentMark(index)
  const corners = (outline: string) =>
    outline
      .split(' ')
      .map((corner) =>
        corner
          .split(',')
          .map((at) => `${Math.round((1000 * Number(at)) / 24) / 10}%`)
          .join(' '),
      )
      .join(',')
  const outline =
    shape === 'circle'
      ? 'border-radius:50%'
      : shape === 'square'
        ? 'border-radius:.25em'
        : `clip-path:polygon(${corners(OUTLINES[shape])})`
  const pointed = shape === 'triangle' || shape === 'star'
  const size = pointed ? `;font-size:.6rem;width:2.16em;height:2.16em;line-height:${shape === 'star' ? 2.16 : 2.8}` : ''
  return `.doc-${letter.toLowerCase()}{background:${color};${outline}${size}}`
}

/** The page's one style sheet: light, for the screen and for paper. No font, picture or file comes from elsewhere. */
export const PAGE_STYLE = `
:root{${theme};color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 ${SANS};overflow-wrap:anywhere}
h1,h2,h3,h4,.read{font-family:${SERIF}}
h1{font-size:clamp(1.2rem,.8rem + 2vw,1.8rem);line-height:1.2;margin:.3rem 0 .6rem}
h2{font-size:1.4rem;margin:2.6rem 0 .6rem;padding-top:1.4rem;border-top:1px solid var(--rule)}
h3{font-size:1.12rem;margin:1.6rem 0 .4rem}
a{color:var(--accent)}
p{max-width:46rem;margin:.5rem 0}
.notice{border-left:3px solid var(--soft);padding-left:.8rem}
.soft,figcaption,caption,small{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;list-style:none}
nav a{display:inline-block;padding:.2rem 0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.texts{display:grid;gap:2rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.read{font-size:1.08rem;line-height:1.65}
.read p{margin:.7rem 0}
.quoted{color:var(--soft)}
.uncounted{font-size:.85rem;color:var(--soft)}
mark{color:inherit;background:none;text-decoration:underline 2px;text-underline-offset:.2em;-webkit-print-color-adjust:exact;print-color-adjust:exact}
mark.quoted{color:#554f47}
mark.judgment{background:var(--judgment-tint);text-decoration-color:var(--judgment)}
mark.drama{background:var(--drama-tint);text-decoration-style:wavy;text-decoration-thickness:1.5px;text-decoration-color:var(--drama)}
mark.naming{background:var(--naming-tint);text-decoration-style:double;text-decoration-color:var(--naming)}
mark.sourcing{text-decoration-style:dotted;text-decoration-color:var(--sourcing)}
.badge{display:inline-block;width:1.8em;height:1.8em;color:var(--doc-ink);font:700 .72rem/1.8 ${SANS};text-align:center;vertical-align:middle;-webkit-print-color-adjust:exact;print-color-adjust:exact}
${LETTERS.map((_, index) => badgeStyle(index)).join('\n')}
figure{margin:1rem 0}
figure svg{display:block;max-width:100%;height:auto}
.wide{overflow-x:auto;border:1px solid var(--rule);border-radius:.3rem;margin:.8rem 0}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.45}
caption{padding:.5rem .7rem;text-align:left}
th,td{padding:.4rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--rule);min-width:6rem}
thead th{border-top:0}
summary{cursor:pointer;color:var(--accent);padding:.2rem 0}
ul.facts{padding-left:1.1rem}
ul.facts li{margin:.5rem 0}
@media print{
@page{margin:15mm 14mm}
html{font-size:85%}
body{max-width:none;padding:0;background:#fff}
nav,summary,.on-screen{display:none}
details:not([open]){display:none}
.wide{overflow:visible}
figure,tr,li,#made{break-inside:avoid}
thead,h2+p{break-after:avoid}
tbody tr:first-child,ul.facts li:first-child{break-before:avoid}
h1,h2,h3,h4,caption{break-after:avoid}
h2{margin-top:1.6rem;padding-top:.8rem}
p,li{orphans:3;widows:3}
th,td{padding:.25rem .6rem}
.texts{display:block}
}
`.trim()
