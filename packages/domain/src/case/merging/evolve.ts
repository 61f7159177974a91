import type { Escalation } from '../../matter/parts.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import { heldConversation, madeConversation } from '../contact/conversation.ts'
import { isUnsettled } from '../resolution/issue.ts'
import { withoutLetter, withUnwritten } from '../letter/evolve.ts'
import { freshSilence } from '../silence/silence.ts'
import type { Danger } from '../danger/state.ts'
import type { Absorbed, EndedCase, Link, LivingCase, OngoingCase, TakenOutOf } from '../state.ts'
import type { CaseId } from '../../matter/text.ts'
import type { CaseOpenedApart, MergingEvent } from './events.ts'
import type { Carried } from './carried.ts'
import { keepBoth } from './kept.ts'
import { turnsFrom } from '../turns/turns.ts'
import { minus, nothing, plus, tallyOfContact } from './tally.ts'

type Of<Type extends MergingEvent['type']> = Extract<MergingEvent, { type: Type }>

const things = <Thing>(carried: readonly Carried<Thing>[]): readonly Thing[] => carried.map(({ as }) => as)

const links = (carried: readonly Carried<unknown>[]): readonly Link[] =>
  carried.map(({ as: _as, ...link }) => link)

const highest = (so: number, carried: readonly Carried<unknown>[]): number =>
  carried.reduce((most, { here }) => Math.max(most, here), so)

const highestThere = (so: number, carried: readonly Carried<unknown>[]): number =>
  carried.reduce((most, { there }) => Math.max(most, there), so)

const join = <Thing>(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] => [...new Set([...a, ...b])]

const goInto = (
  state: LivingCase,
  { into, tally = nothing }: Of<'mergedInto'>,
  endedAt: Instant,
): EndedCase => ({
  ...state,
  kind: 'ended',
  how: 'merged',
  endedAt,
  sample: 'none',
  sampleDue: null,
  foundBy: null,
  mergedInto: into,
  issues: state.issues.map((issue) =>
    isUnsettled(issue) ? { ...issue, state: { kind: 'carried', into } } : issue,
  ),
  promises: [],
  asks: [],
  escalations: [],
  counts: minus(state.counts, tally),
})

const absorb = (state: LivingCase, event: Of<'absorbed'>, at: Instant): LivingCase => {
  const { from, issues, promises, asks, escalations, tally = nothing } = event
  const absorbed: Absorbed = {
    from,
    ...(event.with === undefined ? {} : { with: event.with }),
    issues: links(issues),
    promises: links(promises),
    asks: links(asks),
    escalations: links(escalations),
    tally,
    takenOut: [],
  }
  const counts = plus(state.counts, tally)
  const joined = new Map(escalations.map(({ here, as }) => [here, as]))
  // Whose each of them is; of what is shared, or came up since cases joined, nothing says so.
  const own = (one: Escalation): Escalation =>
    one.of === undefined && state.absorbed.length === 0 ? { ...one, of: state.id } : one
  const theirs = (one: Escalation): Escalation =>
    one.of === undefined && event.with === undefined ? { ...one, of: from } : one
  const standing = state.escalations.map((one) => {
    const shared = joined.get(one.escalation)
    if (shared === undefined) return own(one)
    const { of: _of, ...ofBoth } = shared
    return ofBoth
  })
  const kept = keepBoth(state, event, at)
  return {
    ...kept,
    issues: [...state.issues, ...things(issues)],
    promises: [...state.promises, ...things(promises)],
    asks: [...state.asks, ...things(asks)],
    escalations: [...standing, ...things(escalations.filter(({ shared }) => shared !== true)).map(theirs)],
    climbed: join(
      kept.climbed,
      escalations.map(({ as }) => as.leader),
    ),
    ways: join(state.ways, event.ways),
    // Attempts so far were about fewer issues than now wait for an answer, so they count no more.
    silence: freshSilence(at),
    absorbed: [...state.absorbed, absorbed],
    counts: {
      ...counts,
      issues: highest(counts.issues, issues),
      promises: highest(counts.promises, promises),
      asks: highest(counts.asks, asks),
      escalations: highest(counts.escalations, escalations),
    },
  }
}

const not =
  (carried: readonly Carried<unknown>[]) =>
  (number: number): boolean =>
    carried.every(({ here }) => here !== number)

const release = (
  state: LivingCase,
  { to, tally = nothing, said = [], ...gone }: Of<'released'>,
): LivingCase => ({
  ...state,
  issues: state.issues.filter(({ issue }) => not(gone.issues)(issue)),
  promises: state.promises.filter(({ promise }) => not(gone.promises)(promise)),
  asks: state.asks.filter(({ ask }) => not(gone.asks)(ask)),
  escalations: state.escalations.filter(({ escalation }) =>
    not(gone.escalations.filter(({ shared }) => shared !== true))(escalation),
  ),
  absorbed: state.absorbed.filter(({ from }) => from !== to),
  unproven: state.unproven.filter((id) => said.every((contact) => contact.id !== id)),
  counts: minus(state.counts, tally),
})

