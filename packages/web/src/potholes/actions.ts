import type { paths } from '../api/schema.gen.ts'
import type { Pothole } from '../api/shapes.ts'
import { type Field, type Say, textOf } from '../cases/actions/spec.ts'
import { type MatterAction, ownAffair, words } from '../matters/own-affair.ts'
import { potholeWords } from '../words/potholes.ts'

type ActionPath = Extract<keyof paths, `/api/v1/potholes/{id}/actions/${string}`>

/** The name of an action as the server knows it: `say-why-not`. */
export type PotholeActionName = ActionPath extends `/api/v1/potholes/{id}/actions/${infer Name}`
  ? Name
  : never

export type PotholeBodyOf<Name extends PotholeActionName> =
  paths[`/api/v1/potholes/{id}/actions/${Name}`]['post']['requestBody']['content']['application/json']

export type PotholeField =
  | Extract<Field, { readonly kind: 'words' | 'addressee' }>
  /** One of what was changed since the case rose. */
  | { readonly kind: 'change'; readonly name: string; readonly label: Say; readonly hint: Say }

type Spec<Name extends PotholeActionName = PotholeActionName> = MatterAction<
  Name,
  PotholeField,
  PotholeBodyOf<Name>
>

/** Checks the body against the server's document, then lets it stand among the others. */
const action = <Name extends PotholeActionName>(spec: Spec<Name>): Spec => spec

const decision = (stands: boolean, { title, submit, reason }: typeof potholeWords.stillStands): Spec =>
  action({
    name: 'decide-reason',
    title,
    fields: [words('reason', reason)],
    submit,
    body: (values) => ({ stands, reason: textOf(values, 'reason') }),
  })

const { nameChange, sayWhyNot, stillStands, wantChange } = potholeWords

/** In the order in which they are offered. */
const specs: readonly Spec[] = [
  decision(true, stillStands),
  decision(false, wantChange),
  action(ownAffair.acknowledgeEscalation),
  action(ownAffair.acceptTransfer),
  action(ownAffair.declineTransfer),
  action({
    name: 'name-change',
    title: nameChange.title,
    fields: [
      { kind: 'change', name: 'change', label: nameChange.change, hint: nameChange.changeHint },
      words('words', nameChange.words, nameChange.hint),
    ],
    submit: nameChange.submit,
    body: (values) => ({ words: textOf(values, 'words'), change: textOf(values, 'change') }),
  }),
  action({
    name: 'say-why-not',
    title: sayWhyNot.title,
    fields: [words('words', sayWhyNot.words, nameChange.hint)],
    submit: sayWhyNot.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action(ownAffair.offerTransfer),
  action(ownAffair.withdrawTransfer),
  action(ownAffair.takeHigher),
]

/** An action, and what it is about where there are several of the kind. */
export interface PossibleAction {
  readonly spec: Spec
  readonly subject: number
}

/** What can be done with a pothole now; what it refuses is not offered. */
export const possibleActions = ({ actions }: Pick<Pothole, 'actions'>): readonly PossibleAction[] =>
  specs.flatMap((spec) =>
    actions
      .filter(({ name, allowed }) => allowed && name === spec.name)
      .map(({ subject }) => ({ spec, subject: subject ?? 0 })),
  )
