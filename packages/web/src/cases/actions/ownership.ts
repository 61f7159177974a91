import { action, textOf, textOrNull, type Values } from './spec.ts'

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
    title: 'Accept the case',
    means: 'You answer for it from now on, until the customer says it is solved.',
    also: 'take it have own offer yes',
    subject: 'offer',
    fields: [],
    submit: 'Accept: I have it',
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'decline-transfer',
    room: 'ownership',
    title: 'Decline the offer',
    means: 'It stays with whoever has it; they see your reason.',
    also: 'refuse no offer',
    subject: 'offer',
    fields: [
      { kind: 'words', name: 'reason', label: 'Why, and who could have it instead', voice: 'company' },
    ],
    submit: 'Decline',
    body: (values, offer) => ({ offer, reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'offer-transfer',
    room: 'ownership',
    title: 'Offer it to somebody',
    means: 'You keep it until they accept. The customer is told only then.',
    also: 'transfer hand over pass assign give colleague team',
    subject: null,
    fields: [
      { kind: 'addressee', name: 'to', label: 'To whom' },
      {
        kind: 'words',
        name: 'reason',
        label: 'Why them',
        voice: 'company',
        optional: true,
        hint: 'They see the whole story; no need to tell it again.',
      },
    ],
    submit: 'Offer it',
    body: (values) => ({ to: addresseeOf(values, 'to'), reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'withdraw-transfer',
    room: 'ownership',
    title: 'Take the offer back',
    means: 'Nobody has accepted yet, so nothing else changes.',
    also: 'cancel withdraw transfer',
    subject: 'offer',
    fields: [],
    submit: 'Take it back',
    body: (_values, offer) => ({ offer }),
  }),
  action({
    name: 'delegate',
    room: 'ownership',
    title: 'Give it to a named person',
    means:
      'They can’t decline. You stay answerable: you get their written report and call the customer yourself.',
    also: 'delegate assign leader',
    subject: null,
    fields: [
      { kind: 'person', name: 'to', label: 'To whom' },
      { kind: 'words', name: 'reason', label: 'What you expect', voice: 'company', optional: true },
    ],
    submit: 'Give it to them',
    body: (values) => ({ to: textOf(values, 'to'), reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'replace-owner',
    room: 'ownership',
    title: 'Replace an owner who is gone',
    means: 'Where the owner left, is on leave or absent too long, it goes up by the rule of the ladder.',
    also: 'absent sick left leave',
    subject: null,
    fields: [],
    submit: 'Replace the owner',
    body: () => ({}),
  }),
]
