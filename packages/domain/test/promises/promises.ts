import type { PersonId } from '../../src/directory/directory.ts'
import { ladderAbove } from '../../src/directory/ladder.ts'
import { canOwn } from '../../src/directory/presence.ts'
import { addMilliseconds, days } from '../../src/time/instant.ts'
import type { Context } from '../../src/case/context.ts'
import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import { evolve } from '../../src/case/evolve.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { noticesOf } from '../../src/case/notice/notices.ts'
import { staffNoticesOf } from '../../src/case/notice/staff-notices.ts'
import { refusalCodes } from '../../src/case/refusal.ts'
import { isUnsettled } from '../../src/case/resolution/issue.ts'
import type { Case, LivingCase } from '../../src/case/state.ts'
import { ladderOf, standInFor } from '../../src/case/who.ts'
import { received } from '../story.ts'
import type { Happened } from './world.ts'

/** One that is broken ends the story. */
export const must = (holds: boolean, promise: string): void => {
  if (!holds) throw new Error(`broken: ${promise}`)
}

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

const isA =
  <Type extends CaseEvent['type']>(type: Type) =>
  (event: CaseEvent): event is Of<Type> =>
    event.type === type

const has = (events: readonly CaseEvent[], type: CaseEvent['type']): boolean =>
  events.some((event) => event.type === type)

/** The state just before each event of the decision. */
const each = ({ before, events, context }: Happened, see: (state: Case, event: CaseEvent) => void): void => {
  let state = before
  for (const event of events) {
    see(state, event)
    state = evolve(state, event, context.now)
  }
}

/** 1 and 10: one owner who can own it; nobody the complaint is about owns or leads. */
const oneAbleOwner = ({ after, context: { directory } }: Happened): void => {
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
const ownershipMoves = (happened: Happened): void => {
  const { context } = happened
  const { actor, directory } = context
  each(happened, (state, event) => {
    if (event.type !== 'ownerChanged' || state.kind === 'unopened') return
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
        const lost = !canOwn(directory, event.from, state.complainedAbout) || presence === 'absent'
        must(lost, `an owner who can own it keeps it (${event.because})`)
        break
      }
      case 'takenApart':
        break
      default: {
        const unknown: never = event
        return unknown
      }
    }
  })
}

/** A return is recorded as ping-pong in the same decision. */
const pingPong = (happened: Happened): void => {
  const { events, witness } = happened
  for (const event of events.filter(isA('ownerChanged'))) {
    if (event.because === 'takenApart' || !witness.owners.has(event.to)) continue
    must(
      events.some((one) => one.type === 'pingPongSeen' && one.person === event.to),
      'a return is seen as ping-pong',
    )
  }
}

/** 3 and 7: no word is refused or changed; the story holds them all. */
const wordsKept = ({ before, command, context, events, refused }: Happened): void => {
  if (command.type !== 'receiveContact' || before.kind === 'unopened') return
  if (refused !== null) {
    const gone = before.kind === 'ended' && before.mergedInto !== null
    must(gone || context.actor.kind === 'person', `nobody is refused a word (${refused})`)
    return
  }
  const kept = events.find(isA('contactReceived'))?.contact
  must(kept?.words === command.contact.words && kept.id === command.contact.id, 'words are kept as they came')
}

