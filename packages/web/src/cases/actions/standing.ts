import { codeWords } from '../../words/codes.ts'
import { action, type Field, factsIn, oneOf, type Option, textOf, textOrNull, type Values } from './spec.ts'
import { standingWords } from '../../words/actions/standing.ts'

const asOption = (name: string): Option => ({ value: name, words: () => name })

const addressIn = (values: Values) => ({
  type: oneOf(['email', 'phone'], textOf(values, 'type'), 'email'),
  value: textOf(values, 'value'),
})

/** What is no whole number is sent as one that is refused, so that it is not lost. */
const wholeOrNull = (values: Values, name: string): number | null => {
  const text = textOrNull(values, name)
  if (text === null) return null
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : -1
}

/** What was said, and whom they spoke of harming: themselves is danger, and never a threat. */
const threatFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'harm',
    label: standingWords.handOverThreat.harm.label,
    options: [
      { value: 'us', words: standingWords.handOverThreat.harm.us },
      {
        value: 'themselves',
        words: standingWords.handOverThreat.harm.themselves,
        hint: standingWords.handOverThreat.harm.themselvesHint,
      },
    ],
  },
  { kind: 'words', name: 'words', label: standingWords.handOverThreat.words.label, voice: 'customer' },
]
const harmIn = (values: Values) =>
  values['harm'] === 'themselves' ? ('themselves' as const) : ('us' as const)

