import { legalClocks } from '../../directory/regulator/dates.ts'
import type { PersonId } from '../../directory/directory.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { ladderOf } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { Step } from '../unfold.ts'
import { regulatorClocks, wasAnswered } from './clocks.ts'

/** When the complaint was received: of joined cases the earliest, which is what `openedAt` keeps. */
const receiptOf = ({ openedAt, waitsSince }: LivingCase): Instant => earlier(openedAt, waitsSince ?? openedAt)

const setFrom = (from: Instant, { directory: { regulator: watch } }: Context): readonly CaseEvent[] =>
  watch === undefined
    ? []
    : [
        {
          type: 'regulatorClocksSet',
          profile: watch.profile.key,
          from,
          clocks: legalClocks(from, watch.profile, watch.calendar),
        },
      ]

/** Every open case is a complaint: its clocks run from its receipt, also where a profile came, or an earlier receipt. */
export const dateByRegulator: Step = (state, context) => {
  if (state.kind === 'ended' || state.imported) return []
  const from = receiptOf(state)
  return state.regulator !== undefined && state.regulator.from <= from ? [] : setFrom(from, context)
}

/**
 * What was answered is closed, and a later word on it is a complaint of its own, with its own dates from that word on.
 * Where others join it an earlier receipt of theirs counts, and never again that of what was answered.
 */
export const dateByRegulatorSince =
  (before: LivingCase, events: readonly CaseEvent[]): Step =>
  (state, context) => {
    const joins = events.filter((event) => event.type === 'absorbed')
    const isRaisedAnew =
      before.regulator !== undefined &&
      state.kind === 'open' &&
      joins.length === 0 &&
      events.some(({ type }) => type === 'caseReopened') &&
      wasAnswered(before) &&
      // A letter that is owed of it still keeps its date.
      regulatorClocks(before).length === 0
    if (isRaisedAnew) return setFrom(context.now, context)
    const { regulator } = state
    if (regulator === undefined || regulator.from <= before.openedAt) return dateByRegulator(state, context)
    const from = joins.reduce((so, { openedAt }) => earlier(so, openedAt ?? so), regulator.from)
    return state.kind === 'open' && from < regulator.from ? setFrom(from, context) : []
  }

/** The first above the owner; once it was missed the next above whoever had it, and the highest keeps it. */
const whoHasIt = (state: LivingCase, context: Context, so: PersonId | null, up: boolean): PersonId => {
  const ladder = ladderOf(state, context)
  const at = so === null ? -1 : ladder.indexOf(so)
  return ladder[up ? at + 1 : Math.max(at, 0)] ?? ladder.at(-1) ?? state.owner
}

const told = (missed: boolean) => (missed ? 'regulatorDateMissed' : 'regulatorDateNear')

/** It comes near, or its day has come: a leader has it from now on. It is not the customer's to hear of. */
export const regulatorFallsDue =
  (number: number, missed: boolean): Step =>
  (state, context) => {
    const clock = regulatorClocks(state).find((one) => one.clock === number)
    if (clock === undefined) return []
    const of = whoHasIt(state, context, clock.of, missed)
    return [{ type: told(missed), clock: number, due: clock.due, of }]
  }

/** What came up to somebody who left, or whom the case is about, is another's. */
export const regulatorFollowsLeaders: Step = (state, context) =>
  regulatorClocks(state).flatMap(({ clock, due, rose, of }) => {
    if (of === null) return []
    const isHere = context.directory.people.get(of)?.active === true && !state.complainedAbout.includes(of)
    const next = isHere ? of : whoHasIt(state, context, null, false)
    return next === of ? [] : [{ type: told(rose === 'missed'), clock, due, of: next }]
  })
