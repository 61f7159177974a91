import type { ColumnMap } from './column-map.ts'
import type { ImportOrder } from './order.ts'
import { ImportRefused } from './refused.ts'
import { type Standing, statusReader } from './status.ts'
import { Tally } from './tally.ts'

/** Gathers the status of every row, and says which cases had ended in the system that they come from. */
export class StatusLook {
  private readonly read: (value: string) => Standing | null
  private readonly ended = new Tally()
  private readonly open = new Tally()
  private readonly unknown = new Tally()
  private readonly order: ImportOrder
  private readonly given: boolean
  private silent = 0

  constructor(order: ImportOrder, map: ColumnMap) {
    this.order = order
    this.given = map.has('status')
    this.read = statusReader(order.statusValues ?? { ended: [], open: [] })
  }

  hear(value: string): void {
    if (!this.given) return
    if (value === '') this.silent += 1
    else
      ({ ended: this.ended, open: this.open, unknown: this.unknown })[this.read(value) ?? 'unknown'].add(
        value,
      )
  }

  /** A word that nobody knows counts as open only where a person has named those that mean ended. */
  readonly standingOf = (value: string): Standing => this.read(value) ?? 'open'

  /** @throws ImportRefused where words mean nothing yet: what is taken in is not taken in again another way */
  said(): readonly string[] {
    const { statusValues } = this.order
    if (!this.given || this.order.live) return []
    const named = (statusValues?.ended.length ?? 0) > 0
    const [unknown] = this.unknown.told((names) => names)
    if (unknown !== undefined && !named) {
      throw new ImportRefused(
        `these values of the status are in no list of ours: ${unknown}; say which mean ended with --ended-values "…,…" (the others then are open), or which mean open with --open-values`,
      )
    }
    return [
      ...this.ended.told((names) => `had ended, and stays ended: ${names}`),
      ...this.open.told((names) => `open: ${names}`),
      ...this.unknown.told((names) => `not among the values that mean ended, taken as open: ${names}`),
      ...(this.silent === 0 ? [] : [`${this.silent} rows without a status, taken as open`]),
    ]
  }
}
