import { useState } from 'react'

interface Row {
  readonly id: string
}

/**
 * Keeps rows where they are while somebody reads: what changed stays in its place, what is new comes on top, what
 * left goes. The server's order holds again when another list is chosen.
 */
export const steady = <Item extends Row>(
  before: readonly string[],
  now: readonly Item[],
): readonly Item[] => {
  const place = new Map(before.map((id, index) => [id, index]))
  const lastKnown = now.findLastIndex((row) => place.has(row.id))
  const known = now
    .filter((row) => place.has(row.id))
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  const strangers = (from: number, to: number) => now.slice(from, to).filter((row) => !place.has(row.id))
  // A stranger above a known row has just come in; one below all of them is of a further page.
  return [...strangers(0, lastKnown + 1), ...known, ...strangers(lastKnown + 1, now.length)]
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

export const useSteadyOrder = <Item extends Row>(now: readonly Item[], list: string): readonly Item[] => {
  const [kept, setKept] = useState<{ list: string; order: readonly string[] }>({ list, order: [] })
  const rows = kept.list === list ? steady(kept.order, now) : now
  const order = rows.map((row) => row.id)
  if (kept.list !== list || !same(kept.order, order)) setKept({ list, order })
  return rows
}
