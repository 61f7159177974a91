import type { Moment } from '../../look/wall-clock.ts'
import { isSameDay } from '../../look/when.ts'
import type { Happening, Hold, Journey, Pledge } from './journey.ts'
import type { Lane } from './layout.ts'

/** From so many rows on, the contacts of one day stand in one row. */
const mostSingle = 60
/** So many rows are laid out at once. */
export const mostRows = 200

export interface Row {
  readonly key: string
  readonly at: Moment
  readonly lane: Lane['name']
  readonly of:
    | { readonly kind: 'happenings'; readonly lane: Happening['lane']; readonly all: readonly Happening[] }
    | { readonly kind: 'hold'; readonly hold: Hold }
    | { readonly kind: 'pledge'; readonly pledge: Pledge }
}

const byDay = (all: readonly Happening[], zone: string): readonly (readonly Happening[])[] => {
  const days: Happening[][] = []
  for (const one of all) {
    const [before] = days.at(-1) ?? []
    if (before !== undefined && isSameDay(before.at, one.at, zone)) days.at(-1)?.push(one)
    else days.push([one])
  }
  return days
}

/**
 * The journey as a table has it, oldest first.
 * @param zone IANA name
 */
export const rowsOf = ({ happenings, holds, pledges }: Journey, zone: string): readonly Row[] => {
  const isLong = happenings.length + holds.length + pledges.length > mostSingle
  const rows = (['customer', 'ours', 'ladder'] as const).flatMap((lane) => {
    const here = happenings.filter((one) => one.lane === lane)
    const groups = isLong ? byDay(here, zone) : here.map((one) => [one])
    return groups.map((all, index): Row => {
      const at = all[0]?.at ?? ''
      return { key: `${lane} ${index} ${at}`, at, lane, of: { kind: 'happenings', lane, all } }
    })
  })
  return [
    ...rows,
    ...holds.map((hold): Row => ({
      key: `hold ${hold.from} ${hold.owner.id}`,
      at: hold.from,
      lane: 'hands',
      of: { kind: 'hold', hold },
    })),
    ...pledges.map((pledge): Row => ({
      key: pledge.key,
      at: pledge.made,
      lane: 'promises',
      of: { kind: 'pledge', pledge },
    })),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
}
