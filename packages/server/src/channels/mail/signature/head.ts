/** A line of a mail's head, before anything is made of it. */
export interface HeadLine {
  /** In small letters; empty for a line that goes on. */
  readonly name: string
}

/** More than mail programs and the servers on the way write; what checks signatures takes the square of it. */
const mostBytes = 64_000
const mostLines = 1_000
const mostSignatures = 5

/** What stands once in a mail that programs write, and means something else where another one is read. */
const single = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
])

/** What comes after the head. */
export const bodyOf = (bytes: Buffer): Buffer => {
  const text = headText(bytes)
  if (text === null) return Buffer.alloc(0)
  const rest = bytes.subarray(text.length)
  return rest.subarray(/^\r?\n\r?\n/.exec(rest.subarray(0, 4).toString('latin1'))?.[0].length ?? 0)
}

const headText = (bytes: Buffer): string | null => {
  const beginning = bytes.subarray(0, mostBytes).toString('latin1')
  const end = /\r?\n\r?\n/.exec(beginning)
  return end === null ? null : beginning.slice(0, end.index)
}

/** The lines of a mail's head; null where it has no end within what anybody writes. */
export const headOf = (bytes: Buffer): readonly HeadLine[] | null => {
  const text = headText(bytes)
  if (text === null) return null
  return text.split(/\r\n|\r|\n/).map((line) => ({
    name: /^[ \t]/.test(line)
      ? ''
      : line
          .slice(0, Math.max(0, line.indexOf(':')))
          .trim()
          .toLowerCase(),
  }))
}

/** What has no signature in its head is signed by nobody, and nothing has to be looked up for it. */
export const isSignedAtAll = (bytes: Buffer): boolean => headOf(bytes)?.some(isSignature) === true

const isSignature = ({ name }: HeadLine): boolean => name === 'dkim-signature'

export const isWithinBounds = (head: readonly HeadLine[]): boolean =>
  head.length <= mostLines && head.filter(isSignature).length <= mostSignatures

/** A header with all of its lines, as it stands. */
export interface HeadField {
  readonly name: string
  readonly line: string
}

/**
 * The headers of a mail, from the top, by the lines that servers go by: what only a stray return parts is no header of
 * its own, which nobody on the way would have seen. null where the head has no end within what anybody writes.
 */
export const fieldsOf = (bytes: Buffer): readonly HeadField[] | null => {
  const text = headText(bytes)
  if (text === null) return null
  return text.split(/\r?\n(?![ \t])/).map((line) => ({
    name: line
      .slice(0, Math.max(0, line.indexOf(':')))
      .trim()
      .toLowerCase(),
    line,
  }))
}

/** Whether each of those that mean something stands at most once. */
export const once = (head: readonly HeadLine[]): boolean => {
  const named = head.map(({ name }) => name).filter((name) => single.has(name))
  return new Set(named).size === named.length
}
