import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import type { Instant } from '../../time/instant.ts'
import { promiseToCustomer } from '../promise/make.ts'
import { happens, inTurn, type Step } from '../unfold.ts'
import { type Granted, isOwed } from './state.ts'

/** A new promise for what was granted and has none. */
export const promiseAgain =
  ({ remedy, of, words, amount }: Granted, by: PersonId, due: Instant, recordedBy: PersonId | null): Step =>
  (state, context) =>
    inTurn(
      promiseToCustomer({
        kind: 'deed',
        by,
        recordedBy,
        what: words,
        due,
        meantFor: [of],
        remedy: amount === null ? null : { what: words, amount },
      }),
      happens({ type: 'remedyPromised', remedy, promise: state.counts.promises + 1, by }),
    )(state, context)

const workingDays = 5

export const soonFor = (by: PersonId, context: Context): Instant =>
  workingDaysAfter(by, context.now, workingDays, context)

/** At an end nothing that was granted is left without a clock, though what was promised of it broke. */
export const promiseGrantedAgain: Step = (state, context) =>
  inTurn(
    ...(state.remedies?.granted ?? [])
      .filter((one) => isOwed(one) && one.promise === null)
      .map((one) => promiseAgain(one, state.owner, soonFor(state.owner, context), null)),
  )(state, context)