/** Nobody is in touch with anybody by a survey, or by the customer's own page. */
const planChannels = ['mail', 'chat', 'phone', 'sms', 'store', 'letter', 'visit'] as const
/** Half a year is the most that a plan may last. */
const planDays: Readonly<Record<string, number>> = { '1': 30, '3': 91, '6': 182 }

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export const standingActions = [
  action({
    name: 'leave-flood',
    room: 'standing',
    title: standingWords.leaveFlood.title,
    means: standingWords.leaveFlood.means,
    also: standingWords.leaveFlood.also,
    subject: null,
    fields: [],
    submit: standingWords.leaveFlood.submit,
    body: () => ({}),
  }),
  action({
    name: 'record-remedy-sought',
    room: 'standing',
    title: standingWords.recordRemedySought.title,
    means: standingWords.recordRemedySought.means,
    also: standingWords.recordRemedySought.also,
    subject: null,
    fields: [
      {
        kind: 'words',
        name: 'words',
        label: standingWords.recordRemedySought.words.label,
        voice: 'customer',
      },
    ],
    submit: standingWords.recordRemedySought.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'say-what-it-cost',
    room: 'standing',
    title: standingWords.sayWhatItCost.title,
    means: standingWords.sayWhatItCost.means,
    also: standingWords.sayWhatItCost.also,
    subject: null,
    fields: [
      { kind: 'line', name: 'waited', label: standingWords.sayWhatItCost.waited, optional: true },
      { kind: 'line', name: 'talked', label: standingWords.sayWhatItCost.talked, optional: true },
      { kind: 'line', name: 'trips', label: standingWords.sayWhatItCost.trips, optional: true },
      { kind: 'line', name: 'without', label: standingWords.sayWhatItCost.without, optional: true },
    ],
    submit: standingWords.sayWhatItCost.submit,
    body: (values) => ({
      minutesWaited: wholeOrNull(values, 'waited'),
      minutesTalked: wholeOrNull(values, 'talked'),
      trips: wholeOrNull(values, 'trips'),
      daysWithout: wholeOrNull(values, 'without'),
    }),
  }),
  action({
    name: 'say-leaving',
    room: 'standing',
    title: standingWords.sayLeaving.title,
    means: standingWords.sayLeaving.means,
    also: standingWords.sayLeaving.also,
    subject: null,
    fields: [],
    submit: standingWords.sayLeaving.submit,
    body: () => ({}),
  }),
  action({
    name: 'raise-danger',
    room: 'standing',
    title: standingWords.raiseDanger.title,
    means: standingWords.raiseDanger.means,
    also: standingWords.raiseDanger.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: standingWords.raiseDanger.words.label, voice: 'customer' },
    ],
    submit: standingWords.raiseDanger.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'hand-over-threat',
    room: 'ownership',
    title: standingWords.handOverThreat.title,
    means: standingWords.handOverThreat.means,
    also: standingWords.handOverThreat.also,
    subject: null,
    fields: threatFields,
    submit: standingWords.handOverThreat.submit,
    body: (values) => ({
      words: textOf(values, 'words'),
      harm: harmIn(values),
    }),
  }),
  action({
    name: 'end-threatening-call',
    room: 'contact',
    title: standingWords.endThreateningCall.title,
    means: standingWords.endThreateningCall.means,
    also: standingWords.endThreateningCall.also,
    subject: null,
    fields: [
      ...threatFields,
      {
        kind: 'line',
        name: 'seconds',
        label: standingWords.endThreateningCall.seconds.label,
        optional: true,
      },
    ],
    submit: standingWords.endThreateningCall.submit,
    body: (values) => ({
      words: textOf(values, 'words'),
      harm: harmIn(values),
      seconds: wholeOrNull(values, 'seconds'),
    }),
  }),
  action({
    name: 'acknowledge-danger',
    room: 'standing',
    title: standingWords.acknowledgeDanger.title,
    means: standingWords.acknowledgeDanger.means,
    also: standingWords.acknowledgeDanger.also,
    subject: null,
    atOnce: true,
    fields: [],
    submit: standingWords.acknowledgeDanger.submit,
    body: () => ({}),
  }),
  action({
    name: 'end-danger',
    room: 'standing',
    title: standingWords.endDanger.title,
    means: standingWords.endDanger.means,
    also: standingWords.endDanger.also,
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: standingWords.endDanger.words.label, voice: 'company' }],
    submit: standingWords.endDanger.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'record-map-facts',
    room: 'standing',
    title: standingWords.recordMapFacts.title,
    means: standingWords.recordMapFacts.means,
    also: standingWords.recordMapFacts.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'problem',
        label: standingWords.recordMapFacts.problem.label,
        of: ({ map }) => map.problems.map(asOption),
        none: standingWords.recordMapFacts.problem.none,
        optional: true,
        first: ({ map }) => map.known.problem ?? '',
      },
      {
        kind: 'facts',
        name: 'fact',
        label: standingWords.recordMapFacts.fact.label,
        when: (_values, { map }) => map.facts.length > 0,
      },
    ],
    submit: standingWords.recordMapFacts.submit,
    body: (values) => ({ problem: textOrNull(values, 'problem'), facts: [...factsIn(values, 'fact')] }),
  }),
  action({
    name: 'say-problem',
    room: 'standing',
    title: standingWords.sayProblem.title,
    means: standingWords.sayProblem.means,
    also: standingWords.sayProblem.also,
    subject: 'issue',
    fields: [
      {
        kind: 'pick',
        name: 'problem',
        label: standingWords.recordMapFacts.problem.label,
        of: ({ map }) => map.problems.map(asOption),
        none: standingWords.recordMapFacts.problem.none,
        optional: true,
      },
    ],
    submit: standingWords.sayProblem.submit,
    body: (values, issue) => ({ issue, problem: textOrNull(values, 'problem') }),
  }),
  action({
    name: 'note-vulnerability',
    room: 'standing',
    title: standingWords.noteVulnerability.title,
    means: standingWords.noteVulnerability.means,
    also: standingWords.noteVulnerability.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: standingWords.noteVulnerability.words.label, voice: 'company' },
      { kind: 'check', name: 'inWriting', label: standingWords.noteVulnerability.inWriting.label },
    ],
    submit: standingWords.noteVulnerability.submit,
    body: (values) => ({ words: textOf(values, 'words'), inWriting: values['inWriting'] === 'yes' }),
  }),
  action({
    name: 'set-contact-plan',
    room: 'standing',
    title: standingWords.setContactPlan.title,
    means: standingWords.setContactPlan.means,
    also: standingWords.setContactPlan.also,
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'channel',
        label: standingWords.setContactPlan.channel.label,
        options: planChannels.map((channel) => ({ value: channel, words: codeWords.channel[channel] })),
      },
      { kind: 'person', name: 'person', label: standingWords.setContactPlan.person.label },
      {
        kind: 'choice',
        name: 'often',
        label: standingWords.setContactPlan.often.label,
        options: [1, 2, 7, 14, 31].map((days) => ({
          value: String(days),
          words: () => standingWords.setContactPlan.often.days({ days }),
        })),
      },
      { kind: 'words', name: 'words', label: standingWords.setContactPlan.words.label, voice: 'company' },
      {
        kind: 'choice',
        name: 'reviewBy',
        label: standingWords.setContactPlan.reviewBy.label,
        options: [1, 3, 6].map((months) => ({
          value: String(months),
          words: () => standingWords.setContactPlan.reviewBy.months({ months }),
        })),
      },
    ],
    submit: standingWords.setContactPlan.submit,
    body: (values) => ({
      channel: oneOf(planChannels, textOf(values, 'channel'), 'mail'),
      person: textOf(values, 'person'),
      everyDays: Number(textOf(values, 'often')),
      words: textOf(values, 'words'),
      reviewBy: inDays(planDays[textOf(values, 'reviewBy')] ?? 30),
    }),
  }),
  action({
    name: 'end-contact-plan',
    room: 'standing',
    title: standingWords.endContactPlan.title,
    means: standingWords.endContactPlan.means,
    also: standingWords.endContactPlan.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: standingWords.endContactPlan.words.label, voice: 'company' },
    ],
    submit: standingWords.endContactPlan.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'name-representative',
    room: 'standing',
    title: standingWords.nameRepresentative.title,
    means: standingWords.nameRepresentative.means,
    also: standingWords.nameRepresentative.also,
    subject: null,
    fields: [
      { kind: 'line', name: 'name', label: standingWords.nameRepresentative.name.label },
      {
        kind: 'words',
        name: 'mandate',
        label: standingWords.nameRepresentative.mandate.label,
        voice: 'company',
      },
    ],
    submit: standingWords.nameRepresentative.submit,
    body: (values) => ({ name: textOf(values, 'name'), mandate: textOf(values, 'mandate') }),
  }),
  action({
    name: 'end-representation',
    room: 'standing',
    title: standingWords.endRepresentation.title,
    means: standingWords.endRepresentation.means,
    also: standingWords.endRepresentation.also,
    subject: null,
    fields: [],
    submit: standingWords.endRepresentation.submit,
    body: () => ({}),
  }),
  action({
    name: 'complain-about',
    room: 'standing',
    title: standingWords.complainAbout.title,
    means: standingWords.complainAbout.means,
    also: standingWords.complainAbout.also,
    subject: null,
    fields: [{ kind: 'person', name: 'person', label: standingWords.complainAbout.person.label }],
    submit: standingWords.complainAbout.submit,
    body: (values) => ({ person: textOf(values, 'person') }),
  }),
  action({
    name: 'call-address-unsafe',
    room: 'standing',
    title: standingWords.callAddressUnsafe.title,
    means: standingWords.callAddressUnsafe.means,
    also: standingWords.callAddressUnsafe.also,
    subject: null,
    inStory: true,
    fields: [],
    submit: standingWords.callAddressUnsafe.submit,
    body: (values) => addressIn(values),
  }),
  action({
    name: 'call-address-safe',
    room: 'standing',
    title: standingWords.callAddressSafe.title,
    means: standingWords.callAddressSafe.means,
    also: standingWords.callAddressSafe.also,
    subject: null,
    inStory: true,
    fields: [],
    submit: standingWords.callAddressSafe.submit,
    body: (values) => addressIn(values),
  }),
]
