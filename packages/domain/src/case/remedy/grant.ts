import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import type { Instant } from '../../time/instant.ts'
import { forTheCompany } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { originOfIssue } from '../merging/holder.ts'
import { promiseToCustomer } from '../promise/make.ts'
import { findIssue } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, type Step, unfold } from '../unfold.ts'
import { type Above, whoMayGrant, whyAbove } from './authority.ts'
import type { RemedyCommand, WantedRemedy } from './commands.ts'
import type { RemedyEvent } from './events.ts'
import { findRemedy } from './find.ts'
import { requestOf } from './asking.ts'
import { isToRepair, noRemedies } from './state.ts'
import { whyNotWanted } from './wanted.ts'

type Of<Type> = Extract<RemedyCommand, { readonly type: Type }>
type Within = Extract<RemedyEvent, { type: 'remedyGranted' }>['within']

interface Granting {
  readonly by: PersonId
  /** Whose promise it is. */
  readonly promiser: PersonId
  readonly within: Within
  readonly insteadOf: number | null
  readonly due: Instant
}

/** Granted, and so promised: the clock is that of any promise. */
export const grant =
  (wanted: Omit<WantedRemedy, 'due'>, { by, promiser, within, insteadOf, due }: Granting): Step =>
  (state, context) => {
    const { id, issue, what, amount, words } = wanted
    const found = findIssue(state, issue)
    const of = found === undefined ? state.id : originOfIssue(state, found)
    const granted: Extract<RemedyEvent, { type: 'remedyGranted' }> = {
      type: 'remedyGranted',
      remedy: (state.remedies ?? noRemedies).last + 1,
      id,
      of,
      issue,
      what,
      amount,
      words,
      by,
      promise: state.counts.promises + 1,
      within,
      insteadOf,
    }
    // What it comes in the place of may be promised still, and nobody moves that date.
    const open = insteadOf === null ? null : (findRemedy(state, insteadOf)?.promise ?? null)
    if (open !== null) return [{ ...granted, promise: open }]
    const remedy = amount === null ? null : { what: words, amount }
    const promised = { kind: 'deed', by: promiser, recordedBy: by, what: words, remedy, due } as const
    return inTurn(promiseToCustomer({ ...promised, meantFor: [of] }), happens(granted))(state, context)
  }

/** Why it takes another's yes, and whose: never the reason itself, which whoever shows it reads of the limit. */
export const aboveAuthority = (above: Above, ask: readonly PersonId[]) => {
  const { why, ceiling } = above
  const [to] = ask
  if (to === undefined) return refuse('nobody-may-grant')
  const most = ceiling?.most ?? null
  return refuse('above-authority', {
    why,
    to,
    ...(ceiling?.limit == null ? {} : { limit: ceiling.limit.id }),
    ...(most === null ? {} : { minor: most.minor, currency: most.currency }),
  })
}

/** Somebody is in danger, or was left without help by our own map: first it is put right, and then accounted for. */
export const whyActFirst = ({ danger, onMap }: LivingCase): 'danger' | 'stranded' | null =>
  danger !== null ? 'danger' : (onMap?.stranded.length ?? 0) > 0 ? 'stranded' : null

export const decideGrant = (
  state: LivingCase,
  { type: _type, insteadOf, actFirst, due, ...wanted }: Of<'grantRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const failed = insteadOf === null ? undefined : findRemedy(state, insteadOf)
  if (insteadOf !== null && (failed === undefined || !isToRepair(failed))) return refuse('no-such-remedy')
  const told = state.promises.find(({ promise }) => promise === failed?.promise)?.due
  if (told !== undefined && due > told) return refuse('later-date-needs-customer')
  const refusal = whyNotWanted(state, { ...wanted, due }, context)
  if (refusal !== null) return { ok: false, refusal }
  const by = person.who
  const as = { by, promiser: by, insteadOf, due }
  const asked = { ...wanted, insteadOf }
  const above = whyAbove(state, by, asked, context)
  if (above === null) return unfold(state, context, grant(wanted, { ...as, within: { as: 'authority' } }))
  const able = whoMayGrant(state, asked, by, context)
  if (actFirst === null) return aboveAuthority(above, able)
  const because = whyActFirst(state)
  if (because === null) return refuse('no-danger')
  const after = (state.remedies ?? noRemedies).last + 1
  return unfold(
    state,
    context,
    grant(wanted, { ...as, within: { as: 'actedFirst', because, reason: actFirst } }),
    requestOf({ ...wanted, due }, { by, reason: actFirst, above, to: able, after }),
  )
}
