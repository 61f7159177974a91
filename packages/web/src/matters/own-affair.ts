import { addresseeOf } from '../cases/actions/ownership.ts'
import { type Field, type Say, textOf, type Values } from '../cases/actions/spec.ts'
import { systemicActionWords } from '../words/actions/systemic-issue.ts'

/** One thing that can be done with a matter of the company's own, and what it asks for. */
export interface MatterAction<Name, Asked, Body> {
  readonly name: Name
  /** What one wants to do, as a person says it; an action that is asked for in two ways has two. */
  readonly title: Say
  readonly fields: readonly Asked[]
  /** The words on the button that does it. */
  readonly submit: Say
  readonly body: (values: Values, subject: number) => Body
}

type Words = Extract<Field, { readonly kind: 'words' }>

export const words = (name: string, label: Say, hint?: Say): Words => ({
  kind: 'words',
  voice: 'company',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
})

const {
  offerTransfer,
  acceptTransfer,
  declineTransfer,
  withdrawTransfer,
  acknowledgeEscalation,
  takeHigher,
} = systemicActionWords

/** What can be wanted of any of them; each kind holds the bodies against the server's document. */
export const ownAffair = {
  offerTransfer: {
    name: 'offer-transfer',
    title: offerTransfer.title,
    fields: [
      { kind: 'addressee', name: 'to', label: offerTransfer.to.label },
      words('reason', offerTransfer.reason.label),
    ],
    submit: offerTransfer.submit,
    body: (values: Values) => ({ to: addresseeOf(values, 'to'), reason: textOf(values, 'reason') }),
  },
  acceptTransfer: {
    name: 'accept-transfer',
    title: acceptTransfer.title,
    fields: [],
    submit: acceptTransfer.submit,
    body: (_values: Values, offer: number) => ({ offer }),
  },
  declineTransfer: {
    name: 'decline-transfer',
    title: declineTransfer.title,
    fields: [words('reason', declineTransfer.reason.label)],
    submit: declineTransfer.submit,
    body: (values: Values, offer: number) => ({ offer, reason: textOf(values, 'reason') }),
  },
  withdrawTransfer: {
    name: 'withdraw-transfer',
    title: withdrawTransfer.title,
    fields: [],
    submit: withdrawTransfer.submit,
    body: (_values: Values, offer: number) => ({ offer }),
  },
  acknowledgeEscalation: {
    name: 'acknowledge-escalation',
    title: acknowledgeEscalation.title,
    fields: [],
    submit: acknowledgeEscalation.submit,
    body: (_values: Values, escalation: number) => ({ escalation }),
  },
  takeHigher: {
    name: 'take-higher',
    title: takeHigher.title,
    fields: [words('words', takeHigher.words.label, takeHigher.words.hint)],
    submit: takeHigher.submit,
    body: (values: Values) => ({ words: textOf(values, 'words') }),
  },
} as const
