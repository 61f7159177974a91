import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'

/** Between two mails to an unproved address about things that its customer did themselves. */
export const pauseForUnproved = minutes(15)
/** Between two receipts to a proved address in a case with several in an hour, or many in a day: a machine may answer them. */
export const pausesOfReceipts = { several: minutes(60), many: minutes(24 * 60) } as const
/**
 * An unproved address gets at most so many in so long of those that receive an answer to a mail of ours: a machine may
 * answer each, in whatever case. How often it is told that a case was opened has a bound of its own
 * (`confirmations.ts`).
 */
export const mostToUnproved = 10
export const countedFor = minutes(24 * 60)
/** Between two mails to one of our people about things that are not urgent, of whichever cases. */
export const pauseForPeople = minutes(3)
/** The same where a customer waits for them: a flood of such mails is few, and none comes too late. */
export const pauseForWaitedFor = 20_000

/** Who is written to with a pause between two mails, and when that was last. */
export type Spacing =
  | {
      readonly kind: 'address'
      readonly of: string
      readonly lastAt: Instant | null
      /** Where it is another one than the usual. */
      readonly pause?: number
      /** Whether it counts, since it is about an answer to a mail of ours. */
      readonly counts?: true
      /** Until when it got enough of those. */
      readonly enoughUntil?: Instant
    }
  | {
      readonly kind: 'person'
      readonly of: string
      readonly lastAt: Instant | null
      readonly pause?: number
    }

/** A message that is committed and not on its way yet. */
export interface Owed {
  readonly caseId: string
  readonly id: string
  readonly createdAt: Instant
  /**
   * Where it tells of what somebody outside did, to an address that nobody has checked, or one of our people of what
   * is not urgent; null for everything else, which never waits.
   */
  readonly spacing: Spacing | null
  /** What came of one act, for one reader, has the same one: it is told in one mail. Null for what stands by itself. */
  readonly act: string | null
}

interface Named {
  readonly caseId: string
  readonly id: string
}

export interface Spaced {
  /** One mail each, which tells of those beside it too. */
  readonly send: readonly (Named & { readonly with: readonly Named[] })[]
  readonly hold: readonly (Named & { readonly until: Instant })[]
  /** Who is written to now, with a pause from now on. */
  readonly told: readonly Spacing[]
}

/**
 * Anybody can leave any address and then write, press and ask as often as they like: an unchecked address gets at
 * most one mail about that in each pause, whichever case it is of, and our own people one in theirs. What was owed
 * meanwhile is told in the next one: to a customer of one case, to our people of all.
 */
export const spaced = (owed: readonly Owed[], now: Instant): Spaced => {
  const free = owed.filter(({ spacing }) => spacing === null)
  const byReader = Map.groupBy(
    owed.filter(({ spacing }) => spacing !== null).toSorted((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)),
    ({ spacing }) => `${spacing?.kind} ${spacing?.of}`,
  )
  const each = [...byReader.values()].map((rows) => ofOneReader(rows, now))
  const acts = [...Map.groupBy(free, (one) => one.act ?? one.id).values()]
  return {
    send: [...acts.flatMap(asOne), ...each.flatMap(({ send }) => send)],
    hold: each.flatMap(({ hold }) => hold),
    told: each.flatMap(({ told }) => told),
  }
}

/** One mail of all these: the last tells of the others too. */
const asOne = (rows: readonly Owed[]): Spaced['send'] => {
  const last = rows.at(-1)
  return last === undefined ? [] : [{ ...named(last), with: rows.slice(0, -1).map(named) }]
}

const inOrder = ({ createdAt, id }: Owed): string => `${createdAt} ${id}`
const named = ({ caseId, id }: Owed): Named => ({ caseId, id })

const ofOneReader = (rows: readonly Owed[], now: Instant): Spaced => {
  const late = rows.filter(({ spacing: one }) => enoughUntilOf(one, now) > now)
  const hold = late.flatMap((row) => heldUntil([row], enoughUntilOf(row.spacing, now)))
  const may = rows.filter((row) => !late.includes(row))
  const [first] = may
  const spacing = first?.spacing ?? null
  if (first === undefined || spacing === null) return { send: [], hold, told: [] }
  const length = Math.min(...may.map(({ spacing: one }) => pauseOf(one)))
  const until = spacing.lastAt === null ? now : addMilliseconds(spacing.lastAt, length)
  if (until > now) return { send: [], hold: [...hold, ...heldUntil(may, until)], told: [] }
  const together = may.filter(({ caseId }) => spacing.kind === 'person' || caseId === first.caseId)
  const others = may.filter((row) => !together.includes(row))
  const counting = together.find(({ spacing: one }) => one?.kind === 'address' && one.counts === true)
  return {
    send: asOne(together),
    hold: [...hold, ...heldUntil(others, addMilliseconds(now, length))],
    told: [counting?.spacing ?? spacing],
  }
}

const pauseOf = (spacing: Spacing | null): number => {
  if (spacing?.kind === 'person') return spacing.pause ?? pauseForPeople
  return spacing?.pause ?? pauseForUnproved
}

const enoughUntilOf = (spacing: Spacing | null, now: Instant): Instant =>
  spacing?.kind === 'address' ? (spacing.enoughUntil ?? now) : now

const heldUntil = (rows: readonly Owed[], until: Instant): Spaced['hold'] =>
  rows.map((row) => ({ ...named(row), until }))
