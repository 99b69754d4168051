import { useMemo } from 'react'
import { encode } from 'uqr'

/** The white edge that readers need around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** One path for all dark modules: runs of them in each row. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  const parts: string[] = []
  data.forEach((row, y) => {
    let x = 0
    while (x < row.length) {
      let end = x
      while (row[end]) end++
      if (end > x) parts.push(`M${x} ${y}h${end - x}v1h${x - end}z`)
      x = end + 1
    }
  })
  return parts.join('')
}

/** A text as a QR code: dark on white in every theme, because many scanners read no other. */
export function QrCode({ text }: { readonly text: string }) {
  const { size, path } = useMemo(() => {
    // Glare or a head in the way hides a part of the code: error correction level M restores about 15 % of it.
    const { size: modules, data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE })
    return { size: modules, path: pathOf(data) }
  }, [text])
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="The link as a QR code"
      shapeRendering="crispEdges"
      className="block h-full w-full"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
