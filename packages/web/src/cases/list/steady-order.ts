import { useMemo, useState } from 'react'

interface Row {
  readonly id: string
}

/** Where what is new comes in: on top, or behind what the server has it behind. */
export type Entry = 'top' | 'place'

/**
 * Keeps rows where they are while somebody reads: what changed stays in its place, what left goes, and what is new comes in
 * as its list says. The server's order holds again when another list is chosen.
 */
export const steady = <Item extends Row>(
  before: readonly string[],
  now: readonly Item[],
  entry: Entry = 'top',
): readonly Item[] => {
  const place = new Map(before.map((id, index) => [id, index]))
  const known = now
    .filter((row) => place.has(row.id))
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  if (entry === 'place') return inPlace(known, now)
  const lastKnown = now.findLastIndex((row) => place.has(row.id))
  const strangers = (from: number, to: number) => now.slice(from, to).filter((row) => !place.has(row.id))
  // A stranger above a known row has just come in; one below all of them is of a further page.
  return [...strangers(0, lastKnown + 1), ...known, ...strangers(lastKnown + 1, now.length)]
}

const inPlace = <Item extends Row>(known: readonly Item[], now: readonly Item[]): readonly Item[] => {
  const there = new Set(known.map(({ id }) => id))
  // Behind which known row each run of strangers comes; null for those before all of them.
  const behind = new Map<string | null, Item[]>()
  let last: string | null = null
  for (const row of now) {
    if (there.has(row.id)) last = row.id
    else behind.set(last, [...(behind.get(last) ?? []), row])
  }
  return [...(behind.get(null) ?? []), ...known.flatMap((row) => [row, ...(behind.get(row.id) ?? [])])]
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

export const useSteadyOrder = <Item extends Row>(
  now: readonly Item[],
  list: string,
  entry: Entry = 'top',
): readonly Item[] => {
  const [kept, setKept] = useState<{ list: string; order: readonly string[] }>({ list, order: [] })
  const rows = useMemo(
    () => (kept.list === list ? steady(kept.order, now, entry) : now),
    [kept, list, now, entry],
  )
  const order = rows.map((row) => row.id)
  if (kept.list !== list || !same(kept.order, order)) setKept({ list, order })
  return rows
}
