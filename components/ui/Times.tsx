import { whole } from '@/lib/view/numbers'

/** "×3" behind words that stand more than once. */
export function Times({ count }: { readonly count: number }) {
  return (
    <span className="text-[0.8125rem] text-soft">
      <span aria-hidden="true">×{whole(count)}</span>
      <span className="sr-only">{whole(count)} times</span>
    </span>
  )
}
