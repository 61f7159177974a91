/** How a file separates fields and quotes them; bytes are given as their code. */
export type Dialect = {
  /** `,` `;` tab or `|` */
  readonly separator: number
  /** `"` or `'`, or -1 for none */
  readonly quote: number
  /** the quote itself where it is doubled inside a quoted field, else `\` */
  readonly escape: number
}

export const SEPARATORS = { comma: 44, semicolon: 59, tab: 9, bar: 124 } as const
export type SeparatorName = keyof typeof SEPARATORS

/** How much of a file is looked at to tell how it is written. */
export const HEAD_BYTES = 1 << 18

const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const BACKSLASH = 92
const MOST_ROWS = 200

/**
 * How a file is written, told from its start, and how many bytes and lines stand above its header: some spreadsheets
 * write `sep=;` there.
 */
export const lookAtStart = (
  head: Uint8Array,
  given: Partial<Dialect>,
): { readonly dialect: Dialect; readonly bytesAbove: number; readonly linesAbove: number } => {
  const [line, separator] = /^sep=(.)\r?\n/.exec(Buffer.from(head.subarray(0, 8)).toString('latin1')) ?? []
  const bytesAbove = line?.length ?? 0
  const dialect = lookAtDialect(head.subarray(bytesAbove, HEAD_BYTES), {
    ...(separator === undefined ? {} : { separator: separator.charCodeAt(0) }),
    ...given,
  })
  return { dialect, bytesAbove, linesAbove: line === undefined ? 0 : 1 }
}

/**
 * Separator and quote, told from the start of a file: the separator that splits the most rows into the same
 * number of fields, and a single quote only where no double quote opens or closes a field.
 */
export const lookAtDialect = (head: Uint8Array, given: Partial<Dialect> = {}): Dialect => {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  const separators = given.separator === undefined ? Object.values(SEPARATORS) : [given.separator]
  let best: Dialect = { separator: SEPARATORS.comma, quote: DOUBLE_QUOTE, escape: DOUBLE_QUOTE }
  let bestScore = -1
  for (const separator of separators) {
    const quote = given.quote ?? quoteOf(text, String.fromCharCode(separator))
    const counts = fieldCounts(text, separator, quote)
    const usual = mostFrequent(counts)
    const agreeing = counts.filter((count) => count === usual).length / Math.max(1, counts.length)
    const score = usual > 1 ? agreeing * Math.log2(usual + 1) : 0
    if (score > bestScore) {
      bestScore = score
      best = { separator, quote, escape: quote >= 0 ? escapeOf(text, String.fromCharCode(quote)) : -1 }
    }
  }
  return { ...best, ...given }
}

const quoteOf = (text: string, separator: string): number => {
  const opens = (quote: string): number =>
    text.split(`${separator}${quote}`).length +
    text.split(`${quote}${separator}`).length +
    text.split(`\n${quote}`).length -
    3
  return opens("'") > 0 && opens('"') === 0 ? SINGLE_QUOTE : DOUBLE_QUOTE
}

const escapeOf = (text: string, quote: string): number =>
  text.includes(`\\${quote}`) && !text.includes(`${quote}${quote}`) ? BACKSLASH : quote.charCodeAt(0)

const fieldCounts = (text: string, separator: number, quote: number): number[] => {
  const counts: number[] = []
  let fields = 1
  let quoted = false
  let atStart = true
  let empty = true
  for (let i = 0; i < text.length && counts.length < MOST_ROWS; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === quote) quoted = false
      continue
    }
    if (c === quote && (atStart || text.charCodeAt(i - 1) === quote)) quoted = true
    else if (c === separator) fields++
    else if (c === 10 || c === 13) {
      if (!empty) counts.push(fields)
      fields = 1
    }
    atStart = c === separator || c === 10 || c === 13
    empty = c === 10 || c === 13
  }
  return counts
}

const mostFrequent = (counts: readonly number[]): number => {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as const)[0]
}
