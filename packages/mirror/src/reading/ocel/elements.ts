/** Longest single event or object that is kept while its end has not come (16 MiB). */
const MAX_ELEMENT_BYTES = 1 << 24

export type ElementReceiver = {
  /** such an array begins */
  section: (name: string) => void
  /** one element of an array that stands directly in the document's object, e.g. of `events` */
  element: (section: string, bytes: Uint8Array, index: number) => void
}

/**
 * Splits a JSON document `{"events": [...], "objects": [...]}` into the elements of its arrays as its bytes
 * arrive, so that a document of any size is read in the memory that one element takes.
 */
export class JsonElements {
  private rest: Uint8Array = new Uint8Array()
  private depth = 0
  private inString = false
  private escaped = false
  private keyStart = -1
  private key = ''
  private section: string | null = null
  private index = 0
  private elementStart = -1
  private consumed = 0
  private readonly receiver: ElementReceiver
  private closed = false
  private opened = false

  constructor(receiver: ElementReceiver) {
    this.receiver = receiver
  }

  /** Takes more of the document; false when it is no such document, at byte {@link at}. */
  push(chunk: Uint8Array): boolean {
    const carried = this.rest.length
    const buffer = carried === 0 ? chunk : Buffer.concat([this.rest, chunk])
    for (let at = carried; at < buffer.length; at++) if (!this.take(buffer, at)) return false
    const keep =
      this.elementStart >= 0 ? this.elementStart : this.keyStart >= 0 ? this.keyStart : buffer.length
    if (buffer.length - keep > MAX_ELEMENT_BYTES) return false
    if (this.elementStart >= 0) this.elementStart = 0
    if (this.keyStart >= 0) this.keyStart = 0
    this.rest = buffer.subarray(keep)
    this.consumed += keep
    return true
  }

  /** Whether the document's object was opened and closed. */
  get complete(): boolean {
    return this.closed
  }

  /** About how many bytes were taken, for saying where something is wrong. */
  get at(): number {
    return this.consumed
  }

  private take(buffer: Uint8Array, at: number): boolean {
    const c = buffer[at] ?? 0
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (c === 92) this.escaped = true
      else if (c === 34) this.stringEnd(buffer, at)
      return true
    }
    if (c <= 32) return true
    if (!this.opened) {
      this.opened = c === 123
      this.depth = 1
      return this.opened
    }
    if (this.closed) return false
    if (this.depth === 2 && this.section !== null && this.elementStart < 0 && c !== 44 && c !== 93)
      this.elementStart = at
    if (c === 34) {
      this.inString = true
      if (this.depth === 1) this.keyStart = at
    } else if (c === 123 || c === 91) {
      if (this.depth === 1 && c === 91) {
        this.section = this.key
        this.receiver.section(this.key)
        this.index = 0
      }
      this.depth++
    } else if (c === 125 || c === 93) {
      if (this.depth === 2 && this.section !== null) this.elementEnd(buffer, at)
      this.depth--
      if (this.depth === 1) this.section = null
      if (this.depth === 0) this.closed = true
    } else if (c === 44 && this.depth === 2) this.elementEnd(buffer, at)
    return true
  }

  private stringEnd(buffer: Uint8Array, at: number): void {
    this.inString = false
    if (this.keyStart < 0) return
    this.key = Buffer.from(buffer.subarray(this.keyStart + 1, at)).toString()
    this.keyStart = -1
  }

  private elementEnd(buffer: Uint8Array, at: number): void {
    if (this.elementStart < 0 || this.section === null) return
    this.receiver.element(this.section, buffer.subarray(this.elementStart, at), this.index++)
    this.elementStart = -1
  }
}
