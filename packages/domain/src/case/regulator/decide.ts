import { legalClocks } from '../../directory/regulator/dates.ts'
import type { PersonId } from '../../directory/directory.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { ladderOf } from '../../matter/who.ts'
import type { LivingCase } from '../state.ts'
import type { Step } from '../unfold.ts'
import { regulatorClocks } from './clocks.ts'

/** When the complaint was received: of joined cases the earliest, which is what `openedAt` keeps. */
const receiptOf = ({ openedAt, waitsSince }: LivingCase): Instant => earlier(openedAt, waitsSince ?? openedAt)

/** Every open case is a complaint: its clocks run from its receipt, also where a profile came, or an earlier receipt. */
export const dateByRegulator: Step = (state, { directory }) => {
  const watch = directory.regulator
  if (watch === undefined || state.kind === 'ended' || state.imported) return []
  const from = receiptOf(state)
  if (state.regulator !== undefined && state.regulator.from <= from) return []
  const clocks = legalClocks(from, watch.profile, watch.calendar)
  return [{ type: 'regulatorClocksSet', profile: watch.profile.key, from, clocks }]
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
