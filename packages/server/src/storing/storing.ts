import { codeOf } from '../config/startup-error.ts'

/** Whether what comes in could be stored lately: told by whoever failed to, asked by `GET /health`. */
export interface Storing {
  /** Hears of anything that was thrown, and keeps in mind what says that nothing can be stored. */
  readonly failed: (thrown: unknown) => void
  readonly isFailing: () => boolean
}

// Full, read-only, not allowed, broken: of the database by its SQLSTATE, of a file by its code.
const ofDatabase = /^(?:53100|53200|58\w{3}|25006|42501|XX\w{3})$/
const ofFiles = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'])

export const saysNothingIsStored = (thrown: unknown): boolean => {
  const code = codeOf(thrown)
  return code !== undefined && (ofDatabase.test(code) || ofFiles.has(code))
}

const rememberedMs = 30_000

export const createStoring = (now: () => number = () => performance.now()): Storing => {
  let last: number | null = null
  return {
    failed: (thrown) => {
      if (saysNothingIsStored(thrown)) last = now()
    },
    isFailing: () => last !== null && now() - last < rememberedMs,
  }
}
