import type { Instant } from '../../time/instant.ts'
import type { MadeContact, ReceivedContact } from '../contact/contact.ts'
import { reachesCustomer } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import { isSaidToOwner } from '../next-word/waits.ts'
import { isLost } from '../returned/evolve.ts'
import type { LivingCase, Survey, SurveyAnswer } from '../state.ts'
import type { CaseId } from '../../matter/text.ts'
import type { SurveyEvent } from './events.ts'
import { withoutSurveys, withSurveys } from './go-along.ts'

/** Answers that a case remembers, besides those whose customers still wait; all of them stand in the ledger. */
const answersKept = 10

const none: Survey = { last: 0, askBy: null, answers: [] }

const kept = (answers: readonly SurveyAnswer[]): readonly SurveyAnswer[] => {
  const latest = new Set(answers.slice(-answersKept))
  return answers.filter((one) => one.wish !== null || latest.has(one))
}

const answered = (
  state: LivingCase,
  event: Extract<SurveyEvent, { type: 'surveyAnswered' }>,
  at: Instant,
): LivingCase => {
  const { survey: number, score, contact, wishesContact, replaces, origin } = event
  const { answers } = state.survey ?? none
  const before = answers.find((one) => one.survey === replaces)
  const answer: SurveyAnswer = {
    survey: number,
    of: origin ?? state.id,
    score,
    contactId: contact?.id ?? null,
    words: contact?.words ?? null,
    at,
    firstAt: before?.firstAt ?? at,
    wish: wishesContact ? { by: null, of: before?.wish?.of ?? null, triedOn: [] } : null,
  }
  return {
    ...state,
    survey: {
      last: number,
      askBy: null,
      answers: kept([...answers.filter((one) => one !== before), answer]),
    },
    counts: contact === undefined ? state.counts : { ...state.counts, contacts: state.counts.contacts + 1 },
  }
}

const wishing = (
  state: LivingCase,
  change: (answer: SurveyAnswer, wish: NonNullable<SurveyAnswer['wish']>) => SurveyAnswer['wish'],
): LivingCase => {
  const { survey } = state
  if (survey === undefined) return state
  const answers = survey.answers.map((one) =>
    one.wish === null ? one : { ...one, wish: change(one, one.wish) },
  )
  return { ...state, survey: { ...survey, answers } }
}

export const evolveSurvey = (state: LivingCase, event: SurveyEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'surveyAnswered':
      return answered(state, event, at)
    case 'surveyContactDated':
      return wishing(state, ({ survey }, wish) =>
        survey === event.survey ? { ...wish, by: event.by, of: event.of } : wish,
      )
    case 'surveyContactMissed':
      return wishing(state, ({ survey }, wish) => (survey === event.survey ? { ...wish, by: null } : wish))
    case 'surveyDated':
      return { ...state, survey: { ...(state.survey ?? none), askBy: event.by } }
    case 'surveyFellDue':
      return notAsked(state)
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

const notAsked = (state: LivingCase): LivingCase =>
  state.survey?.askBy == null ? state : { ...state, survey: { ...state.survey, askBy: null } }

/** Of joined cases only what says whom it is meant for is anybody's: a call with one customer is none with another. */
const isMeantFor = ({ absorbed }: LivingCase, { meantFor }: MadeContact, of: CaseId): boolean =>
  meantFor === undefined ? absorbed.length === 0 : meantFor?.includes(of) === true

/**
 * A conversation since, or words that reach them, is what was wished; a try in vain counts once a day, and moves the
 * date.
 */
const contacted = (state: LivingCase, made: MadeContact, day: string): LivingCase =>
  wishing(state, ({ of, at }, wish) => {
    if (made.madeAt < at) return wish
    if (!isMeantFor(state, made, of)) return wish
    const { outcome, channel } = made
    const isConversation = outcome === 'conversation'
    if (!isConversation && isLost(state, channel)) return wish
    if (isConversation || reachesCustomer(made, state.ways)) return null
    return wish.triedOn.includes(day) ? wish : { ...wish, by: null, triedOn: [...wish.triedOn, day] }
  })

/** They told it in person to the owner, or to whoever owes it, who was there to answer. */
const spoken = (state: LivingCase, contact: ReceivedContact): LivingCase =>
  state.absorbed.length > 0
    ? state
    : wishing(state, ({ at }, wish) => {
        const isToBearer = [state.owner, wish.of ?? state.owner].some((who) => isSaidToOwner(contact, who))
        return isToBearer && contact.receivedAt >= at ? null : wish
      })

/** What is said or happens otherwise is heard of here, too. */
export const keepSurvey = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'contactMade':
      return contacted(state, event.contact, event.day ?? at.slice(0, 10))
    case 'contactReceived':
      return spoken(notAsked(state), event.contact)
    case 'thanksGiven':
    case 'messageReturned':
    case 'caseReopened':
      return notAsked(state)
    case 'absorbed':
      return withSurveys(state, event.surveys)
    case 'released':
      return withoutSurveys(state, event.surveys)
    // It went along, and comes back as it stands then.
    case 'mergedInto':
      return notAsked(wishing(state, () => null))
    case 'takenApart':
      return event.surveys === undefined
        ? state
        : withSurveys(withoutSurveys(state, state.survey?.answers), event.surveys)
    default:
      return state
  }
}
