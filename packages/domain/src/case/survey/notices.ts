import { type NoticesOf, toEach, toPerson } from '../notice/notices-of.ts'
import type { LivingCase, SurveyAnswer } from '../state.ts'
import type { SurveyEvent } from './events.ts'

const wishOf = ({ survey }: LivingCase, number: number): SurveyAnswer['wish'] =>
  survey?.answers.find((one) => one.survey === number)?.wish ?? null

/** Whoever has it, and whoever had it, hear what their customer says of it; nobody the customer complained about. */
export const surveyNotices: NoticesOf<SurveyEvent> = {
  surveyAnswered: {
    staff: ({ survey, score }, { after: { owner, owners, complainedAbout } }) =>
      toEach(
        [owner, ...owners].filter((id) => !complainedAbout.includes(id)),
        { type: 'surveyAnswered', survey, score },
      ),
  },
  surveyFellDue: { customer: (_, { after: { owner } }) => [{ type: 'surveyAsked', owner }] },
  // They were told that date.
  surveyContactMissed: {
    customer: ({ survey, due, by }, { after }) => {
      const wish = wishOf(after, survey)
      return [
        { type: 'nextWordMissed', due, owner: by, answerable: wish?.of ?? by, hearsBy: wish?.by ?? null },
      ]
    },
  },
  surveyContactDated: {
    staff: ({ survey, by, of }, { before, after }) => {
      // Whoever tried in vain knows that the date moves.
      const known = wishOf(before, survey)
      return known !== null && known.of === of && wishOf(after, survey)?.triedOn.length !== 0
        ? []
        : [toPerson(of ?? after.owner, { type: 'surveyContact', survey, by })]
    },
  },
}
