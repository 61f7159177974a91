import type { paths } from '../api/schema.gen.ts'
import type { SystemicIssue } from '../api/shapes.ts'
import { type Field, type Say, textOf } from '../cases/actions/spec.ts'
import { type MatterAction, ownAffair, words } from '../matters/own-affair.ts'
import { systemicActionWords } from '../words/actions/systemic-issue.ts'

type ActionPath = Extract<keyof paths, `/api/v1/systemic-issues/{id}/actions/${string}`>

/** The name of an action as the server knows it: `promise-action`. */
export type IssueActionName = ActionPath extends `/api/v1/systemic-issues/{id}/actions/${infer Name}`
  ? Name
  : never

export type IssueBodyOf<Name extends IssueActionName> =
  paths[`/api/v1/systemic-issues/{id}/actions/${Name}`]['post']['requestBody']['content']['application/json']

export type IssueField = Extract<
  Field,
  { readonly kind: 'words' | 'moment' | 'addressee' | 'person' | 'team' }
>

export type IssueActionSpec<Name extends IssueActionName = IssueActionName> = MatterAction<
  Name,
  IssueField,
  IssueBodyOf<Name>
>

/** Checks the body against the server's document, then lets it stand among the others. */
const action = <Name extends IssueActionName>(spec: IssueActionSpec<Name>): IssueActionSpec => spec

const answerFlood = (title: Say, outcome: 'upheld' | 'notUpheld'): IssueActionSpec =>
  action({
    name: 'answer-flood',
    title,
    fields: [
      words('words', systemicActionWords.answerFlood.words.label, systemicActionWords.answerFlood.words.hint),
    ],
    submit: systemicActionWords.answerFlood.submit,
    body: (values) => ({ words: textOf(values, 'words'), outcome }),
  })

const issueActions: readonly IssueActionSpec[] = [
  answerFlood(systemicActionWords.answerFlood.nothing, 'notUpheld'),
  answerFlood(systemicActionWords.answerFlood.right, 'upheld'),
  action({
    name: 'promise-action',
    title: systemicActionWords.promiseAction.title,
    fields: [
      words('what', systemicActionWords.promiseAction.what.label),
      {
        kind: 'moment',
        side: 'ahead',
        name: 'due',
        label: systemicActionWords.promiseAction.due.label,
        hint: systemicActionWords.promiseAction.due.hint,
      },
    ],
    submit: systemicActionWords.promiseAction.submit,
    body: (values) => ({ what: textOf(values, 'what'), due: textOf(values, 'due') }),
  }),
  action({
    name: 'keep-action',
    title: systemicActionWords.keepAction.title,
    fields: [words('words', systemicActionWords.keepAction.words.label)],
    submit: systemicActionWords.keepAction.submit,
    body: (values, promise) => ({ promise, words: textOf(values, 'words') }),
  }),
  action({
    name: 'want-another-action',
    title: systemicActionWords.wantAnotherAction.title,
    fields: [words('reason', systemicActionWords.wantAnotherAction.reason.label)],
    submit: systemicActionWords.wantAnotherAction.submit,
    body: (values) => ({ reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'end',
    title: systemicActionWords.end.title,
    fields: [words('reason', systemicActionWords.end.reason.label, systemicActionWords.end.reason.hint)],
    submit: systemicActionWords.end.submit,
    body: (values) => ({ how: 'putRight', reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'end',
    title: systemicActionWords.endOtherwise.title,
    fields: [words('reason', systemicActionWords.endOtherwise.reason.label)],
    submit: systemicActionWords.endOtherwise.submit,
    body: (values) => ({ how: 'noCause', reason: textOf(values, 'reason') }),
  }),
  action(ownAffair.offerTransfer),
  action(ownAffair.acceptTransfer),
  action(ownAffair.declineTransfer),
  action(ownAffair.withdrawTransfer),
  action({
    name: 'delegate',
    title: systemicActionWords.delegate.title,
    fields: [
      { kind: 'person', name: 'to', label: systemicActionWords.delegate.to.label },
      words('reason', systemicActionWords.delegate.reason.label),
    ],
    submit: systemicActionWords.delegate.submit,
    body: (values) => ({ to: textOf(values, 'to'), reason: textOf(values, 'reason') }),
  }),
  action(ownAffair.acknowledgeEscalation),
  action(ownAffair.takeHigher),
  action({
    name: 'place-ask',
    title: systemicActionWords.placeAsk.title,
    fields: [
      { kind: 'team', name: 'to', label: systemicActionWords.placeAsk.to.label },
      words('question', systemicActionWords.placeAsk.question.label),
      { kind: 'moment', side: 'ahead', name: 'due', label: systemicActionWords.placeAsk.due.label },
    ],
    submit: systemicActionWords.placeAsk.submit,
    body: (values) => ({
      to: textOf(values, 'to'),
      question: textOf(values, 'question'),
      due: textOf(values, 'due'),
    }),
  }),
  action({
    name: 'withdraw-ask',
    title: systemicActionWords.withdrawAsk.title,
    fields: [],
    submit: systemicActionWords.withdrawAsk.submit,
    body: (_values, ask) => ({ ask }),
  }),
  action({
    name: 'answer-ask',
    title: systemicActionWords.answerAsk.title,
    fields: [words('answer', systemicActionWords.answerAsk.answer.label)],
    submit: systemicActionWords.answerAsk.submit,
    body: (values, ask) => ({ ask, answer: textOf(values, 'answer') }),
  }),
]

/** An action, and what it is about where there are several of the kind. */
export interface PossibleAction {
  readonly spec: IssueActionSpec
  readonly subject: number
}

/** What does what somebody has to do, by the kind of duty, the likeliest first. */
const doing: Readonly<Record<string, readonly IssueActionName[]>> = {
  acknowledge: ['acknowledge-escalation'],
  answerOffer: ['accept-transfer', 'decline-transfer'],
  answerAsk: ['answer-ask'],
  answerFlood: ['answer-flood'],
  keepPromise: ['keep-action'],
  promiseAction: ['promise-action'],
  reviewCause: ['end', 'want-another-action'],
}

type About = Pick<SystemicIssue, 'actions' | 'owed'>

/**
 * What can be done with a systemic issue now; what it refuses is not offered. First what the viewer has to do, then what
 * others have to, the next due first, and then everything else.
 */
export const possibleActions = ({ actions, owed }: About): readonly PossibleAction[] => {
  const possible = actions
    .filter(({ allowed }) => allowed)
    .flatMap(({ name, subject }) =>
      issueActions.filter((spec) => spec.name === name).map((spec) => ({ spec, subject: subject ?? 0 })),
    )
  const due = [...owed.filter(({ mine }) => mine), ...owed.filter(({ mine }) => !mine)]
  const first = due.flatMap(({ kind, subject }) =>
    (doing[kind] ?? []).flatMap((name) =>
      possible.filter((one) => one.spec.name === name && one.subject === subject),
    ),
  )
  return [...new Set([...first, ...possible])]
}
