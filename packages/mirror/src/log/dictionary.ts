/** The identifier of an empty or absent value in every dictionary. */
export const MISSING = -1

/**
 * Numbers for byte strings, in order of first appearance, without making a JavaScript string per value: a log
 * repeats few values many times, and making strings of them all costs more than reading the file. Bytes are
 * kept as they came, so that their encoding can be decided once the whole file was seen.
 */
export class Dictionary {
  size = 0
  private slots = new Int32Array(256).fill(-1)
  private hashes = new Int32Array(128)
  private ends = new Float64Array(129)
  private bytes = new Uint8Array(4096)
  private readonly same: (bytes: Uint8Array) => Uint8Array | null
  /** numbers of byte strings that are written otherwise than the value they stand for */
  private readonly others = new Map<string, number>()

  /** @param same the bytes that stand for others which are to be the same value; null for such as stand for themselves */
  constructor(same: (bytes: Uint8Array) => Uint8Array | null = () => null) {
    this.same = same
  }

  /** How many ways of writing were taken as another. */
  get joined(): number {
    return this.others.size
  }

  /** What was taken as another, byte for byte as it stood in the log. */
  *asWritten(): Generator<Uint8Array> {
    for (const raw of this.others.keys()) yield Buffer.from(raw, 'latin1')
  }

  /** The number of `buffer[start, end)`, given anew when it was not seen before. Empty is {@link MISSING}. */
  intern(buffer: Uint8Array, start: number, end: number): number {
    if (start >= end) return MISSING
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (buffer[i] ?? 0), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const id = this.slots[slot] ?? 0
      if (id < 0) return this.otherwise(buffer, start, end) ?? this.add(buffer, start, end, hash, slot)
      if (this.hashes[id] === hash && this.equals(id, buffer, start, end)) return id
      slot = (slot + 1) & mask
    }
  }

  /** The number of the value that these bytes are another way of writing, if they are one. */
  private otherwise(buffer: Uint8Array, start: number, end: number): number | null {
    const bytes = buffer.subarray(start, end)
    const raw = this.others.size === 0 ? null : latin1(bytes)
    const known = raw === null ? undefined : this.others.get(raw)
    if (known !== undefined) return known
    const same = this.same(bytes)
    if (same === null) return null
    const id = this.intern(same, 0, same.length)
    this.others.set(raw ?? latin1(bytes), id)
    return id
  }

  /** The number of a text in UTF-8 (or given bytes), or {@link MISSING} when the log has no such value. */
  find(value: string | Uint8Array): number {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    for (let id = 0; id < this.size; id++) if (this.equals(id, bytes, 0, bytes.length)) return id
    return MISSING
  }

  /** The bytes of a value; a view that is good until the next `intern`. */
  bytesOf(id: number): Uint8Array {
    return this.bytes.subarray(this.ends[id] ?? 0, this.ends[id + 1] ?? 0)
  }

  private equals(id: number, buffer: Uint8Array, start: number, end: number): boolean {
    const from = this.ends[id] ?? 0
    if ((this.ends[id + 1] ?? 0) - from !== end - start) return false
    for (let i = start, j = from; i < end; i++, j++) if (buffer[i] !== this.bytes[j]) return false
    return true
  }

  private add(buffer: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.size++
    if (id === this.hashes.length) {
      this.hashes = grown(this.hashes, new Int32Array(id * 2))
      this.ends = grown(this.ends, new Float64Array(id * 2 + 1))
    }
    const from = this.ends[id] ?? 0
    const to = from + end - start
    if (to > this.bytes.length)
      this.bytes = grown(this.bytes, new Uint8Array(Math.max(to, this.bytes.length * 2)))
    this.bytes.set(buffer.subarray(start, end), from)
    this.ends[id + 1] = to
    this.hashes[id] = hash
    this.slots[slot] = id
    if (this.size * 2 > this.slots.length) this.rehash()
    return id
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let id = 0; id < this.size; id++) {
      let slot = (this.hashes[id] ?? 0) & mask
      while ((slots[slot] ?? 0) >= 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.slots = slots
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const grown = <T extends { set: (from: T) => void }>(old: T, larger: T): T => {
  larger.set(old)
  return larger
}
