/** Our own errors say what is wrong without a word of anybody's; of others only the code is sure to. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && codeOf(thrown) === null ? thrown.message : (codeOf(thrown) ?? 'unknown')

export const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null
