import type { PersonId } from '../../src/directory/directory.ts'
import { ladderAbove, teamsUpward } from '../../src/directory/ladder.ts'
import { canOwn } from '../../src/directory/presence.ts'
import type { Context } from '../../src/matter/context.ts'
import { decide } from '../../src/case/decide.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { ladderOf, standInFor } from '../../src/matter/who.ts'
import { each, has, isA, must, owedIn } from './judging.ts'
import type { Happened } from './world.ts'

/** 1 and 10: one owner who can own it; nobody the complaint is about owns or leads. */
export const oneAbleOwner = ({ after, context: { directory } }: Happened): void => {
  if (after.kind !== 'open') return
  const { owner, complainedAbout, escalations } = after
  const somebodyCan = [...directory.people.keys()].some((id) => canOwn(directory, id, complainedAbout))
  must(!somebodyCan || canOwn(directory, owner), `an open case has an owner who can own it, not ${owner}`)
  must(!complainedAbout.includes(owner), 'nobody the complaint is about owns it')
  must(
    !escalations.some(({ leader }) => complainedAbout.includes(leader)),
    'nobody the complaint is about leads it',
  )
}

const aboveThem = (state: LivingCase, context: Context, person: PersonId | null): readonly PersonId[] =>
  ladderAbove(context.directory, state.team, person, standInFor(state, context))

/** 2: by acceptance, or upward, or delegated by a leader. */
export const ownershipMoves = (happened: Happened): void => {
  const { context } = happened
  const { actor, directory } = context
  each(happened, (state, event) => {
    if (event.type === 'transferDeclined' && state.kind !== 'unopened') {
      const asked = state.offer?.to.kind === 'person'
      must(!asked || !ladderOf(state, context).includes(event.by), 'what rises can’t be declined')
    }
    if (event.type !== 'ownerChanged' || state.kind === 'unopened') return
    must(directory.teams.has(event.team), 'it goes to a team that is there')
    must(canOwn(directory, event.to, state.complainedAbout), 'it goes to somebody who can own it')
    const by = actor.kind === 'person' ? actor.id : null
    switch (event.because) {
      case 'accepted': {
        const to = state.offer?.to
        const members = to?.kind === 'team' ? (directory.teams.get(to.team)?.members ?? []) : []
        must(by === event.to, 'only who takes it accepts it')
        must(
          to?.kind === 'person' ? to.person === by : by !== null && members.includes(by),
          'offers are accepted by whom they are made to',
        )
        break
      }
      case 'delegated':
        must(
          state.owner === by || state.escalations.some(({ leader }) => leader === by),
          'only leaders delegate',
        )
        must(!aboveThem(state, context, by).includes(event.to), 'nobody delegates upward')
        break
      case 'offerExpired':
        must(actor.kind === 'clock', 'only the clock lets an offer expire')
        break
      case 'declinedThrice':
        must(ladderOf(state, context)[0] === event.to, 'three declines go to the next level')
        break
      case 'complaintAbout':
        must(state.complainedAbout.includes(event.from), 'they are complained about')
        break
      case 'opened':
      case 'ownerLeft':
      case 'ownerAbsent':
      case 'onLeave':
      case 'reopened': {
        const presence = directory.people.get(event.from)?.presence.kind
        const teamGone = event.because === 'reopened' && !directory.teams.has(state.team)
        const lost =
          !canOwn(directory, event.from, state.complainedAbout) || presence === 'absent' || teamGone
        must(lost, `an owner who can own it keeps it (${event.because})`)
        break
      }
      case 'teamRemoved':
        must(!directory.teams.has(state.team), 'only a team that is gone loses its cases')
        must(
          ladderAbove(directory, event.team, null, standInFor(state, context)).includes(event.to),
          'they go up',
        )
        must(!aboveThem(state, context, null).includes(event.from), 'nobody above it loses them')
        break
      case 'threat':
        must(ladderOf(state, context)[0] === event.to, 'a threat goes to the lead above')
        break
      case 'takenApart':
        break
      default: {
        const unknown: never = event
        return unknown
      }
    }
  })
}

/** The service map is what the company runs on: a case is offered only where it knows a way. */
export const offersStayOnTheMap = ({ before, events, context, command }: Happened): void => {
  if (command.type !== 'offerTransfer' || before.kind === 'unopened') return
  const { directory } = context
  for (const { to } of events.filter(isA('transferOffered'))) {
    const of = (id: PersonId): readonly string[] =>
      [...directory.teams.values()]
        .filter(({ lead, members }) => lead === id || members.includes(id))
        .map(({ name }) => name)
    const from = new Set([...teamsUpward(directory, before.team).slice(0, 1), ...of(before.owner)])
    const known = [...from].flatMap((name) => [
      name,
      ...(directory.teams.get(name)?.ways ?? []).map((way) => way.to),
    ])
    const on = to.kind === 'team' ? [to.team] : of(to.person)
    const above = to.kind === 'person' && ladderOf(before, context).includes(to.person)
    must(above || on.some((name) => known.includes(name)), 'the map knows a way there')
  }
}

/**
 * Whatever became of the teams: afterwards what is open is with teams that are there, and there is nothing left to
 * do.
 */
