import { earlier } from '../time/instant.ts'
import { whoTries } from './danger/call-list.ts'
import { type DutyOf, promiseDuty, standingDuties, toPerson } from '../matter/duties.ts'
import { mentionDuties } from './note/duties.ts'
import { bearerOfWord } from './next-word/turn.ts'
import type { Addressee } from '../matter/parts.ts'
import { owedAfterTheEnd } from './compensation/owed-after-end.ts'
import type { Case, EndedCase, LivingCase } from './state.ts'
import { remedyDuties, toDeliver } from './remedy/duties.ts'
import { regulatorDuties } from './regulator/deadlines.ts'
import { callDuties } from './letter/duties.ts'
import { wishDuties } from './survey/wish.ts'
import { thanksDuties } from './thanks/duties.ts'
import { bearerOfTakeUp } from './taking-up/take-up.ts'

/**
 * `nextWord` is what the customer was told they hear; `callBack` is a promise that only a conversation keeps;
 * `comeToThem` is of a customer who asked for a person, and keeps it by the first word;
 * `keepPromise` is any other; `reachCustomer` is to try again in their turn; `takeUp` is of imported history;
 * `reachByVoice` is for whoever is in danger; `readThanks` is to read kind words;
 * `readMention` is to read what a colleague wrote to them; `reachAnotherWay` is where what we write to them comes back;
 * `surveyContact` is to contact whoever wished it after the end; `writeDownCall` is to write down what was said in a call;
 * `deliverRemedy` is the promise of what was granted; `answerRemedyRequest`, `checkRemedy` and `releaseRemedy` are what has to be said of it;
 * `regulatorClock` is to see that what a regulator asks is done by then.
 */
export const dutyKinds = [
  'reachByVoice',
  'readDanger',
  'nextWord',
  'answerOffer',
  'keepPromise',
  'callBack',
  'comeToThem',
  'answerAsk',
  'acknowledge',
  'report',
  'hearCustomer',
  'closeEscalation',
  'reachCustomer',
  'takeUp',
  'checkSample',
  'readThanks',
  'readMention',
  'reachAnotherWay',
  'surveyContact',
  'writeDownCall',
  'regulatorClock',
  'deliverRemedy',
  'answerRemedyRequest',
  'checkRemedy',
  'releaseRemedy',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Whether it is only to be read or written, and moves nothing: no list of cases goes by it, nor what happens next in one. */
export const isOnlyToRead = ({ kind }: Pick<DutyOf<string>, 'kind'>): boolean =>
  kind === 'readThanks' || kind === 'readMention' || kind === 'writeDownCall'

export type Duty = DutyOf<DutyKind>

/** Until one of us has spoken with them: to read it, each of those who were told, and to try by voice. */
const ofDanger = (state: LivingCase): readonly Duty[] => {
  const { danger, escalations, complainedAbout } = state
  if (danger === null || danger.tryBy === null) return []
  // A leader whom it was brought to acknowledges that, and reads it with it.
  const brought = new Set(
    escalations.flatMap(({ leader, because, acknowledged }) =>
      because === 'danger' && !acknowledged ? [leader] : [],
    ),
  )
  const unread = danger.told.flatMap(({ number, person: id, readBy }): readonly Duty[] =>
    readBy === null || brought.has(id) || complainedAbout.includes(id)
      ? []
      : [{ kind: 'readDanger', subject: number, of: toPerson(id), due: readBy }],
  )
  return [{ kind: 'reachByVoice', subject: 0, of: toPerson(whoTries(state)), due: danger.tryBy }, ...unread]
}

/** While whoever is in danger waits for our voice, nothing that we owe them has a later date. */
const beforeDanger = ({ danger }: LivingCase, duties: readonly Duty[]): readonly Duty[] => {
  const tryBy = danger?.tryBy ?? null
  return tryBy === null
    ? duties
    : duties.map((duty) =>
        duty.kind === 'nextWord' || duty.kind === 'hearCustomer'
          ? { ...duty, due: earlier(duty.due, tryBy) }
          : duty,
      )
}

const ofOngoing = (state: LivingCase): readonly Duty[] => {
  // What is owed to many alike is owed in their flood, once.
  if ((state.flood?.among ?? null) !== null) return [...ofDanger(state), ...regulatorDuties(state)]
  const { owner, nextWord, silence } = state
  const reachBy = state.returned?.reachBy ?? null
  const words: readonly Duty[] =
    nextWord === null
      ? []
      : [{ kind: 'nextWord', subject: 0, of: toPerson(bearerOfWord(state)), due: nextWord.by }]
  return [
    ...ofDanger(state),
    ...beforeDanger(state, [...words, ...standingDuties(state).map(toDeliver(state))]),
    ...(silence.attemptBy === null
      ? []
      : [{ kind: 'reachCustomer', subject: 0, of: toPerson(owner), due: silence.attemptBy } as const]),
    ...(reachBy === null
      ? []
      : [{ kind: 'reachAnotherWay', subject: 0, of: toPerson(owner), due: reachBy } as const]),
    ...wishDuties(state),
    ...regulatorDuties(state),
    ...remedyDuties(state),
  ]
}

const ofEnded = (state: EndedCase): readonly Duty[] => {
  const { sampleDue, team } = state
  const brought = owedAfterTheEnd(state).map((open) => toDeliver(state)(promiseDuty(open, open.by)))
  const wished = [...brought, ...wishDuties(state), ...regulatorDuties(state), ...remedyDuties(state)]
  if (sampleDue === null) return wished
  const of: Addressee = sampleDue.of === null ? { kind: 'team', team } : toPerson(sampleDue.of)
  return [{ kind: 'checkSample', subject: 0, of, due: sampleDue.by }, ...wished]
}

/** Who inside has to do what by when: a function of the case, so that a list of duties is never out of date. */
export const dutiesOf = (state: Case): readonly Duty[] => {
  if (state.kind === 'unopened') return []
  return [...ofLiving(state), ...thanksDuties(state), ...mentionDuties(state), ...callDuties(state)]
}

const ofLiving = (state: LivingCase): readonly Duty[] => {
  if (state.kind === 'ended') return ofEnded(state)
  if (!state.imported) return ofOngoing(state)
  return state.takeUp === null
    ? []
    : [{ kind: 'takeUp', subject: 0, of: toPerson(bearerOfTakeUp(state)), due: state.takeUp.by }]
}
