/** Where in its input something is: the file, and the line (from 1) or the byte (from 0) where known. */
export type Place = {
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly byte?: number | undefined
}

/** Stable codes of what makes a reading impossible, or ends it before the end of the input. */
export type ProblemCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-empty'
  | 'format-unknown'
  | 'encoding-wrong'
  | 'gzip-truncated'
  | 'gzip-corrupt'
  | 'column-unknown'
  | 'column-ambiguous'
  | 'columns-unclear'
  | 'columns-doubtful'
  | 'one-row-per-case'
  | 'no-header'
  | 'columns-file-invalid'
  | 'value-unknown'
  | 'option-invalid'
  | 'quote-unclosed'
  | 'row-cut'
  | 'row-too-long'
  | 'xml-broken'
  | 'xml-unsupported'
  | 'json-broken'
  | 'no-times'
  | 'no-events'
  | 'no-room-for-events'
  | 'events-not-grouped'

/** A problem as data: what, where, and what to do about it. */
export type Problem = {
  readonly code: ProblemCode
  readonly message: string
  readonly remedy: string
  readonly place?: Place
}

/** Thrown where nothing useful can be read; what only cuts a reading short is a {@link Problem} in its result. */
export class ReadingError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'ReadingError'
    this.problem = problem
  }
}

/** `volvo.csv, line 12` */
export const placeText = (place: Place): string =>
  [
    place.file,
    place.line === undefined ? undefined : `line ${place.line}`,
    place.byte === undefined ? undefined : `byte ${place.byte}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')

/**
 * The nearest of `names` to what was asked for: the shortest that holds all its words, else by edit distance, both
 * without regard to case; null when none is near.
 */
export const nearest = (asked: string, names: readonly string[]): string | null => {
  const plain = asked.trim().toLowerCase()
  const words = plain.split(/[^\p{L}\p{N}]+/u)
  const holding = names.filter(
    (name) => plain.length > 2 && words.every((word) => name.toLowerCase().includes(word)),
  )
  if (holding[0] !== undefined) return holding.reduce((a, b) => (b.length < a.length ? b : a))
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(asked.length / 2))
  for (const name of names.slice(0, 1000)) {
    const distance = editDistance(asked.toLowerCase().slice(0, 80), name.toLowerCase().slice(0, 80))
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
