import type { paths } from '../api/schema.gen.ts'
import type { SystemicIssue } from '../api/shapes.ts'
import { addresseeOf } from '../cases/actions/ownership.ts'
import { type Field, textOf, type Values } from '../cases/actions/spec.ts'

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

export interface IssueActionSpec<Name extends IssueActionName = IssueActionName> {
  readonly name: Name
  /** What one wants to do, as a person says it; an action that is asked for in two ways has two. */
  readonly title: string
  readonly fields: readonly IssueField[]
  /** The words on the button that does it. */
  readonly submit: string
  readonly body: (values: Values, subject: number) => IssueBodyOf<Name>
}

/** Checks the body against the server's document, then lets it stand among the others. */
const action = <Name extends IssueActionName>(spec: IssueActionSpec<Name>): IssueActionSpec => spec

const words = (name: string, label: string, hint?: string): IssueField => ({
  kind: 'words',
  voice: 'company',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
})

const issueActions: readonly IssueActionSpec[] = [
  action({
    name: 'promise-action',
    title: 'Promise a corrective action',
    fields: [
      words('what', 'What is done about the cause'),
      { kind: 'moment', side: 'ahead', name: 'due', label: 'By when', hint: 'Nobody can move it later.' },
    ],
    submit: 'Promise it',
    body: (values) => ({ what: textOf(values, 'what'), due: textOf(values, 'due') }),
  }),
  action({
    name: 'keep-action',
    title: 'It is done',
    fields: [words('words', 'How one sees that it is done')],
    submit: 'It is done',
    body: (values, promise) => ({ promise, words: textOf(values, 'words') }),
  }),
  action({
    name: 'want-another-action',
    title: 'It is not enough',
    fields: [words('reason', 'What is missing')],
    submit: 'Want another action',
    body: (values) => ({ reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'end',
    title: 'End it: the cause is put right',
    fields: [
      words('reason', 'How we know that it does not come back', 'A case with this cause opens it again.'),
    ],
    submit: 'End it',
    body: (values) => ({ how: 'putRight', reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'end',
    title: 'End it: it is no common cause',
    fields: [words('reason', 'Why the cases have no cause in common')],
    submit: 'End it',
    body: (values) => ({ how: 'noCause', reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'offer-transfer',
    title: 'Offer it to somebody',
    fields: [{ kind: 'addressee', name: 'to', label: 'To whom' }, words('reason', 'Why to them')],
    submit: 'Offer it',
    body: (values) => ({ to: addresseeOf(values, 'to'), reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'accept-transfer',
    title: 'Take it',
    fields: [],
    submit: 'Take it',
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'decline-transfer',
    title: 'Decline it',
    fields: [words('reason', 'Why')],
    submit: 'Decline it',
    body: (values, offer) => ({ offer, reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'withdraw-transfer',
    title: 'Take the offer back',
    fields: [],
    submit: 'Take it back',
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'delegate',
    title: 'Give it to somebody',
    fields: [{ kind: 'person', name: 'to', label: 'To whom' }, words('reason', 'Why to them')],
    submit: 'Give it to them',
    body: (values) => ({ to: textOf(values, 'to'), reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'acknowledge-escalation',
    title: 'I have read it',
    fields: [],
    submit: 'I answer for it',
    body: (_values, escalation) => ({ escalation }),
  }),
  action({
    name: 'take-higher',
    title: 'Refer it higher',
    fields: [words('words', 'Why', 'Referring it upward counts for you.')],
    submit: 'Refer it',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'place-ask',
    title: 'Ask another team',
    fields: [
      { kind: 'team', name: 'to', label: 'Which team' },
      words('question', 'What you want to know'),
      { kind: 'moment', side: 'ahead', name: 'due', label: 'By when' },
    ],
    submit: 'Ask them',
    body: (values) => ({
      to: textOf(values, 'to'),
      question: textOf(values, 'question'),
      due: textOf(values, 'due'),
    }),
  }),
  action({
    name: 'withdraw-ask',
    title: 'Take the question back',
    fields: [],
    submit: 'Take it back',
    body: (_values, ask) => ({ ask }),
  }),
  action({
    name: 'answer-ask',
    title: 'Answer what was asked',
    fields: [words('answer', 'The answer')],
    submit: 'Answer',
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
