import type { PersonId } from '../../directory/directory.ts'
import { ladderAbove } from '../../directory/ladder.ts'
import { canOwn } from '../../directory/presence.ts'
import { type DutyOf, toPerson } from '../../matter/duties.ts'
import type { Context } from '../../matter/context.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import { standInFor } from '../../matter/who.ts'
import type { CaseDeadline } from '../deadline.ts'
import type { LivingCase, SurveyAnswer } from '../state.ts'
import { happens, inTurn, type Step } from '../unfold.ts'

type Wish = NonNullable<SurveyAnswer['wish']>

/*
 * Whoever wished to be contacted about what they answered. The case stays ended by that, and what we owe them has a date
 * all the same, a clock behind it, and rises. Whatever becomes of the case since, it is owed until somebody reached them.
 */

const wishesOf = ({ survey }: LivingCase): readonly { readonly survey: number; readonly wish: Wish }[] =>
  survey?.answers.flatMap(({ survey: number, wish }) => (wish === null ? [] : [{ survey: number, wish }])) ??
  []

const bearerOfWish = ({ owner }: LivingCase, { of }: Wish): PersonId => of ?? owner

const ladder = (state: LivingCase, context: Context): readonly PersonId[] =>
  ladderAbove(context.directory, state.team, null, standInFor(state, context))

/** The owner where they can; else whoever is next above them. */
const whoIsThere = (state: LivingCase, of: PersonId | null, context: Context): PersonId | null => {
  const { directory } = context
  if (canOwn(directory, of ?? state.owner, state.complainedAbout)) return of
  return ladder(state, context).find((id) => id !== of) ?? of
}

const dated =
  (survey: number, of: PersonId | null): Step =>
  (state, context) => [
    { type: 'surveyContactDated', survey, by: endOfTheirNextDay(of ?? state.owner, context), of },
  ]

/** What is wished has a date, until it was done or tried in vain as often as silence takes. */
export const dateWishes: Step = (state, context) =>
  state.imported
    ? []
    : inTurn(
        ...wishesOf(state)
          .filter(({ wish }) => wish.by === null && wish.triedOn.length < context.terms.lapseAttempts)
          .map(({ survey, wish }) => dated(survey, whoIsThere(state, wish.of, context))),
      )(state, context)

/** Nobody did: the next above does. The highest stays where nobody is above. */
export const missWish =
  (number: number): Step =>
  (state, context) => {
    const found = wishesOf(state).find(({ survey }) => survey === number)
    if (found === undefined || found.wish.by === null) return []
    const { wish } = found
    const above = ladder(state, context).filter((id) => id !== state.owner)
    const next = above[wish.of === null ? 0 : above.indexOf(wish.of) + 1] ?? wish.of
    return inTurn(
      happens({
        type: 'surveyContactMissed',
        survey: number,
        due: found.wish.by,
        by: bearerOfWish(state, wish),
      }),
      dated(number, next),
    )(state, context)
  }

const dueOf = (state: LivingCase) =>
  wishesOf(state).flatMap(({ survey, wish }) =>
    wish.by === null ? [] : [{ subject: survey, due: wish.by, of: bearerOfWish(state, wish) }],
  )

export const wishDeadlines = (state: LivingCase): readonly CaseDeadline[] =>
  dueOf(state).map(({ subject, due }) => ({ kind: 'surveyContactDue', subject, due }))

export const wishDuties = (state: LivingCase): readonly DutyOf<'surveyContact'>[] =>
  dueOf(state).map(({ subject, due, of }) => ({ kind: 'surveyContact', subject, of: toPerson(of), due }))
