import type { Family } from '@/lib/model'

/** A sample of a family's mark: its tint over its pattern of line. Decoration: the name always stands beside it. */
export function FamilySwatch({ family }: { readonly family: Family }) {
  const color = `var(--${family})`
  const tint = family === 'sourcing' ? 'transparent' : `var(--${family}-tint)`
  return (
    <svg viewBox="0 0 32 18" aria-hidden="true" className="h-[1.1em] w-[2em] shrink-0">
      <rect width="32" height="13" fill={tint} />
      {family === 'judgment' && <line x1="0" x2="32" y1="15" y2="15" stroke={color} strokeWidth="2.2" />}
      {family === 'drama' && <path d="M0 15 q4 -5 8 0 t8 0 t8 0 t8 0" fill="none" stroke={color} strokeWidth="1.8" />}
      {family === 'naming' && (
        <>
          <line x1="0" x2="32" y1="13.6" y2="13.6" stroke={color} strokeWidth="1.5" />
          <line x1="0" x2="32" y1="17" y2="17" stroke={color} strokeWidth="1.5" />
        </>
      )}
      {family === 'sourcing' && (
        <line
          x1="1"
          x2="32"
          y1="15"
          y2="15"
          stroke={color}
          strokeWidth="2.4"
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
      )}
    </svg>
  )
}
