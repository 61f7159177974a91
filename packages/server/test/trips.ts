/** How often somebody goes to the database over one connection, by what its protocol says. */
export interface Trips {
  readonly count: () => number
  /** Bytes on their way there, cut wherever they were. */
  readonly sent: (bytes: Buffer) => void
  /** Bytes on their way back. */
  readonly answered: (bytes: Buffer) => void
}

/** What asks for an answer that ends with `ReadyForQuery`: starting up, Query and Sync. */
const asking = ['startup', 'Q', 'S']
const readyForQuery = 'Z'
const password = 'p'
const terminate = 'X'

/** A trip begins with a message that is sent while nothing is being said and no answer is outstanding. */
export const countTrips = (): Trips => {
  let trips = 0
  let outstanding = 0
  let isSaying = false
  const sent = (type: string): void => {
    if (type === terminate) return
    // The server asks for passwords itself, so each is a trip of its own.
    if (type === password || (!isSaying && outstanding === 0)) trips += 1
    if (type === password) return
    isSaying = !asking.includes(type)
    if (!isSaying) outstanding += 1
  }
  const answered = (type: string): void => {
    if (type === readyForQuery) outstanding -= 1
  }
  return { count: () => trips, sent: messagesOf(sent, true), answered: messagesOf(answered, false) }
}

/**
 * Takes a stream apart into messages.
 * @param told the type of each, once its head is there
 * @param startsUp whether the first one has no type, as that of a client
 */
const messagesOf = (told: (type: string) => void, startsUp: boolean): ((bytes: Buffer) => void) => {
  let head = Buffer.alloc(0)
  let hasNoType = startsUp
  let left = 0
  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      if (left > 0) {
        const more = Math.min(left, bytes.length - at)
        left -= more
        at += more
        continue
      }
      const size = hasNoType ? 4 : 5
      const piece = bytes.subarray(at, at + size - head.length)
      head = Buffer.concat([head, piece])
      at += piece.length
      if (head.length < size) return
      left = head.readUInt32BE(size - 4) - 4
      told(hasNoType ? 'startup' : String.fromCharCode(head[0] ?? 0))
      head = Buffer.alloc(0)
      hasNoType = false
    }
  }
}
