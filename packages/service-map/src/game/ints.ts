/** A list of 32-bit integers that grows; `data` is replaced when it does, so read it anew after a push. */
export class Ints {
  data: Int32Array
  length = 0

  constructor(capacity = 32) {
    this.data = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length + 1)
    this.data[this.length++] = value
  }

  /** Makes room for `length` entries; those not yet written are 0. */
  reserve(length: number): void {
    if (length <= this.data.length) return
    const grown = new Int32Array(Math.max(length, this.data.length * 2))
    grown.set(this.data)
    this.data = grown
  }

  at(index: number): number {
    return this.data[index] ?? 0
  }
}
