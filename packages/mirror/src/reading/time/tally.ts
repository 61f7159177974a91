import { dayIn, WRITTEN, type DateFound } from './date.ts'
import type { TimeOrder } from './time-order.ts'

/** In which order the figures of a date may stand; the first is taken where nothing speaks for another. */
const ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const

type Fit = { fits: number; from: number; to: number }
const span = ({ from, to }: Fit): number => to - from

/**
 * What the dates of a whole file tell about the order in which their figures stand. Only dates in figures without a
 * year of four of them at the front can be read in more than one.
 */
export class TimeTally {
  /** times that could be read */
  read = 0
  /** of these, without an offset from UTC */
  withoutOffset = 0
  /** of these, days without a time of day */
  daysAlone = 0
  /** dates that could be read in several orders, as far as their form goes */
  private figures = 0
  private readonly fits: readonly Fit[] = ORDERS.map(() => ({ fits: 0, from: Infinity, to: -Infinity }))
  /** for each order after the first, whether some date is another day in it */
  private readonly differs = [false, false, false]

  hear(found: DateFound): void {
    if (found.written === WRITTEN.inFigures) this.hearFigures(found)
  }

  private hearFigures(found: DateFound): void {
    this.figures++
    let usual = NaN
    for (let k = 0; k < ORDERS.length; k++) {
      const day = dayIn(ORDERS[k] ?? 'day-month-year', found)
      if (k === 0) usual = day
      else if (day !== usual) this.differs[k] = true
      if (Number.isNaN(day)) continue
      const fit = this.fits[k]
      if (fit === undefined) continue
      fit.fits++
      if (day < fit.from) fit.from = day
      if (day > fit.to) fit.to = day
    }
  }

  /**
   * The order that reads most of the dates; of those that read as many, the one by which they lie closest together.
   * Ambiguous where another reads as many, as other days, and not so far apart that nobody would have meant it.
   */
  get judgement(): { readonly order: TimeOrder; readonly ambiguous: boolean } {
    if (this.figures === 0) return { order: 'year-month-day', ambiguous: false }
    const [best, ...others] = this.fits
      .map((fit, k) => ({ fit, k }))
      .toSorted((a, b) => b.fit.fits - a.fit.fits || span(a.fit) - span(b.fit) || a.k - b.k)
    if (best === undefined) return { order: 'year-month-day', ambiguous: false }
    const rival = others.some(
      ({ fit, k }) =>
        fit.fits === best.fit.fits &&
        this.isOther(best.k, k) &&
        (Math.max(best.k, k) < 2 || span(fit) <= 3 * span(best.fit)),
    )
    return { order: ORDERS[best.k] ?? 'day-month-year', ambiguous: rival }
  }

  private isOther(a: number, b: number): boolean {
    const [lower, upper] = [Math.min(a, b), Math.max(a, b)]
    return lower === 0 ? this.differs[upper] === true : this.differs[1] === true || this.differs[2] === true
  }

  /** Whether there are dates that could be read in several orders. */
  get hasFigures(): boolean {
    return this.figures > 0
  }

  get zoned(): boolean {
    return this.read > 0 && this.withoutOffset === 0
  }
}
