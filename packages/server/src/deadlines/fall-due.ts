import type { Deadline, Instant, KindName } from '@buckstop/domain'
import { kindOf } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { reasonOf } from '../errors/reason.ts'
import type { Appended } from '../ledger/append.ts'
import { decideInTurn } from '../ledger/run-command.ts'
import type { Claimed, DueRow } from './claim.ts'

const staysDue = 'what was due stayed due'

/** A deadline on which it was not possible to act. */
export interface FailedDeadline extends DueRow {
  /** Without a word of anybody's. */
  readonly why: string
}

/** What came of what was due. */
export interface FallenDue {
  /** Null where nothing happened. */
  readonly appended: Appended<KindName> | null
  /** What was acted on, in the order in which it was due. */
  readonly acted: readonly DueRow[]
  readonly failed: readonly FailedDeadline[]
}

interface Falling {
  /** The moment at which the matter was claimed; what is due does not stop being so while the clock is set back. */
  readonly now: Instant
  /** How many deadlines are acted on: one alone shows which of several can't be written. */
  readonly most?: number
}

/**
 * Lets everything that is due fall due to its matter, in the order in which it was due. One that fails is named, and
 * holds up none of the others: they go on as if it were not due yet. What is due for another reason, as since it is put
 * off, is left alone.
 */
export const fallDue = (
  app: Pick<AppContext, 'newId'>,
  claimed: Claimed,
  snapshot: DirectorySnapshot,
  { now, most = claimed.due.length }: Falling,
): FallenDue => {
  const clock = { now: () => now }
  const failed: FailedDeadline[] = notAwaited(claimed)
  const due = new Set(claimed.due.map(keyOf))
  let atOnce = most
  // Ends, since each turn leaves fewer to be tried, or one at a time.
  for (;;) {
    const tried = attempt({ ...app, clock }, claimed, snapshot, { atOnce, due })
    if (tried.ok) return { ...tried.fallen, failed }
    const { blamed, why } = tried
    if (blamed === null) {
      // Of several together it can't be told; of one it can.
      atOnce = 1
    } else {
      failed.push({ ...blamed, why })
      due.delete(keyOf(blamed))
    }
  }
}

/** Rows for which the matter does not wait: acting on them is impossible, as they follow from nothing. */
const notAwaited = ({ held: { kind, position }, due }: Claimed): FailedDeadline[] => {
  const awaited = new Set(kindOf(kind).deadlinesOf(position.state).map(keyOf))
  return due
    .filter((row) => !awaited.has(keyOf(row)))
    .map((row) => ({ ...row, why: 'the matter does not wait for it' }))
}

type Attempt =
  | { readonly ok: true; readonly fallen: Omit<FallenDue, 'failed'> }
  | { readonly ok: false; readonly blamed: DueRow | null; readonly why: string }

const attempt = (
  app: Pick<AppContext, 'clock' | 'newId'>,
  { held }: Claimed,
  snapshot: DirectorySnapshot,
  { atOnce, due }: { readonly atOnce: number; readonly due: ReadonlySet<string> },
): Attempt => {
  const { kind, matterId } = held
  const isLeft = (deadline: Deadline<string>): boolean => !due.has(keyOf(deadline))
  const taken: DueRow[] = []
  const last = (): DueRow | null => taken.at(-1) ?? null
  let deciding = true
  try {
    const decided = decideInTurn(app, held, snapshot, { texts: [] }, (state, at) => {
      const command = taken.length < atOnce ? kindOf(kind).nextDue(state, at, isLeft) : null
      if (command === null || isLeft(command.deadline)) {
        deciding = false
        return null
      }
      const next = { ...command.deadline, matterId }
      if (taken.some((one) => keyOf(one) === keyOf(next))) throw new Error(staysDue)
      taken.push(next)
      return { actor: { kind: 'clock' }, command }
    })
    if (!decided.ok)
      return { ok: false, blamed: last(), why: `what was due was refused: ${decided.refusal.code}` }
    const { appended } = decided
    const stays = kindOf(kind).deadlinesOf(appended.position.state)
    const again = taken.find((one) => stays.some((other) => keyOf(other) === keyOf(one)))
    if (again !== undefined) return { ok: false, blamed: again, why: staysDue }
    return { ok: true, fallen: { appended: appended.recorded.length === 0 ? null : appended, acted: taken } }
  } catch (thrown) {
    const isKnown = deciding || taken.length === 1
    // Where nothing was due nothing can be at fault but us.
    if (taken.length === 0) throw thrown
    return { ok: false, blamed: isKnown ? last() : null, why: reasonOf(thrown) }
  }
}

/** By what a deadline is known within its matter, with its moment: dated anew it is another. */
const keyOf = ({ kind, subject, due }: Deadline<string>): string => `${kind} ${subject} ${Date.parse(due)}`
