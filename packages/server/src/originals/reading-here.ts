import type { Original } from './original.ts'

/** Reads one that this process keeps, which nobody else has; never fails. */
export type ReadOriginal = (original: Original) => Promise<void>

/** Room for one that is being kept, until it was read. */
export interface PlaceHere {
  readonly handOn: (original: Original) => void
  /** Where it is not handed on. */
  readonly leave: () => void
}

/**
 * Where whoever keeps an original hands it on to whoever reads in this process: so it has neither to be taken from the
 * database nor to be read back from there.
 */
export interface ReadingHere {
  /** @returns null where nobody reads here, or enough wait already: then it is for whoever looks for what waits */
  readonly reserve: (bytes: number) => PlaceHere | null
  /** @returns what ends it */
  readonly readBy: (read: ReadOriginal) => () => void
}

/** As many as are read within seconds, and what may be held in memory for that. */
const usualRoom = { originals: 256, bytes: 32_000_000 }

export const createReadingHere = (most = usualRoom): ReadingHere => {
  let reader: ReadOriginal | null = null
  let originals = 0
  let bytes = 0
  return {
    reserve: (size) => {
      if (reader === null || originals >= most.originals || bytes + size > most.bytes) return null
      const read = reader
      originals += 1
      bytes += size
      const leave = (): void => {
        originals -= 1
        bytes -= size
      }
      return { handOn: (original) => void read(original).finally(leave), leave }
    },
    readBy: (read) => {
      reader = read
      return () => (reader = null)
    },
  }
}