export const nothingStaysWithTeamsThatAreGone = ({ before, after, context, command }: Happened): void => {
  if (command.type !== 'replaceOwner' || context.actor.kind !== 'directory') return
  if (before.kind !== 'open' || after.kind !== 'open') return
  const { teams } = context.directory
  must(teams.has(after.team), `it is with a team that is there, not ${after.team}`)
  must(after.offer?.to.kind !== 'team' || teams.has(after.offer.to.team), 'no offer to a team that is gone')
  for (const { ask, to } of after.asks) {
    must(teams.has(to), 'no question to a team that is gone')
    const was = before.asks.find((one) => one.ask === ask)
    must(was?.due === after.asks.find((one) => one.ask === ask)?.due, 'its clock runs on')
  }
  const again = decide(after, command, context)
  must(!again.ok && again.refusal.code === 'owner-is-in-place', 'a second time there is nothing to do')
}

/** Nobody on leave owes anything in a case, and what they owed is owed by the same dates. */
export const nothingWaitsForWhoIsOnLeave = ({ before, after, context, command }: Happened): void => {
  if (command.type !== 'replaceOwner' || context.actor.kind !== 'directory') return
  if (before.kind !== 'open' || after.kind !== 'open') return
  const away = (id: PersonId): boolean => {
    const person = context.directory.people.get(id)
    return person?.active === true && person.presence.kind === 'onLeave' && id !== after.owner
  }
  // An offer is nobody's yet: it stays with whoever made it, and ends by its own date.
  for (const { kind, of } of owedIn(after).filter((duty) => duty.kind !== 'answerOffer'))
    must(of.kind !== 'person' || !away(of.person), `no ${kind} waits for somebody on leave`)
  for (const one of after.escalations) {
    const was = before.escalations.find(({ escalation }) => escalation === one.escalation)
    if (was === undefined) continue
    must(was.acknowledgeBy === one.acknowledgeBy, 'it is to be read by the same time')
    // A leader who has the case themselves again has delegated nothing, and nobody reports to them.
    if (one.leader === after.owner) continue
    must(was.heard === one.heard && was.reported === one.reported, 'what was done stays done')
  }
  for (const { promise, due } of after.promises)
    must(before.promises.find((one) => one.promise === promise)?.due === due, 'what was promised stays due')
}

/** A return is recorded as ping-pong in the same decision. */
export const pingPong = (happened: Happened): void => {
  const { events, witness } = happened
  for (const event of events.filter(isA('ownerChanged'))) {
    if (event.because === 'takenApart' || !witness.owners.has(event.to)) continue
    must(
      events.some((one) => one.type === 'pingPongSeen' && one.person === event.to),
      'a return is seen as ping-pong',
    )
  }
}

/** 9: a leader stays answerable until they heard the customer, with the report where they delegated. */
export const leaders = ({ before, after, context, events, command }: Happened): void => {
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  if (['absorb', 'mergeInto', 'release', 'takeApart'].includes(command.type)) return
  for (const escalation of before.escalations) {
    if (after.escalations.some((one) => one.escalation === escalation.escalation)) continue
    const ended = events
      .filter(isA('escalationEnded'))
      .find((one) => one.escalation === escalation.escalation)
    const { leader, heard, reported, delegatedTo, declined, triedOn, confirmedBy } = escalation
    const { actor, directory } = context
    switch (ended?.because) {
      case 'customersWord': {
        const answering = [before.owner, ...before.escalations.map((one) => one.leader)]
        must(
          actor.kind === 'customer' ||
            (actor.kind === 'clock' && confirmedBy !== undefined) ||
            (actor.kind === 'person' && !answering.includes(actor.id)),
          'it is the customer’s own word, never one that whoever answers for it wrote down',
        )
        const judged = events.some(
          (one) => one.type === 'leadersCallJudged' && one.escalation === escalation.escalation && one.right,
        )
        const heardByOther = confirmedBy !== undefined && actor.kind === 'clock'
        must(
          judged || heardByOther || has(events, 'caseEnded'),
          'it ends with the case, or since they say that it is right',
        )
        must(!judged || delegatedTo === null || reported, 'first the report')
        must(
          !judged || heard === 'right' || declined === 'byThemselves',
          'then the call, unless they want none',
        )
        break
      }
      case 'lapsed':
        if (has(events, 'caseEnded')) break
        must(actor.kind === 'person' && actor.id === leader, 'a leader alone ends it for silence')
        must(
          (heard === 'right' || declined === 'byThemselves') && (delegatedTo === null || reported),
          'after the report and the call',
        )
        must(triedOn.length >= 3 || before.ways.length === 0, 'after three attempts on days of their own')
        break
      case 'finalPosition':
        must(has(events, 'caseEnded'), 'it ends with the case')
        break
      case 'leaderReplaced':
        must(
          directory.people.get(leader)?.active !== true || after.complainedAbout.includes(leader),
          'a leader is replaced only where they left or are complained about',
        )
        must(after.escalations.length > 0, 'somebody else answers then')
        break
      default:
        must(false, `an escalation does not vanish (${ended?.because ?? 'nothing said'})`)
    }
  }
}

const decided: ReadonlySet<CaseEvent['type']> = new Set([
  'transferOffered',
  'escalationDelegated',
  'escalationReported',
  'resolutionProposed',
  'finalPositionGiven',
  'noProblemFound',
  'sampleChecked',
  'absorbed',
  'contactVouchedFor',
  'dangerOver',
])

/** 10: nor does anybody the complaint is about decide anything in it. */
export const blamedStayOut = ({ before, events }: Happened): void => {
  if (before.kind === 'unopened') return
  for (const event of events) {
    if (!decided.has(event.type) || !('by' in event) || event.by === null) continue
    must(
      !before.complainedAbout.includes(event.by),
      `who is complained about decides nothing (${event.type})`,
    )
  }
}
