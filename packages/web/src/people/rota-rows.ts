import { type Moment, wallClockAt } from '../look/wall-clock.ts'
import { daysBetween } from '../look/when.ts'

/** Fewer say more by their dates. */
const fewest = 3

interface Covered {
  readonly person: { readonly id: string }
  readonly team: string | null
  readonly from: Moment
  readonly to: Moment
}

/** Whose it is, for which team, and from which hour to which: what repeats is the same in all of it. */
const kindOf = ({ person, team, from, to }: Covered, zone: string): string => {
  const [starts, ends] = [from, to].map((moment) => wallClockAt(moment, zone).slice(11))
  return JSON.stringify([person.id, team, starts, ends, daysBetween(from, to, zone)])
}

/**
 * The rota in rows, by when each begins: what somebody covers at the same hours week after week is one row, and
 * everything else a row by itself. A week that is left out ends a row.
 */
export const inRows = <Entry extends Covered>(
  entries: readonly Entry[],
  zone: string,
): readonly (readonly Entry[])[] => {
  const runs: { readonly kind: string; readonly all: Entry[] }[] = []
  for (const entry of entries.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const kind = kindOf(entry, zone)
    const run = runs.findLast((one) => {
      const last = one.all.at(-1)
      return one.kind === kind && last !== undefined && daysBetween(last.from, entry.from, zone) === 7
    })
    if (run === undefined) runs.push({ kind, all: [entry] })
    else run.all.push(entry)
  }
  return runs
    .flatMap(({ all }) => (all.length < fewest ? all.map((one) => [one]) : [all]))
    .toSorted(([a], [b]) => (a?.from ?? '').localeCompare(b?.from ?? ''))
}
