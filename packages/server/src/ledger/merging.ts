import { type Actor, belongingsOf, type CaseId, type CaseCommand, type Recognition } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { type HeldCase, lockCases } from './lock.ts'
import type { CommandResult, NewText } from './result.ts'
import { joinRows } from './rows.ts'
import { writeOpeningsAround } from './openings.ts'
import { saidMeanwhile } from './said-meanwhile.ts'
import { decideOn, succeeded, whileOwnersChange } from './run-command.ts'
import { writeRows } from './statement.ts'
import { type LedgerTransaction, transact } from './transact.ts'

/** Two cases of one person, one of which is or becomes part of the other. */
export interface Pair {
  /** Goes into the other, or comes out of it again. */
  readonly from: CaseId
  /** Goes on with both. */
  readonly into: CaseId
  readonly actor: Actor
  /** The customer has proved that both are theirs. */
  readonly proved?: boolean
  /**
   * Whether the owner of `into` is shown that `from` is perhaps of the same person. If so, they may take it in although
   * another team deals with it. Asked of none but those who don't deal with `from`.
   */
  readonly perhapsSame?: (
    db: Kysely<Tables>,
    pair: { readonly from: CaseId; readonly into: CaseId },
  ) => Promise<boolean>
  /** How the actor knows that the customers of the two are one person, where the cases do not say so themselves. */
  readonly recognition?: { readonly recognition: Recognition; readonly texts: readonly NewText[] }
  /** A customer puts back what they had taken out as somebody else's: no need to know that both are one person. */
  readonly acrossCustomers?: true
  /** What has to be written in the same transaction. */
  readonly alongside?: (trx: LedgerTransaction) => Promise<void>
}

/**
 * Lets `from` go into `into`: both are of one customer, or whoever joins them knows that their customers are one person.
 * Each keeps its own customer row and its own links. Each case decides its half, in one transaction that holds both;
 * where either refuses, nothing happened. The result is that of `into`.
 */
export const mergeCases = async (app: AppContext, pair: Pair): Promise<CommandResult> =>
  await whileOwnersChange(async () => await transact(app, async (trx) => await mergeCasesIn(trx, app, pair)))

/** The same inside a caller's transaction. */
export const mergeCasesIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  pair: Pair,
): Promise<CommandResult> =>
  await withBoth(trx, app, pair, async (from, into, run) => {
    const { state } = from.position
    if (state.kind === 'unopened') return noSuchCase
    const oneCustomer = from.constants.customerId === into.constants.customerId
    const known = pair.recognition !== undefined || pair.proved === true || pair.acrossCustomers === true
    if (!oneCustomer && !known) return otherCustomer
    // Read before `from` decides: it ends with that, and has them no more.
    const belongings = belongingsOf(state)
    const { proved = false } = pair
    const { recognition, texts = [] } = pair.recognition ?? {}
    const goes = { type: 'mergeInto', into: pair.into, proved } as const
    const dealt = run(from, goes)
    const isOthers = !dealt.ok && dealt.refusal.code === 'not-dealing-with-it'
    const perhapsSame = isOthers && (await pair.perhapsSame?.(trx, pair)) === true
    const gone = perhapsSame ? run(from, { ...goes, perhapsSame }) : dealt
    if (!gone.ok) return gone
    const how = recognition === undefined ? {} : { recognition }
    return {
      gone,
      stays: run(into, { type: 'absorb', from: pair.from, belongings, proved, ...how }, texts),
    }
  })

/** Takes `from` out of `into` again: what it had brought goes back as it now stands, and both keep their story. */
export const takeCasesApart = async (app: AppContext, pair: Pair): Promise<CommandResult> =>
  await whileOwnersChange(
    async () => await transact(app, async (trx) => await withBoth(trx, app, pair, parting(trx, pair))),
  )

const parting =
  (trx: LedgerTransaction, pair: Pair) =>
  async (from: HeldCase, into: HeldCase, run: Run): Promise<Halves> => {
    const { state } = into.position
    if (state.kind === 'unopened') return noSuchCase
    if (from.position.state.kind === 'unopened') return noSuchCase
    const said = await saidMeanwhile(trx, state, pair.from)
    const had = from.position.state.counts
    const stays = run(into, { type: 'release', to: pair.from, said, had })
    if (!stays.ok) return stays
    const released = stays.appended.recorded.find(({ event }) => event.type === 'released')?.event
    if (released?.type !== 'released') throw new Error('a case released nothing')
    const { type: _type, to: _to, by: _by, ...returned } = released
    return { gone: run(from, { type: 'takeApart', from: pair.into, returned, owner: state.owner }), stays }
  }

type Decided = ReturnType<typeof decideOn<'case'>>
type Run = (held: HeldCase, command: CaseCommand, texts?: readonly NewText[]) => Decided
type Refused = Exclude<CommandResult, { readonly ok: true }>
type Halves = Refused | { readonly gone: Decided; readonly stays: Decided }

const otherCustomer: Refused = { ok: false, refusal: { code: 'other-customer' } }
const noSuchCase: Refused = { ok: false, refusal: { code: 'no-such-case' } }

const withBoth = async (
  trx: LedgerTransaction,
  app: AppContext,
  { from, into, actor, alongside }: Pair,
  decide: (from: HeldCase, into: HeldCase, run: Run) => Halves | Promise<Halves>,
): Promise<CommandResult> => {
  const both = await hold(trx, app, from, into)
  if (both === null) return noSuchCase
  const run: Run = (held, command, texts = []) =>
    decideOn(app, held, both.snapshot, { steps: [{ actor, command }], texts })
  const halves = await decide(both.from, both.into, run)
  if ('ok' in halves) return halves
  if (!halves.gone.ok) return halves.gone
  if (!halves.stays.ok) return halves.stays
  await writeRows(trx, joinRows([halves.gone.appended.rows, halves.stays.appended.rows]))
  await writeOpeningsAround(trx, from)
  await alongside?.(trx)
  return succeeded(halves.stays.appended)
}

const hold = async (
  trx: LedgerTransaction,
  app: AppContext,
  from: CaseId,
  into: CaseId,
): Promise<{
  readonly from: HeldCase
  readonly into: HeldCase
  readonly snapshot: DirectorySnapshot
} | null> => {
  const held = await lockCases(trx, [from, into])
  const one = held.find(({ matterId }) => matterId === from)
  const other = held.find(({ matterId }) => matterId === into)
  if (one === undefined || other === undefined) return null
  return { from: one, into: other, snapshot: await app.directory.at(one.directoryVersion, trx) }
}
