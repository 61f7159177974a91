import {
  addMilliseconds,
  type CaseCommand,
  type Context,
  days,
  decide,
  type Instant,
  type LivingCase,
  type TextRef,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { availableAction } from '../../http/contract/cases.ts'
import { refusalWords } from '../../http/refusal-words.ts'
import type { Viewing } from './case-view.ts'

type Available = z.output<typeof availableAction>

interface Trial {
  readonly name: string
  readonly subject: number | null
  readonly command: CaseCommand
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
  return trials(state, now, context).map(({ name, subject, command }) => {
    const decision = decide(state, command, context)
    if (decision.ok) return { name, subject, allowed: true, refusal: null }
    const { code } = decision.refusal
    return { name, subject, allowed: false, refusal: { code, ...refusalWords[code] } }
  })
}

const trials = (state: LivingCase, now: Instant, { directory }: Context): readonly Trial[] => {
  const soon = addMilliseconds(now, days(1))
  const case_ = (name: string, command: CaseCommand): Trial => ({ name, subject: null, command })
  const otherTeam = [...directory.teams.keys()].find((team) => team !== state.team) ?? state.team
  const contact = { id: text, channel: 'phone', words: text } as const
  return [
    ...(state.offer === null ? [] : offerTrials(state.offer.offer)),
    case_('offer-transfer', { type: 'offerTransfer', to: { kind: 'team', team: otherTeam }, reason: null }),
    case_('replace-owner', { type: 'replaceOwner' }),
    case_('receive-contact', {
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
    case_('make-contact', {
      type: 'makeContact',
      contact: { ...contact, madeAt: now, outcome: 'conversation' },
      promise: null,
    }),
    case_('make-promise', { type: 'makePromise', what: text, remedy: null, due: soon }),
    case_('place-ask', { type: 'placeAsk', to: otherTeam, question: text, due: soon }),
    case_('raise-issue', { type: 'raiseIssue', words: text }),
    case_('take-higher', { type: 'takeHigher', words: null }),
    case_('lapse', { type: 'lapse' }),
    case_('find-no-problem', { type: 'findNoProblem', kind: 'answered', sampled: false }),
    case_('check-sample', { type: 'checkSample', agreed: true, reason: null }),
    case_('withdraw-case', { type: 'withdrawCase', reason: text }),
    case_('reopen-for-new-facts', { type: 'reopenForNewFacts', facts: text }),
    case_('record-remedy-sought', { type: 'recordRemedySought', words: text }),
    case_('raise-danger', { type: 'raiseDanger', words: text }),
    case_('end-danger', { type: 'endDanger', words: text }),
    case_('note-vulnerability', { type: 'noteVulnerability', words: text }),
    case_('name-representative', { type: 'nameRepresentative', name: text, mandate: text }),
    case_('end-representation', { type: 'endRepresentation' }),
    ...state.promises.flatMap(({ promise, kind }) => promiseTrials(promise, kind, soon)),
    ...state.asks.flatMap(({ ask }) => askTrials(ask)),
    ...state.issues.flatMap(({ issue }) => issueTrials(issue)),
    ...state.escalations.flatMap(({ escalation }) => escalationTrials(escalation)),
  ]
}

const offerTrials = (offer: number): readonly Trial[] => [
  { name: 'accept-transfer', subject: offer, command: { type: 'acceptTransfer', offer } },
  { name: 'decline-transfer', subject: offer, command: { type: 'declineTransfer', offer, reason: text } },
  { name: 'withdraw-transfer', subject: offer, command: { type: 'withdrawTransfer', offer } },
]

const promiseTrials = (promise: number, kind: 'deed' | 'callBack', due: Instant): readonly Trial[] => [
  ...(kind === 'callBack'
    ? []
    : [
        {
          name: 'keep-promise',
          subject: promise,
          command: { type: 'keepPromise', promise, evidence: { kind: 'words', words: text } },
        } as const,
      ]),
  {
    name: 'propose-new-date',
    subject: promise,
    command: { type: 'proposeNewDate', promise, due, reason: text },
  },
  { name: 'answer-new-date', subject: promise, command: { type: 'answerNewDate', promise, agreed: true } },
]

const askTrials = (ask: number): readonly Trial[] => [
  { name: 'answer-ask', subject: ask, command: { type: 'answerAsk', ask, answer: text } },
  { name: 'withdraw-ask', subject: ask, command: { type: 'withdrawAsk', ask } },
]

const issueTrials = (issue: number): readonly Trial[] => [
  {
    name: 'propose-resolution',
    subject: issue,
    command: { type: 'proposeResolution', issue, what: text, remedy: null, outcome: 'upheld' },
  },
  {
    name: 'give-verdict',
    subject: issue,
    command: { type: 'giveVerdict', issue, verdict: 'solved', reason: text },
  },
  { name: 'object-to-verdict', subject: issue, command: { type: 'objectToVerdict', issue, reason: null } },
  {
    name: 'give-final-position',
    subject: issue,
    command: {
      type: 'giveFinalPosition',
      issue,
      position: text,
      reasons: text,
      outsideBody: text,
      outcome: 'notUpheld',
    },
  },
]

const escalationTrials = (escalation: number): readonly Trial[] => [
  {
    name: 'acknowledge-escalation',
    subject: escalation,
    command: { type: 'acknowledgeEscalation', escalation },
  },
  {
    name: 'report-on-escalation',
    subject: escalation,
    command: { type: 'reportOnEscalation', escalation, said: text, done: text },
  },
  { name: 'end-escalation', subject: escalation, command: { type: 'endEscalation', escalation } },
]
