import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'

/** Between two mails that tell an address nobody has checked what its customer did themselves. */
export const pause = minutes(15)

/** A message that is committed and not on its way yet. */
export interface Owed {
  readonly caseId: string
  readonly id: string
  readonly createdAt: Instant
  /**
   * Where it tells of what somebody outside did, to an address that nobody has checked; null for everything else,
   * which never waits.
   */
  readonly unchecked: { readonly address: string; readonly receiptAt: Instant | null } | null
}

export interface Spaced {
  /** One mail each, which tells of those beside it too. */
  readonly send: readonly { readonly caseId: string; readonly id: string; readonly with: readonly string[] }[]
  readonly hold: readonly { readonly caseId: string; readonly id: string; readonly until: Instant }[]
  /** The unchecked addresses that are written to now. */
  readonly told: readonly string[]
}

/**
 * Anybody can leave any address and then write, press and ask as often as they like: an unchecked address gets at
 * most one mail about that in each pause, whichever case it is of. What was owed meanwhile is told in the next one.
 */
export const spaced = (owed: readonly Owed[], now: Instant): Spaced => {
  const free = owed.filter(({ unchecked }) => unchecked === null)
  const byAddress = Map.groupBy(
    owed.filter(({ unchecked }) => unchecked !== null).toSorted((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)),
    ({ unchecked }) => unchecked?.address ?? '',
  )
  const each = [...byAddress].map(([address, rows]) => ofOneAddress(address, rows, now))
  return {
    send: [...free.map(({ caseId, id }) => ({ caseId, id, with: [] })), ...each.flatMap(({ send }) => send)],
    hold: each.flatMap(({ hold }) => hold),
    told: each.flatMap(({ told }) => told),
  }
}

const inOrder = ({ createdAt, id }: Owed): string => `${createdAt} ${id}`

const ofOneAddress = (address: string, rows: readonly Owed[], now: Instant): Spaced => {
  const last = rows[0]?.unchecked?.receiptAt ?? null
  const until = last === null ? now : addMilliseconds(last, pause)
  if (until > now) return { send: [], hold: heldUntil(rows, until), told: [] }
  const first = rows[0]?.caseId
  const together = rows.filter(({ caseId }) => caseId === first)
  const others = rows.filter(({ caseId }) => caseId !== first)
  const newest = together.at(-1)
  if (newest === undefined) return { send: [], hold: [], told: [] }
  return {
    send: [{ caseId: newest.caseId, id: newest.id, with: together.slice(0, -1).map(({ id }) => id) }],
    hold: heldUntil(others, addMilliseconds(now, pause)),
    told: [address],
  }
}

const heldUntil = (rows: readonly Owed[], until: Instant): Spaced['hold'] =>
  rows.map(({ caseId, id }) => ({ caseId, id, until }))
