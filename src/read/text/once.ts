// What costs something and is often not asked for is computed when it is first asked for.

/** Gives the value of `compute`, which is called at most once. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined
  return () => {
    value ??= { of: compute() }
    return value.of
  }
}
