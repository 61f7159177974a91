import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { isPersonAsked } from '../../matter/parts.ts'
import { replaceLostLeaders } from '../../matter/escalation/replace.ts'
import type { CaseEvent } from '../event.ts'
import { ensureOwner, mayOwn, teamOf, withdrawOffer } from '../../matter/ownership/hand-over.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import { endWhenSettled } from '../resolution/end.ts'
import { isUnsettled } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { surveysOf } from '../survey/go-along.ts'
import { evolveAll, happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { anyoneUnblamed, forTheCompany, leader } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import { decideTakeOut } from './apart.ts'
import type { MergingCommand } from './commands.ts'
import { numberedHere, returnedTo } from './belongings.ts'
import { mayPutBack, partsOf } from './holder.ts'
import { keptOf } from './kept.ts'
import { plus, tallyOf, tallyOfContact } from './tally.ts'

type Of<Type extends MergingCommand['type']> = Extract<MergingCommand, { type: Type }>

/** The customer (null) who has proved that both cases are theirs; never who speaks for one part of a case alone. */
const wholeCustomer = ({ actor }: Context): Admission<null> =>
  actor.kind === 'customer' && actor.only === undefined ? { ok: true, who: null } : refuse('not-the-customer')

/**
 * Whoever of the company deals with it and whom no complaint is about; the customer (null) who has proved that both are
 * theirs; and for a while the customer (null), back into the case from which this one was taken. What was taken for
 * somebody else's is theirs to put back while nobody has spoken in it.
 */
const whoMerges = (
  state: LivingCase,
  { proved }: Of<'mergeInto'>,
  context: Context,
): Admission<PersonId | null> => {
  if (context.actor.kind !== 'customer') return anyoneUnblamed(state, context)
  if (proved === true) return wholeCustomer(context)
  const { takenFrom } = state
  if (takenFrom === null) return refuse('not-of-the-company')
  const side = partsOf(state).includes(context.actor.through ?? state.id) ? 'apart' : 'home'
  if (!mayPutBack(context.actor, state.id, takenFrom, side)) return refuse('not-of-the-company')
  const spokenIn = takenFrom.as === 'somebodyElse' && state.counts.contacts > 1
  return spokenIn || takenFrom.undoUntil < context.now
    ? refuse('too-late-to-undo', { until: takenFrom.undoUntil })
    : { ok: true, who: null }
}

/** The owner, who takes on more with it, or a leader above; the customer (null) for what was taken out of this case. */
const whoAbsorbs = (
  state: LivingCase,
  { from, proved, belongings: { takenFrom } }: Of<'absorb'>,
  context: Context,
): Admission<PersonId | null> => {
  if (context.actor.kind === 'customer') {
    if (proved === true) return wholeCustomer(context)
    const home = partsOf(state)
    if (takenFrom === null || !home.includes(takenFrom.from)) return refuse('not-of-the-company')
    const side = home.includes(context.actor.through ?? from) ? 'home' : 'apart'
    return mayPutBack(context.actor, from, takenFrom, side)
      ? { ok: true, who: null }
      : refuse('not-of-the-company')
  }
  const person = anyoneUnblamed(state, context)
  if (!person.ok || person.who === state.owner || leader(state, context).ok) return person
  return refuse('not-the-owner')
}

const decideMergeInto = (
  state: LivingCase,
  command: Of<'mergeInto'>,
  context: Context,
): Decision<CaseEvent> => {
  const { into } = command
  const by = whoMerges(state, command, context)
  if (!by.ok) return by
  if (into === state.id) return refuse('merge-with-itself')
  const tally = tallyOf(state.counts)
  return unfold(
    state,
    context,
    withdrawOffer,
    happens({ type: 'mergedInto', into, by: by.who, tally }, { type: 'caseEnded', how: 'merged' }),
  )
}

/** Not by the owner of the case that goes into the other, who would get rid of it that way. */
const decideAbsorb = (state: LivingCase, command: Of<'absorb'>, context: Context): Decision<CaseEvent> => {
  const { from, belongings, recognition } = command
  const person = whoAbsorbs(state, command, context)
  if (!person.ok) return person
  if (from === state.id) return refuse('merge-with-itself')
  if (state.absorbed.some((absorbed) => absorbed.from === from)) return refuse('already-known')
  const { maxIssues, maxJoined, maxOpenAsks, maxOpenPromises } = context.terms
  if (state.absorbed.length >= maxJoined) return refuse('too-many-joined', { most: maxJoined })
  if (state.issues.length + belongings.issues.length > maxIssues) return refuse('too-many-issues')
  const promised = [...state.promises, ...belongings.promises].filter((open) => !isPersonAsked(open))
  if (promised.length > maxOpenPromises) {
    return refuse('too-many-open-promises')
  }
  if (state.asks.length + belongings.asks.length > maxOpenAsks) return refuse('too-many-open-asks')
  const { issues, promises, asks, escalations, takenFrom: _from, ...along } = belongings
  const arriving = { issues, promises, asks, escalations }
  const absorbed: CaseEvent = {
    type: 'absorbed',
    from,
    by: person.who,
    ...(recognition === undefined ? {} : { recognition }),
    ...along,
    ...numberedHere(state, arriving),
  }
  return unfold(state, context, happens(absorbed), ensureOwner(), replaceLostLeaders)
}

/** Neither half may end with something of it still owed or still led: that would be a way to be rid of it. */
const decideRelease = (
  state: LivingCase,
  { to, said, had }: Of<'release'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  const absorbed = state.absorbed.find(({ from }) => from === to)
  if (absorbed === undefined) return refuse('not-merged')
  const returned = returnedTo(state, absorbed, had)
  const { takenOut } = absorbed
  const tally = (said ?? []).reduce(
    (sum, { timesTold }) => plus(sum, tallyOfContact(timesTold)),
    absorbed.tally,
  )
  const along = said === undefined ? {} : { said: said.map(({ id, writtenIn }) => ({ id, writtenIn })) }
  const kept = keptOf(state)
  const released: CaseEvent = {
    type: 'released',
    to,
    by: by.who,
    tally,
    takenOut,
    ...along,
    ...kept,
    ...returned,
    ...surveysOf(state, [to, ...(absorbed.with ?? [])]),
  }
  const after = evolveAll(state, [released], context.now)
  const halves = [
    { issues: after.issues, promises: after.promises, escalations: after.escalations },
    {
      issues: returned.issues.map(({ as }) => as),
      promises: returned.promises,
      escalations: returned.escalations.filter(({ shared }) => shared !== true),
    },
  ]
  for (const half of halves) {
    if (half.issues.some(isUnsettled)) continue
    if (half.promises.length > 0) return refuse('promise-open')
    if (half.escalations.length > 0) return refuse('escalation-open')
  }
  return unfold(state, context, happens(released), endWhenSettled)
}

const decideTakeApart = (
  state: LivingCase,
  { from, returned, owner }: Of<'takeApart'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = anyoneUnblamed(state, context)
  if (!by.ok) return by
  if (state.kind !== 'ended' || state.mergedInto !== from) return refuse('not-merged')
  const sameOwner: Step = (now) =>
    owner !== now.owner && mayOwn(now, context, owner)
      ? [
          {
            type: 'ownerChanged',
            from: now.owner,
            to: owner,
            team: teamOf(now, context, owner),
            because: 'takenApart',
            offer: null,
          },
        ]
      : []
  return unfold(
    state,
    context,
    happens(
      { type: 'takenApart', from, by: by.who, ...returned },
      { type: 'caseReopened', because: 'takenApart', contactId: null, words: null },
    ),
    inTurn(sameOwner, ensureOwner('takenApart'), replaceLostLeaders),
    endWhenSettled,
  )
}

export const decideMerging = (
  state: LivingCase,
  command: MergingCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'mergeInto':
      return decideMergeInto(state, command, context)
    case 'absorb':
      return decideAbsorb(state, command, context)
    case 'release':
      return decideRelease(state, command, context)
    case 'takeApart':
      return decideTakeApart(state, command, context)
    case 'takeContactOut':
      return decideTakeOut(state, command, context)
    case 'openApart':
      return refuse('already-open')
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
