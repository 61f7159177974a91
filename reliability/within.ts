/**
 * Waits for what has to end by itself, and no longer than that.
 * @param what said where it does not
 * @throws Error that says what was waited for
 */
export const within = async <Thing>(what: string, ms: number, work: Promise<Thing>): Promise<Thing> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`waited ${ms / 1_000} s for ${what}`)), ms)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
