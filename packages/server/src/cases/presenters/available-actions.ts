import {
  addMilliseconds,
  type Case,
  type CaseCommand,
  type Context,
  days,
  decide,
  evolve,
  type Instant,
  isUnder,
  ladderAbove,
  type LivingCase,
  offerWays,
  type PersonId,
  type Refusal,
  type StandingContact,
  teamNow,
  type TextRef,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { availableAction } from '../../shapes/cases.ts'
import { wordsOf } from '../../errors/refusal-words.ts'
import type { Viewing } from './viewing.ts'

type Available = z.output<typeof availableAction>

interface Trial {
  readonly name: string
  readonly subject: number | null
  /** Done one after the other, as the action does them. */
  readonly commands: readonly CaseCommand[]
}

const text: TextRef = '00000000-0000-7000-8000-000000000000'

/**
 * Everything the viewer could do now, and why not: the case itself is asked, with the choices a person would make
 * left as wide as they go. What turns on such a choice (to whom, by when) is judged when it is made.
 */
export const availableActions = ({ details, snapshot, asker, now }: Viewing): readonly Available[] => {
  const { state } = details
  const context: Context = {
    now,
    actor: { kind: 'person', id: asker.id },
    directory: snapshot.directory,
    terms: snapshot.terms,
  }
  return trials(state, now, context).map(({ name, subject, commands }) => {
    const refusal = refusalOf(state, commands, context)
    if (refusal === null) return { name, subject, allowed: true, refusal: null }
    return { name, subject, allowed: false, refusal: { code: refusal.code, ...wordsOf(refusal) } }
  })
}

const refusalOf = (state: LivingCase, commands: readonly CaseCommand[], context: Context): Refusal | null => {
  let so: Case = state
  for (const command of commands) {
    const actor = command.type === 'replaceOwner' ? ({ kind: 'directory' } as const) : context.actor
    const decision = decide(so, command, { ...context, actor })
    if (!decision.ok) return decision.refusal
    for (const event of decision.events) so = evolve(so, event, context.now)
  }
  return null
}

const whole = (name: string, ...commands: readonly CaseCommand[]): Trial => ({
  name,
  subject: null,
  commands,
})

const trials = (state: LivingCase, now: Instant, context: Context): readonly Trial[] => {
  const { directory } = context
  const soon = addMilliseconds(now, days(1))
  const [way] = offerWays(state, directory).filter(({ by }) => by !== 'own')
  const onTheMap = way?.to ?? teamNow(directory, state.team)
  const otherTeam = [...directory.teams.keys()].find((team) => team !== state.team) ?? state.team
  const contact = { id: text, channel: 'phone', words: text } as const
  return [
    ...(state.offer === null ? [] : offerTrials(state.offer.offer)),
    whole('offer-transfer', { type: 'offerTransfer', to: { kind: 'team', team: onTheMap }, reason: null }),
    whole('delegate', { type: 'delegate', to: somebodyUnder(state, context), reason: null }),
    whole('replace-owner', { type: 'replaceOwner' }),
    whole('receive-contact', {
      type: 'receiveContact',
      contact: {
        ...contact,
        receivedAt: now,
        proof: 'staff',
        takenBy: null,
        toldAgain: false,
        secondHand: false,
      },
      issue: null,
      ways: [],
    }),
    whole('make-contact', {
      type: 'makeContact',
      contact: { ...contact, madeAt: now, outcome: 'conversation', asks: null },
      promise: null,
      nextWord: null,
    }),
    whole('make-promise', { type: 'makePromise', what: text, remedy: null, due: soon }),
    whole('request-call-back', { type: 'requestCallBack', of: state.owner, what: text, due: soon }),
    whole('place-ask', { type: 'placeAsk', to: otherTeam, question: text, due: soon }),
    whole('raise-issue', { type: 'raiseIssue', words: text }),
    whole('take-higher', { type: 'takeHigher', words: null }),
    whole('ask-for-leader', {
      type: 'askForLeader',
      leader: somebodyAbove(state, context),
      connected: null,
      what: text,
      callBackBy: soon,
    }),
    whole('lapse', { type: 'lapse' }),
    whole('find-no-problem', { type: 'findNoProblem', kind: 'answered', sampled: false }),
    whole('check-sample', { type: 'checkSample', agreed: true, reason: null }),
    whole('withdraw-case', { type: 'withdrawCase', reason: text }),
    whole('reopen-for-new-facts', { type: 'reopenForNewFacts', facts: text }),
    whole('record-remedy-sought', { type: 'recordRemedySought', words: text }),
    whole('hand-over-threat', { type: 'handOverThreat', words: text }),
    whole('raise-danger', { type: 'raiseDanger', words: text }),
    whole('acknowledge-danger', { type: 'acknowledgeDanger' }),
    whole('end-danger', { type: 'endDanger', words: text }),
    whole('note-vulnerability', { type: 'noteVulnerability', words: text }),
    whole('name-representative', { type: 'nameRepresentative', name: text, mandate: text }),
    whole('end-representation', { type: 'endRepresentation' }),
    whole('complain-about', { type: 'complainAbout', person: somebodyNotBlamed(state, context) }),
    whole('call-address-unsafe', { type: 'callAddressUnsafe', of: 'email' }),
    whole('call-address-safe', { type: 'callAddressSafe', of: 'email' }),
    whole('vouch-for-contact', { type: 'vouchForContact', contactId: state.unproven[0] ?? text }),
    whole('merge-into', { type: 'mergeInto', into: text }),
    whole('take-apart', { type: 'release', to: state.absorbed.at(-1)?.from ?? text }),
    whole('take-contact-out', {
      type: 'takeContactOut',
      contact: someContact(state),
      as: 'somebodyElse',
      into: text,
      left: text,
    }),
    ...state.promises.flatMap(({ promise, kind }) => promiseTrials(promise, kind, soon)),
    ...state.asks.flatMap(({ ask }) => askTrials(ask)),
    ...state.issues.flatMap(({ issue }) => issueTrials(issue)),
    ...state.escalations.flatMap(({ escalation }) => escalationTrials(escalation, now)),
  ]
}

const someContact = ({ id }: LivingCase): StandingContact => ({
  id: text,
  writtenIn: id,
  cameWith: [],
  theirOwn: true,
  unproven: false,
  words: [text],
  timesTold: 0,
})

const standInOf = (state: LivingCase, { now, terms }: Context) => ({
  excluding: state.complainedAbout,
  absence: { now, absentWorkingDays: terms.absentWorkingDays },
})

/** Whom the viewer could give the case to; the owner where there is nobody. */
const somebodyUnder = (state: LivingCase, context: Context): PersonId => {
  const { actor, directory } = context
  if (actor.kind !== 'person') return state.owner
  const standIn = standInOf(state, context)
  const fits = (id: PersonId): boolean => id !== state.owner && isUnder(directory, actor.id, id, standIn)
  return [...directory.people.values()].find(({ id, active }) => active && fits(id))?.id ?? state.owner
}

const somebodyAbove = (state: LivingCase, context: Context): PersonId =>
  ladderAbove(context.directory, state.team, state.owner, standInOf(state, context)).at(-1) ?? state.owner

const somebodyNotBlamed = (state: LivingCase, { directory }: Context): PersonId =>
  [...directory.people.keys()].find((id) => id !== state.owner && !state.complainedAbout.includes(id)) ??
  state.owner

const offerTrials = (offer: number): readonly Trial[] => [
  { name: 'accept-transfer', subject: offer, commands: [{ type: 'acceptTransfer', offer }] },
  { name: 'decline-transfer', subject: offer, commands: [{ type: 'declineTransfer', offer, reason: text }] },
  { name: 'withdraw-transfer', subject: offer, commands: [{ type: 'withdrawTransfer', offer }] },
]

const promiseTrials = (promise: number, kind: 'deed' | 'callBack', due: Instant): readonly Trial[] => [
  ...(kind === 'callBack'
    ? []
    : [
        {
          name: 'keep-promise',
          subject: promise,
          commands: [{ type: 'keepPromise', promise, evidence: { kind: 'words', words: text } }],
        } as const,
      ]),
  {
    name: 'propose-new-date',
    subject: promise,
    commands: [{ type: 'proposeNewDate', promise, due, reason: text }],
  },
  { name: 'answer-new-date', subject: promise, commands: [{ type: 'answerNewDate', promise, agreed: true }] },
]

const askTrials = (ask: number): readonly Trial[] => [
  { name: 'answer-ask', subject: ask, commands: [{ type: 'answerAsk', ask, answer: text }] },
  { name: 'withdraw-ask', subject: ask, commands: [{ type: 'withdrawAsk', ask }] },
]

const issueTrials = (issue: number): readonly Trial[] => [
  {
    name: 'propose-resolution',
    subject: issue,
    commands: [{ type: 'proposeResolution', issue, what: text, remedy: null, outcome: 'upheld' }],
  },
  {
    name: 'give-verdict',
    subject: issue,
    commands: [{ type: 'giveVerdict', issue, verdict: 'solved', reason: text }],
  },
  { name: 'object-to-verdict', subject: issue, commands: [{ type: 'objectToVerdict', issue, reason: null }] },
  {
    name: 'give-final-position',
    subject: issue,
    commands: [
      {
        type: 'giveFinalPosition',
        issue,
        position: text,
        reasons: text,
        outsideBody: text,
        outcome: 'notUpheld',
      },
    ],
  },
]

const escalationTrials = (escalation: number, now: Instant): readonly Trial[] => [
  {
    name: 'acknowledge-escalation',
    subject: escalation,
    commands: [{ type: 'acknowledgeEscalation', escalation }],
  },
  {
    name: 'report-on-escalation',
    subject: escalation,
    commands: [{ type: 'reportOnEscalation', escalation, said: text, done: text, promised: null }],
  },
  {
    name: 'record-leaders-call',
    subject: escalation,
    commands: [
      {
        type: 'makeContact',
        contact: {
          id: text,
          channel: 'phone',
          words: text,
          madeAt: now,
          outcome: 'conversation',
          asks: null,
        },
        promise: null,
        nextWord: null,
      },
      { type: 'recordLeadersCall', escalation, contactId: text, words: text, right: true },
    ],
  },
  { name: 'end-escalation', subject: escalation, commands: [{ type: 'endEscalation', escalation }] },
]
