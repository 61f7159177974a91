import { action, textOf, textOrNull, type Values } from './spec.ts'
import { ownershipWords } from '../../words/actions/ownership.ts'
import { offeredTo } from '../labels.ts'

/** `person:ID` or `team:NAME`, as the field of an addressee keeps it. */
export const addresseeOf = (values: Values, name: string) => {
  const chosen = textOf(values, name)
  return chosen.startsWith('team:')
    ? { kind: 'team' as const, team: chosen.slice('team:'.length) }
    : { kind: 'person' as const, person: chosen.slice('person:'.length) }
}

export const ownershipActions = [
  action({
    name: 'accept-transfer',
    room: 'ownership',
    title: ownershipWords.acceptTransfer.title,
    means: ownershipWords.acceptTransfer.means,
    also: ownershipWords.acceptTransfer.also,
    subject: 'offer',
    fields: [],
    submit: ownershipWords.acceptTransfer.submit,
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'decline-transfer',
    room: 'ownership',
    title: ownershipWords.declineTransfer.title,
    means: ownershipWords.declineTransfer.means,
    also: ownershipWords.declineTransfer.also,
    subject: 'offer',
    fields: [
      { kind: 'words', name: 'reason', label: ownershipWords.declineTransfer.reason.label, voice: 'company' },
    ],
    submit: ownershipWords.declineTransfer.submit,
    body: (values, offer) => ({ offer, reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'offer-transfer',
    room: 'ownership',
    title: ownershipWords.offerTransfer.title,
    means: ownershipWords.offerTransfer.means,
    also: ownershipWords.offerTransfer.also,
    subject: null,
    fields: [
      { kind: 'addressee', name: 'to', label: ownershipWords.offerTransfer.to.label },
      {
        kind: 'words',
        name: 'reason',
        label: ownershipWords.offerTransfer.reason.label,
        voice: 'company',
        optional: true,
        hint: ownershipWords.offerTransfer.reason.hint,
      },
    ],
    submit: ownershipWords.offerTransfer.submit,
    body: (values) => ({ to: addresseeOf(values, 'to'), reason: textOrNull(values, 'reason') }),
    done: ({ offer }) =>
      offer === null ? null : ownershipWords.offerTransfer.done({ to: offeredTo(offer) }),
  }),
  action({
    name: 'withdraw-transfer',
    room: 'ownership',
    title: ownershipWords.withdrawTransfer.title,
    means: ownershipWords.withdrawTransfer.means,
    also: ownershipWords.withdrawTransfer.also,
    subject: 'offer',
    fields: [],
    submit: ownershipWords.withdrawTransfer.submit,
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'delegate',
    room: 'ownership',
    title: ownershipWords.delegate.title,
    means: ownershipWords.delegate.means,
    also: ownershipWords.delegate.also,
    subject: null,
    fields: [
      { kind: 'person', name: 'to', label: ownershipWords.delegate.to.label },
      {
        kind: 'words',
        name: 'reason',
        label: ownershipWords.delegate.reason.label,
        voice: 'company',
        optional: true,
      },
    ],
    submit: ownershipWords.delegate.submit,
    body: (values) => ({ to: textOf(values, 'to'), reason: textOrNull(values, 'reason') }),
    done: ({ owner }) => ownershipWords.delegate.done({ to: owner.name }),
  }),
  action({
    name: 'replace-owner',
    room: 'ownership',
    title: ownershipWords.replaceOwner.title,
    means: ownershipWords.replaceOwner.means,
    also: ownershipWords.replaceOwner.also,
    subject: null,
    fields: [],
    submit: ownershipWords.replaceOwner.submit,
    body: () => ({}),
  }),
]