/** Leaves out what was taken out of one of these since, or out of a case that had come with it. */
const lose = (
  absorbed: readonly Absorbed[],
  { path: [nearest, ...path], tally }: TakenOutOf,
): readonly Absorbed[] =>
  absorbed.map((one) =>
    one.from === nearest
      ? {
          ...one,
          tally: minus(one.tally, tally),
          takenOut: path.length === 0 ? one.takenOut : [...one.takenOut, { path, tally }],
        }
      : one,
  )

const takeBack = (state: LivingCase, back: Of<'takenApart'>, at: Instant): LivingCase => ({
  ...keepBoth(state, back, at),
  danger:
    back.danger === undefined ? state.danger : withOrigins(back.danger, ...(state.danger?.origins ?? [])),
  counts: {
    ...plus(state.counts, back.tally ?? nothing),
    issues: highestThere(state.counts.issues, back.issues),
    promises: highestThere(state.counts.promises, back.promises),
  },
  absorbed: (back.takenOut ?? []).reduce(lose, state.absorbed),
  ...(back.said === undefined ? {} : { wasIn: join(state.wasIn ?? [], [back.from]) }),
  issues: [
    ...state.issues.map((issue) => back.issues.find(({ there }) => there === issue.issue)?.as ?? issue),
    // Raised while they were one.
    ...things(back.issues.filter(({ there }) => there > state.counts.issues)),
  ],
  promises: [...state.promises, ...things(back.promises)],
  asks: [...state.asks, ...things(back.asks)],
  escalations: [...state.escalations, ...things(back.escalations)],
})

const takeOut = (state: LivingCase, event: Of<'contactTakenOut'>): LivingCase => {
  const { contactId, into, cameWith, issues, timesTold } = event
  const tally = tallyOfContact(timesTold)
  return {
    ...withoutLetter(state, contactId),
    issues: state.issues.map((issue) =>
      issues.includes(issue.issue) ? { ...issue, state: { kind: 'carried', into } } : issue,
    ),
    unproven: state.unproven.filter((id) => id !== contactId),
    conversations: state.conversations.filter((held) => held.contactId !== contactId),
    absorbed: lose(state.absorbed, { path: cameWith, tally }),
    counts: minus(state.counts, tally),
  }
}

const withOrigins = (danger: Danger | null, ...cases: readonly CaseId[]): Danger | null =>
  danger === null ? null : { ...danger, origins: join(danger.origins, cases) }

/** The case that a contact becomes, which another case gave up. */
export const openedApart = (event: CaseOpenedApart, at: Instant): OngoingCase => {
  const { contact, timesTold, issues, escalations } = event
  return {
    kind: 'open',
    id: event.caseId,
    reference: event.reference,
    openedAt: event.openedAt,
    imported: false,
    takeUp: null,
    language: event.language,
    owner: event.owner,
    team: event.team,
    ownerSince: at,
    ownerBecause: event.ownerBecause,
    owners: event.owners,
    offer: null,
    declines: event.declines,
    issues: things(issues),
    asks: [],
    promises: [],
    nextWord: event.nextWord,
    emptyWords: { count: 0, at: null },
    ...('receivedAt' in contact ? { waitsSince: earlier(contact.receivedAt, at) } : {}),
    turns: turnsFrom(event.openedAt, at),
    escalations,
    climbed: event.climbed,
    silence: freshSilence(at),
    ways: event.ways,
    conversations: 'receivedAt' in contact ? heldConversation([], contact) : madeConversation([], contact),
    // The case began with words about the danger, so its customer knows of it.
    danger: withOrigins(event.danger, event.caseId),
    vulnerable: event.vulnerable,
    ...(event.inWriting === undefined ? {} : { inWriting: event.inWriting }),
    represented: event.represented,
    remedySought: null,
    complainedAbout: event.complainedAbout,
    absorbed: [],
    takenFrom: event.takenFrom,
    ...(event.returned === undefined ? {} : { returned: event.returned }),
    ...('receivedAt' in contact ? withUnwritten({}, contact, undefined) : {}),
    unproven: [],
    counts: {
      ...tallyOfContact(timesTold),
      issues: issues.length,
      offers: 0,
      asks: 0,
      promises: 0,
      escalations: escalations.length,
      reopenings: 0,
    },
  }
}

export const evolveMerging = (state: LivingCase, event: MergingEvent, at: Instant): LivingCase => {
  switch (event.type) {
    // Opened once; `openedApart` says what it begins with.
    case 'caseOpenedApart':
      return state
    case 'mergedInto':
      return goInto(state, event, at)
    case 'absorbed':
      return absorb(state, event, at)
    case 'released':
      return release(state, event)
    case 'takenApart':
      return takeBack(state, event, at)
    case 'contactTakenOut':
      return takeOut(state, event)
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
