import { MadeLinks } from '@/components/share/MadeLinks'

/** The sender's side of short links, without a comparison on the screen. */
export function MadeLinksPage() {
  return (
    <div className="mx-auto flex w-full max-w-[44rem] flex-col gap-10 px-4 py-8 sm:px-8">
      <div>
        <h1 className="font-serif text-[2.1rem] leading-[1.12] font-semibold tracking-tight">Short links</h1>
        <p className="mt-3 text-soft">
          This website’s server keeps what is behind a short link encrypted, without the key. It deletes it at its end,
          or when whoever made the link removes it here.
        </p>
      </div>
      <MadeLinks />
    </div>
  )
}
