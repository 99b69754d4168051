/** An expected failure is a value; a bug throws. `message` says what is wrong and what to do. */
export type Result<T, Reason extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason; readonly message: string }