/** 4: no clock pauses; only the customer moves a date; only the clock breaks a promise, and it rises. */
const clocks = (happened: Happened): void => {
  const { before, after, context, events, command, witness } = happened
  if (after.kind === 'open' && !after.imported) {
    const deadlines = deadlinesOf(after)
    for (const { promise, due } of after.promises) {
      must(
        deadlines.some((one) => one.kind === 'promiseDue' && one.subject === promise && one.due === due),
        'an open promise has its clock',
      )
    }
    const keys = deadlines.map(({ kind, subject }) => `${kind} ${subject}`)
    must(new Set(keys).size === keys.length, 'one clock for one thing')
    const open = after.escalations.filter(({ acknowledged, rose }) => !acknowledged && !rose).length
    must(
      deadlines.filter(({ kind }) => kind === 'escalationUnacknowledged').length === open,
      'every escalation that waits for its leader has its clock',
    )
    must(
      deadlines.filter(({ kind }) => kind === 'askDue').length ===
        after.asks.filter(({ overdue }) => !overdue).length,
      'every ask has its clock',
    )
    must(
      deadlines.some(({ kind }) => kind === 'offerExpires') === (after.offer !== null),
      'an offer has its clock',
    )
  } else must(deadlinesOf(after).length === 0, 'ended and imported cases have no clocks')
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  const merging = ['absorb', 'mergeInto', 'release', 'takeApart'].includes(command.type)
  for (const promise of before.promises) {
    const still = after.promises.find((one) => one.promise === promise.promise)
    if (still !== undefined) {
      must(
        still.due === promise.due || context.actor.kind === 'customer',
        'only the customer’s word moves a date',
      )
      continue
    }
    if (merging) continue
    const about = events.find((event) => 'promise' in event && event.promise === promise.promise)
    switch (about?.type) {
      case 'promiseKept': {
        if (promise.kind === 'deed') break
        const { evidence, by } = about
        const held = evidence.kind === 'conversation' ? evidence.contactId : ''
        const justNow = events.some(
          (event) =>
            event.type === 'contactMade' &&
            event.contact.id === held &&
            event.contact.outcome === 'conversation',
        )
        must(
          by === promise.by && (justNow || witness.conversations.get(held) === by),
          'only a conversation of theirs keeps a call-back',
        )
        break
      }
      case 'promiseBroken':
        must(context.actor.kind === 'clock' && promise.due <= context.now, 'only the clock breaks a promise')
        must(
          has(events, 'caseEscalated') ||
            ladderOf(after, context).length === 0 ||
            after.escalations.length > 0,
          'a broken promise rises',
        )
        must(
          noticesOf(before, events, after).some(({ type }) => type === 'promiseBroken'),
          'the customer hears of a broken promise',
        )
        break
      case 'promiseReleased':
        must(
          has(events, 'caseEnded') && context.actor.kind !== 'clock',
          'a promise is released by an end alone',
        )
        break
      default:
        must(false, `a promise does not vanish (${about?.type ?? 'nothing said'})`)
    }
  }
}

/** 5: solved by the customer's word alone; silence and disagreement count as what they are. */
const endings = (happened: Happened): void => {
  const { before, after, context, events, witness } = happened
  const { actor, now } = context
  for (const verdict of events.filter(isA('verdictGiven'))) {
    const heard = actor.kind === 'person' && verdict.heardBy === actor.id && verdict.reason !== null
    must(actor.kind === 'customer' || heard, 'a verdict is the customer’s, or heard from them in their words')
  }
  if (after.kind === 'unopened') return
  const solvedBefore =
    before.kind === 'unopened' ? [] : before.issues.filter(({ state }) => state.kind === 'solved')
  for (const { issue, state } of after.issues) {
    if (state.kind !== 'solved' || solvedBefore.some((one) => one.issue === issue)) continue
    const said = events.some((event) => event.type === 'verdictGiven' && event.issue === issue)
    must(said || has(events, 'absorbed') || has(events, 'takenApart'), 'only a verdict solves')
  }
  if (after.kind === 'ended') {
    const kinds = after.issues.map(({ state }) => state.kind)
    must(!after.issues.some(isUnsettled), 'nothing of an ended case is unsettled')
    must(
      after.how !== 'solved' || !kinds.some((kind) => kind === 'lapsed' || kind === 'finalPosition'),
      'neither silence nor disagreement counts as solved',
    )
    must(
      after.promises.length + after.asks.length + after.escalations.length === 0 && after.offer === null,
      'an ended case waits for nothing',
    )
  } else must(after.issues.some(isUnsettled), 'an open case has something to settle')
  if (before.kind === 'unopened') return
  if (has(events, 'issueLapsed')) {
    must(before.promises.length === 0, 'nothing lapses while a promise is open')
    const { attempts, lastWord } = witness
    const first = attempts[0]?.at ?? null
    const tried = new Set(attempts.map(({ channel }) => channel).filter((way) => before.ways.includes(way)))
    const enough =
      before.ways.length === 0
        ? lastWord !== null && addMilliseconds(lastWord, days(30)) <= now
        : first !== null &&
          attempts.length >= 3 &&
          addMilliseconds(first, days(10)) <= now &&
          tried.size >= Math.min(2, before.ways.length)
    must(enough, 'nothing lapses before enough was tried')
  }
  for (const final of events.filter(isA('finalPositionGiven'))) {
    must(!witness.owners.has(final.by), 'who owned it never has the last word')
    must(!before.complainedAbout.includes(final.by), 'nor whom the complaint is about')
    must(before.promises.length === 0, 'no last word while a promise is open')
  }
}

