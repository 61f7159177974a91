import { isPlausible, LEAST_EPOCH, timeReader } from './order.ts'
import { TIME_ORDERS, type TimeOrder } from './time-order.ts'

export type TimeExample = { readonly text: string; readonly line: number }

/** How the times of a whole file are written, where that is settled, or what is in the way of saying so. */
export type TimesSettled =
  | { readonly kind: 'settled'; readonly order: TimeOrder }
  /** nothing to look at */
  | { readonly kind: 'none' }
  /** no time can be read in any way */
  | { readonly kind: 'unreadable'; readonly example: TimeExample }
  /** all could be read in these ways, and the example is another day in each */
  | { readonly kind: 'ambiguous'; readonly orders: readonly TimeOrder[]; readonly example: TimeExample }
  /** some can be read in the one way alone, some in the other alone */
  | {
      readonly kind: 'mixed'
      readonly orders: readonly [TimeOrder, TimeOrder]
      readonly examples: readonly [TimeExample, TimeExample]
    }

/** Hears every time of a file, and tells how they are written only where the file itself settles it. */
export class TimesWatch {
  private readonly readers = TIME_ORDERS.map((order) => ({ order, read: timeReader(order) }))
  private readonly fits = new Map<TimeOrder, number>()
  /** `a b`: a time that is one read as `a` and none as `b`, and one that is another in each. */
  private readonly alone = new Map<string, TimeExample>()
  private readonly differs = new Map<string, TimeExample>()
  private first: TimeExample | null = null

  hear(text: string, line: number): void {
    const bytes = Buffer.from(text.trim())
    if (bytes.length === 0) return
    const example = { text: text.trim(), line }
    this.first ??= example
    const found = this.readers.map(({ order, read }) => {
      const at = read(bytes, 0, bytes.length)
      const plausible = isPlausible(at) && (!order.startsWith('epoch') || at >= LEAST_EPOCH)
      return { order, at: plausible ? at : null }
    })
    for (const { order, at } of found) {
      if (at === null) continue
      this.fits.set(order, (this.fits.get(order) ?? 0) + 1)
      for (const other of found) {
        const examples = other.at === null ? this.alone : other.at === at ? null : this.differs
        const pair = `${order} ${other.order}`
        if (examples !== null && !examples.has(pair)) examples.set(pair, example)
      }
    }
  }

  settled(): TimesSettled {
    if (this.first === null) return { kind: 'none' }
    const [best, ...others] = [...this.fits].toSorted((a, b) => b[1] - a[1]).map(([order]) => order)
    if (best === undefined) return { kind: 'unreadable', example: this.first }
    for (const other of others) {
      const [only, not] = [this.alone.get(`${best} ${other}`), this.alone.get(`${other} ${best}`)]
      if (only !== undefined && not !== undefined) {
        return { kind: 'mixed', orders: [best, other], examples: [only, not] }
      }
    }
    const asGood = others.filter(
      (other) => this.differs.has(`${best} ${other}`) && !this.alone.has(`${best} ${other}`),
    )
    const [other] = asGood
    const example = other === undefined ? undefined : this.differs.get(`${best} ${other}`)
    return example === undefined
      ? { kind: 'settled', order: best }
      : { kind: 'ambiguous', orders: [best, ...asGood], example }
  }
}
