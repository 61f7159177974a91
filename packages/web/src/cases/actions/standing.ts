import { action, oneOf, type Option, textOf, textOrNull, type Values } from './spec.ts'

const asOption = (name: string): Option => ({ value: name, words: name })

const addressIn = (values: Values) => ({
  type: oneOf(['email', 'phone'], textOf(values, 'type'), 'email'),
  value: textOf(values, 'value'),
})

export const standingActions = [
  action({
    name: 'record-remedy-sought',
    room: 'standing',
    title: 'Note what the customer wants',
    means: 'The remedy they seek, in their words.',
    also: 'remedy wish demand seeks',
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: 'In their words', voice: 'customer' }],
    submit: 'Note it',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'raise-danger',
    room: 'standing',
    title: 'Somebody may come to harm',
    means:
      'Also by their own hand. The owner and a leader are told at once, and others every few minutes until one of them has read it.',
    also: 'danger safety risk urgent injury self-harm suicide',
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: 'What was said about it', voice: 'customer' }],
    submit: 'Raise it now',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'hand-over-threat',
    room: 'ownership',
    title: 'I was threatened',
    means:
      'Your lead has the case from now on and can’t decline it. The customer reads who has it now, and nothing else of this.',
    also: 'threat threatened violence abuse safety',
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'harm',
        label: 'Whom they spoke of harming',
        options: [
          { value: 'us', words: 'Me, a colleague or what is ours' },
          {
            value: 'themselves',
            words: 'Themselves',
            hint: 'That is danger, not a threat: people are called at once, and the case stays with you.',
          },
        ],
      },
      { kind: 'words', name: 'words', label: 'What was said', voice: 'customer' },
    ],
    submit: 'Hand it up',
    body: (values) => ({
      words: textOf(values, 'words'),
      harm: values['harm'] === 'themselves' ? ('themselves' as const) : ('us' as const),
    }),
  }),
  action({
    name: 'acknowledge-danger',
    room: 'standing',
    title: 'I have read of the danger',
    means:
      'It stands under your name alone, and the customer hears of it. One of us still has to try by voice.',
    also: 'danger read acknowledge',
    subject: null,
    atOnce: true,
    fields: [],
    submit: 'I have read it',
    body: () => ({}),
  }),
  action({
    name: 'end-danger',
    room: 'standing',
    title: 'The danger is over',
    means: 'Say how you know.',
    also: 'safe harm end',
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: 'How you know', voice: 'company' }],
    submit: 'It is over',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'record-map-facts',
    room: 'standing',
    title: 'Say where they stand in the service map',
    means:
      'Which problem it is, and what is true of them: where the map leaves such customers without help, the case comes up to the leader who signed for that.',
    also: 'fact problem kind exception receipt map',
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'problem',
        label: 'Their problem',
        of: ({ map }) => map.problems.map(asOption),
        none: 'Not known yet',
        optional: true,
        first: ({ map }) => map.known.problem ?? '',
      },
      {
        kind: 'pick',
        name: 'fact',
        label: 'What was found out',
        of: ({ map }) => map.facts.map(asOption),
        none: 'Nothing more',
        optional: true,
        when: (_values, { map }) => map.facts.length > 0,
        first: () => '',
      },
      {
        kind: 'choice',
        name: 'holds',
        label: 'It is',
        options: [
          { value: 'yes', words: 'True of them' },
          { value: 'no', words: 'Not true of them' },
          { value: 'unknown', words: 'Not known after all' },
        ],
        when: (values) => textOrNull(values, 'fact') !== null,
      },
    ],
    submit: 'Enter it',
    body: (values) => {
      const fact = textOrNull(values, 'fact')
      const holds = { yes: true, no: false, unknown: null }[
        oneOf(['yes', 'no', 'unknown'] as const, textOf(values, 'holds'), 'unknown')
      ]
      return { problem: textOrNull(values, 'problem'), facts: fact === null ? [] : [{ fact, holds }] }
    },
  }),
  action({
    name: 'note-vulnerability',
    room: 'standing',
    title: 'Note what makes it harder for them',
    means: 'Illness, age, language, a loss: so that everyone who has the case takes care.',
    also: 'vulnerable care',
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: 'What to take care of', voice: 'company' }],
    submit: 'Note it',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'name-representative',
    room: 'standing',
    title: 'Somebody speaks for the customer',
    means: 'From now on they may say what the customer may say.',
    also: 'representative lawyer relative mandate',
    subject: null,
    fields: [
      { kind: 'line', name: 'name', label: 'Their name' },
      { kind: 'words', name: 'mandate', label: 'What shows that they may', voice: 'company' },
    ],
    submit: 'Name them',
    body: (values) => ({ name: textOf(values, 'name'), mandate: textOf(values, 'mandate') }),
  }),
  action({
    name: 'end-representation',
    room: 'standing',
    title: 'The customer speaks for themselves again',
    means: 'Whoever spoke for them does so no more.',
    also: 'representative end mandate',
    subject: null,
    fields: [],
    submit: 'End it',
    body: () => ({}),
  }),
  action({
    name: 'complain-about',
    room: 'standing',
    title: 'The complaint is about a person',
    means: 'They neither have the case, nor lead it, nor decide in it from now on.',
    also: 'colleague conduct behaviour',
    subject: null,
    fields: [{ kind: 'person', name: 'person', label: 'About whom' }],
    submit: 'Record it',
    body: (values) => ({ person: textOf(values, 'person') }),
  }),
  action({
    name: 'call-address-unsafe',
    room: 'standing',
    title: 'Others read this address',
    means: 'Nothing is sent there from then on, and the links that were sent there open nothing.',
    also: 'unsafe shared mailbox family safety privacy',
    subject: null,
    inStory: true,
    fields: [],
    submit: 'Others read it',
    body: (values) => addressIn(values),
  }),
  action({
    name: 'call-address-safe',
    room: 'standing',
    title: 'They alone read this address',
    means: 'Mail goes there again, and it may prove who they are.',
    also: 'safe mailbox',
    subject: null,
    inStory: true,
    fields: [],
    submit: 'They alone read it',
    body: (values) => addressIn(values),
  }),
]