/** For ever: whatever has ended, the customer's next word opens. */
const reopens = ({ after, context }: Happened): void => {
  if (after.kind !== 'ended' || after.mergedInto !== null) return
  const contact = received('probe')
  const asked = { ...context, actor: { kind: 'customer' } } as const
  const decision = decide(after, { type: 'receiveContact', contact, issue: null, ways: [] }, asked)
  const then = decision.ok
    ? decision.events.reduce<Case>((so, event) => evolve(so, event, context.now), after)
    : after
  must(then.kind === 'open' && then.issues.some(isUnsettled), 'a later word of the customer opens it again')
}

/** A stranger is heard; nothing else changes by them. */
const strangers = ({ before, after, command, context, events }: Happened): void => {
  if (context.actor.kind !== 'stranger' || events.length === 0 || command.type === 'openCase') return
  must(command.type === 'receiveContact', `a stranger can do nothing but speak (${command.type})`)
  if (before.kind === 'unopened' || after.kind === 'unopened' || before.kind === 'ended') return
  const seen = (state: LivingCase) => {
    const { counts, unproven: _unproven, silence: _silence, imported: _imported, ...rest } = state
    return JSON.stringify({ ...rest, counts: { ...counts, contacts: 0, timesTold: 0 } })
  }
  must(seen(before) === seen(after), 'a stranger changes nothing but contacts')
}

/** 9: a leader stays answerable until they heard the customer, with the report where they delegated. */
const leaders = ({ before, after, context, events, command }: Happened): void => {
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  if (['absorb', 'mergeInto', 'release', 'takeApart'].includes(command.type)) return
  for (const escalation of before.escalations) {
    if (after.escalations.some((one) => one.escalation === escalation.escalation)) continue
    const ended = events
      .filter(isA('escalationEnded'))
      .find((one) => one.escalation === escalation.escalation)
    const { leader, heard, reported, delegatedTo } = escalation
    const { actor, directory } = context
    switch (ended?.because) {
      case 'heard':
        must(
          actor.kind === 'person' && actor.id === leader && heard === 'right',
          'a leader ends it who has heard that it is right',
        )
        must(delegatedTo === null || reported, 'a leader who delegated has the report')
        break
      case 'customersWord':
        must(actor.kind === 'customer' || has(events, 'verdictGiven'), 'it is the customer’s own word')
        break
      case 'lapsed':
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

/** Its size depends on what is open and on how many people there are, not on how long the story is. */
const bounded = ({ after }: Happened): void => {
  must(JSON.stringify(after).length < 12_000, 'the state stays small')
  if (after.kind === 'unopened') return
  const numbers = after.issues.map(({ issue }) => issue)
  must(new Set(numbers).size === numbers.length, 'numbers are given once')
  must(new Set(after.owners).size === after.owners.length, 'owners are listed once')
}

const refusals = ({ refused, before, after }: Happened): void => {
  if (refused === null) return
  must(
    refusalCodes.some((code) => code === refused),
    `a refusal has its code (${refused})`,
  )
  must(before === after, 'what is refused changes nothing')
}

/** What is told and what is to do can be worked out for anything that happens; nothing of it for history. */
const told = ({ before, after, events }: Happened): void => {
  const notices = noticesOf(before, events, after)
  const staff = staffNoticesOf(before, events, after)
  const duties = dutiesOf(after).map(({ kind, subject }) => `${kind} ${subject}`)
  must(new Set(duties).size === duties.length, 'one duty for one thing')
  if (after.kind === 'unopened' || !after.imported) return
  must(notices.length + staff.length + duties.length === 0, 'nobody is told of history')
}

export const promises: readonly ((happened: Happened) => void)[] = [
  refusals,
  oneAbleOwner,
  ownershipMoves,
  pingPong,
  wordsKept,
  clocks,
  endings,
  reopens,
  strangers,
  leaders,
  bounded,
  told,
]
