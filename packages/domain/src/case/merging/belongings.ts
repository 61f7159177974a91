import { earlier, later } from '../../time/instant.ts'
import { isUnsettled } from '../resolution/issue.ts'
import type { Escalation } from '../../matter/parts.ts'
import type { Absorbed, Link, LivingCase } from '../state.ts'
import type { CaseId } from '../../matter/text.ts'
import type { Belongings, Carried, Returned } from './carried.ts'
import { originOfIssue, partsOf, whomPromised } from './holder.ts'
import type { MeantFor } from '../../matter/parts.ts'
import { keptOf } from './kept.ts'
import { surveysOf } from '../survey/go-along.ts'
import { tallyOf } from './tally.ts'

/** What a case takes along into another: everything of it that is not settled. */
export const belongingsOf = (state: LivingCase): Belongings => ({
  ...alongWith(state),
  issues: state.issues
    .filter(isUnsettled)
    .map((issue) => ({ ...issue, origin: originOfIssue(state, issue) })),
  promises: state.promises.map((promise) => ({ ...promise, meantFor: whomPromised(state, promise) })),
  asks: state.asks,
  escalations: state.escalations,
  ways: state.ways,
  tally: tallyOf(state.counts),
  takenFrom: state.takenFrom,
  ...surveysOf(state, partsOf(state)),
  ...keptOf(state),
})

/** Cases that went into it before go along. */
const alongWith = (state: LivingCase): Pick<Belongings, 'with'> =>
  state.absorbed.length === 0 ? {} : { with: partsOf(state).slice(1) }

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

const soonestTold = ({ toldCall: one }: Escalation, { toldCall: other }: Escalation): Partial<Escalation> => {
  if (one === undefined) return other === undefined ? {} : { toldCall: other }
  return { toldCall: other === undefined ? one : earlier(one, other) }
}

const withoutSaid = ({
  silentSince: _since,
  tries: _tries,
  confirmedBy: _by,
  of: _of,
  askedAgain: _again,
  declined: _declined,
  ...escalation
}: Escalation): Escalation => escalation

/** What is so in only one of them is so in neither: it waits, and is asked again. */
const saidInBoth = (here: Escalation, arriving: Escalation): Partial<Escalation> => ({
  ...(here.silentSince !== undefined && arriving.silentSince !== undefined
    ? { silentSince: later(here.silentSince, arriving.silentSince) }
    : {}),
  ...(here.declined !== undefined && here.declined === arriving.declined ? { declined: here.declined } : {}),
})

/** What one leader answers for in both is one escalation: the earlier date, and done only where it is done in both. */
const both = (here: Escalation, arriving: Escalation): Escalation => ({
  ...withoutSaid(here),
  ...saidInBoth(here, arriving),
  raisedAt:
    here.raisedAt === null || arriving.raisedAt === null
      ? (here.raisedAt ?? arriving.raisedAt)
      : earlier(here.raisedAt, arriving.raisedAt),
  ...soonestTold(here, arriving),
  acknowledgeBy: earlier(here.acknowledgeBy, arriving.acknowledgeBy),
  acknowledged: here.acknowledged && arriving.acknowledged,
  rose: here.rose && arriving.rose,
  delegatedTo: here.delegatedTo ?? arriving.delegatedTo,
  reported: here.reported && arriving.reported,
  heard: here.heard === arriving.heard ? here.heard : null,
})

const carryEscalations = (
  { escalations, counts }: LivingCase,
  arriving: readonly Escalation[],
): readonly Carried<Escalation>[] => {
  let last = counts.escalations
  return arriving.map((escalation) => {
    const { leader, because, escalation: there } = escalation
    const standing = escalations.find((one) => one.leader === leader && one.because === because)
    if (standing !== undefined) {
      return { here: standing.escalation, there, as: both(standing, escalation), shared: true }
    }
    last += 1
    return { here: last, there, as: { ...escalation, escalation: last } }
  })
}

/** Everything that arrives gets the next free number of this case, and keeps the one it had with it. */
export const numberedHere = (
  state: LivingCase,
  arriving: Pick<Belongings, 'issues' | 'promises' | 'asks' | 'escalations'>,
): Returned => ({
  issues: carry(
    arriving.issues,
    state.counts.issues,
    ({ issue }) => issue,
    (thing, issue) => ({ ...thing, issue }),
  ),
  promises: carry(
    arriving.promises,
    state.counts.promises,
    ({ promise }) => promise,
    (thing, promise) => ({ ...thing, promise }),
  ),
  asks: carry(
    arriving.asks,
    state.counts.asks,
    ({ ask }) => ask,
    (thing, ask) => ({ ...thing, ask }),
  ),
  escalations: carryEscalations(state, arriving.escalations),
})

const giveBack = <Thing>(
  links: readonly Link[],
  standing: readonly Thing[],
  numberOf: (thing: Thing) => number,
  renumber: (thing: Thing, there: number) => Thing,
): readonly Carried<Thing>[] =>
  links.flatMap(({ there, ...link }) => {
    const thing = standing.find((one) => numberOf(one) === link.here)
    return thing === undefined ? [] : [{ ...link, there, as: renumber(thing, there) }]
  })

const isOnly = (home: CaseId, meantFor: MeantFor): boolean =>
  meantFor?.every((whom) => whom === home) ?? false

const allOf = (meantFor: MeantFor | undefined, those: readonly CaseId[]): boolean =>
  meantFor !== undefined &&
  meantFor !== null &&
  meantFor.length > 0 &&
  meantFor.every((whom) => those.includes(whom))

/** What is a case's own of what came about while it was part of another: numbered after what it had. */
const madeMeanwhile = <Thing>(
  things: readonly Thing[],
  links: readonly Link[],
  numberOf: (thing: Thing) => number,
  had: number,
): readonly Link[] =>
  things
    .filter((thing) => links.every(({ here }) => here !== numberOf(thing)))
    .map((thing, at) => ({ here: numberOf(thing), there: had + at + 1 }))

/**
 * What came from that case and is still here, as it stands now, under the numbers that it has there; and what whoever
 * holds its links raised or was promised meanwhile.
 * @param had how many it had; without it, as older versions went, what came about meanwhile stays
 */
export const returnedTo = (
  state: LivingCase,
  joined: Absorbed,
  had?: Pick<LivingCase['counts'], 'issues' | 'promises'>,
): Returned => {
  const home = joined.from
  const theirs = [home, ...(joined.with ?? [])]
  const raised = state.issues.filter(({ origin }) => origin !== undefined && theirs.includes(origin))
  const promised = state.promises.filter(({ meantFor }) => allOf(meantFor, theirs))
  const absorbed: Absorbed =
    had === undefined
      ? joined
      : {
          ...joined,
          issues: [
            ...joined.issues,
            ...madeMeanwhile(raised, joined.issues, ({ issue }) => issue, had.issues),
          ],
          promises: [
            ...joined.promises,
            ...madeMeanwhile(promised, joined.promises, ({ promise }) => promise, had.promises),
          ],
        }
  return {
    issues: giveBack(
      absorbed.issues,
      state.issues,
      ({ issue }) => issue,
      ({ origin, ...thing }, issue) => ({
        ...thing,
        issue,
        ...(origin === undefined || origin === home ? {} : { origin }),
      }),
    ),
    promises: giveBack(
      absorbed.promises,
      state.promises,
      ({ promise }) => promise,
      ({ meantFor, ...thing }, promise) => ({
        ...thing,
        promise,
        ...(meantFor === undefined || isOnly(home, meantFor) ? {} : { meantFor }),
      }),
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
  }
}
