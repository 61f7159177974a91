import { isUnsettled } from '../resolution/issue.ts'
import type { Absorbed, Link, LivingCase } from '../state.ts'
import type { Belongings, Carried, Returned } from './events.ts'

/** What a case takes along into another: everything of it that is not settled. */
export const belongingsOf = (state: LivingCase): Belongings => ({
  issues: state.issues.filter(isUnsettled),
  promises: state.promises,
  asks: state.asks,
  escalations: state.escalations,
  answerBy: state.answerBy,
  ways: state.ways,
  complainedAbout: state.complainedAbout,
  danger: state.danger,
  vulnerable: state.vulnerable,
})

const carry = <Thing>(
  arriving: readonly Thing[],
  last: number,
  numberOf: (thing: Thing) => number,
  renumber: (thing: Thing, here: number) => Thing,
): readonly Carried<Thing>[] =>
  arriving.map((thing, index) => {
    const here = last + index + 1
    return { here, there: numberOf(thing), as: renumber(thing, here) }
  })

/** Everything that arrives gets the next free number of this case, and keeps the one it had with it. */
export const numberedHere = ({ counts }: LivingCase, arriving: Belongings): Returned => ({
  issues: carry(
    arriving.issues,
    counts.issues,
    ({ issue }) => issue,
    (thing, issue) => ({ ...thing, issue }),
  ),
  promises: carry(
    arriving.promises,
    counts.promises,
    ({ promise }) => promise,
    (thing, promise) => ({ ...thing, promise }),
  ),
  asks: carry(
    arriving.asks,
    counts.asks,
    ({ ask }) => ask,
    (thing, ask) => ({ ...thing, ask }),
  ),
  escalations: carry(
    arriving.escalations,
    counts.escalations,
    ({ escalation }) => escalation,
    (thing, escalation) => ({ ...thing, escalation }),
  ),
})

const giveBack = <Thing>(
  links: readonly Link[],
  standing: readonly Thing[],
  numberOf: (thing: Thing) => number,
  renumber: (thing: Thing, there: number) => Thing,
): readonly Carried<Thing>[] =>
  links.flatMap(({ here, there }) => {
    const thing = standing.find((one) => numberOf(one) === here)
    return thing === undefined ? [] : [{ here, there, as: renumber(thing, there) }]
  })

/** What came from that case and is still here, as it stands now, under the numbers that it has there. */
export const returnedTo = (state: LivingCase, absorbed: Absorbed): Returned => ({
  issues: giveBack(
    absorbed.issues,
    state.issues,
    ({ issue }) => issue,
    (thing, issue) => ({ ...thing, issue }),
  ),
  promises: giveBack(
    absorbed.promises,
    state.promises,
    ({ promise }) => promise,
    (thing, promise) => ({ ...thing, promise }),
  ),
  asks: giveBack(
    absorbed.asks,
    state.asks,
    ({ ask }) => ask,
    (thing, ask) => ({ ...thing, ask }),
  ),
  escalations: giveBack(
    absorbed.escalations,
    state.escalations,
    ({ escalation }) => escalation,
    (thing, escalation) => ({ ...thing, escalation }),
  ),
})
