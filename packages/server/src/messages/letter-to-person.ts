import { says, type Letter } from './letter.ts'
import type { LetterContext, ToPerson } from './message-kinds.ts'
import type { MessageWords } from './words/catalogue.ts'

/** What somebody inside reads: what it is about and what they have to do; the rest stands on the case. */
export function letterToPerson(told: ToPerson, words: MessageWords, telling: LetterContext): Letter {
  const { subject } = words.person
  const quoted = told.type === 'customerSpoke' && told.proven ? telling.contact(told.contactId) : null
  return {
    subject: subject[told.type],
    parts: [...lines(told, words, telling).map(says), ...(quoted === null ? [] : [quoted])],
  }
}

function lines(told: ToPerson, { person }: MessageWords, { name, moment }: LetterContext): readonly string[] {
  const say = person.says
  switch (told.type) {
    case 'youOwnIt':
      return [person.why[told.because]]
    case 'itMovedOn':
      return [`${say.itMovedOn(name(told.owner))} ${person.whyOn[told.because]}`.trim()]
    case 'offered':
      return [say.offered(moment(told.expiresAt))]
    case 'offerDeclined':
      return [say.offerDeclined(name(told.by))]
    case 'offerExpired':
      return [say.offerExpired]
    case 'offeredTeamRemoved':
      return [say.offeredTeamRemoved(told.team)]
    case 'thanked':
      return [say.thanked(name(told.to))]
    case 'surveyAnswered':
      return [say.surveyAnswered(told.score)]
    case 'surveyContact':
      return [say.surveyContact(moment(told.by))]
    case 'mentioned':
      return [say.mentioned(name(told.by))]
    case 'customerSpoke':
      return [told.proven ? say.customerSpoke : say.customerUnproven]
    case 'callBackAskedOfYou':
      return [say.callBack(moment(told.due))]
    case 'personAskedOfYou':
      return [say.personAsked(moment(told.due))]
    case 'machinePromised':
      return [say.machinePromised(moment(told.due))]
    case 'promiseReminder':
      return [say.reminder(moment(told.due))]
    case 'promiseBroken':
      return [say.broken(name(told.by))]
    case 'nextWordMissed':
      return [say.missed(moment(told.due))]
    case 'leadersDateMissed':
      return [(told.step === 'call' ? say.callMissed : say.reportMissed)(moment(told.due))]
    case 'attemptMissed':
      return [say.attemptMissed(moment(told.due))]
    case 'messageReturned':
      return [told.by === null ? say.messageReturnedAlone : say.messageReturned(moment(told.by))]
    case 'reachMissed':
      return [say.reachMissed(moment(told.due))]
    case 'regulatorDateNear':
      return [say.regulatorDateNear(moment(told.due))]
    case 'regulatorDateMissed':
      return [say.regulatorDateMissed(moment(told.due))]
    case 'answerUnsent':
      return [say.answerUnsent[told.because]]
    case 'newDateAnswered':
      return [told.agreed ? say.agreed : say.refused]
    case 'asked':
      return [say.asked(moment(told.due))]
    case 'askAnswered':
      return [say.askAnswered(name(told.by))]
    case 'remedyAsked':
      return [say.remedyAsked(name(told.by), moment(told.due))]
    case 'remedyAnswered':
      return [(told.granted ? say.remedyGranted : say.remedyRefused)(name(told.by))]
    case 'askOverdue':
      return [say.askOverdue(told.team)]
    case 'broughtToYou':
      return [person.rose[told.because], say.acknowledge(moment(told.acknowledgeBy))]
    case 'youStandIn':
      return [say.standsIn(name(told.insteadOf))]
    case 'delegatedToYou':
      return [say.delegated(name(told.by))]
    case 'reported':
      return [say.reported(name(told.by))]
    case 'verdict':
      return [told.verdict === 'solved' ? say.solved : say.notSolved]
    case 'objection':
      return [say.objection]
    case 'finalPositionWished':
      return [say.finalPositionWished]
    case 'callEnded':
      return [say.callEnded(name(told.by))]
    case 'leadersCall':
      return [say.leadersCall[told.said]]
    case 'danger':
      return [say.danger]
    case 'dangerCall':
      return [
        say.dangerRead(moment(told.readBy)),
        ...(told.tryBy === null ? [] : [say.dangerTry(moment(told.tryBy))]),
      ]
    case 'dangerGathered':
      return [say.dangerGathered, say.dangerRead(moment(told.readBy))]
    case 'dangerAttemptMissed':
      return [say.dangerMissed(name(told.by), moment(told.due))]
    case 'ended':
      return [person.endings[told.how]]
    case 'reopened':
      return [person.reopened[told.because]]
    default: {
      const unknown: never = told
      return unknown
    }
  }
}
