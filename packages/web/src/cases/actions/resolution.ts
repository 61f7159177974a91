import { elementsIn, outsideFields, postedKey } from './letter.ts'
import { remedyOf } from './money.ts'
import { action, oneOf, type Option, textOf, textOrNull, type Values } from './spec.ts'
import { resolutionWords } from '../../words/actions/resolution.ts'

const outcomes: readonly Option[] = [
  { value: 'upheld', words: resolutionWords.outcomes.upheld },
  { value: 'partlyUpheld', words: resolutionWords.outcomes.partlyUpheld },
  { value: 'notUpheld', words: resolutionWords.outcomes.notUpheld },
]

const outcomeOf = (values: Values) =>
  oneOf(['upheld', 'partlyUpheld', 'notUpheld'], textOf(values, 'outcome'), 'upheld')

export const proposeResolution = action<'propose-resolution'>({
  name: 'propose-resolution',
  room: 'resolution',
  title: resolutionWords.proposeResolution.title,
  means: resolutionWords.proposeResolution.means,
  also: resolutionWords.proposeResolution.also,
  subject: 'issue',
  fields: [
    {
      kind: 'words',
      name: 'what',
      label: resolutionWords.proposeResolution.what.label,
      voice: 'company',
    },
    {
      kind: 'choice',
      name: 'outcome',
      label: resolutionWords.proposeResolution.outcome.label,
      options: outcomes,
    },
    {
      kind: 'remedy',
      name: 'remedy',
      label: resolutionWords.proposeResolution.remedy.label,
      optional: true,
    },
  ],
  submit: resolutionWords.proposeResolution.submit,
  body: (values, issue) => ({
    issue,
    what: textOf(values, 'what'),
    outcome: outcomeOf(values),
    remedy: remedyOf(values, 'remedy'),
  }),
})

export const resolutionActions = [
  proposeResolution,
  action({
    name: 'give-verdict',
    room: 'resolution',
    title: resolutionWords.giveVerdict.title,
    means: resolutionWords.giveVerdict.means,
    also: resolutionWords.giveVerdict.also,
    subject: 'issue',
    fields: [
      {
        kind: 'choice',
        name: 'verdict',
        label: resolutionWords.giveVerdict.verdict.label,
        options: [
          { value: 'solved', words: resolutionWords.giveVerdict.verdict.solved },
          { value: 'notSolved', words: resolutionWords.giveVerdict.verdict.notSolved },
        ],
      },
      { kind: 'words', name: 'reason', label: resolutionWords.giveVerdict.reason.label, voice: 'customer' },
    ],
    submit: resolutionWords.giveVerdict.submit,
    body: (values, issue) => ({
      issue,
      verdict: values['verdict'] === 'solved' ? 'solved' : 'notSolved',
      reason: textOrNull(values, 'reason'),
    }),
  }),
  action({
    name: 'object-to-verdict',
    room: 'resolution',
    title: resolutionWords.objectToVerdict.title,
    means: resolutionWords.objectToVerdict.means,
    also: resolutionWords.objectToVerdict.also,
    subject: 'issue',
    fields: [
      {
        kind: 'words',
        name: 'reason',
        label: resolutionWords.objectToVerdict.reason.label,
        voice: 'customer',
        optional: true,
      },
    ],
    submit: resolutionWords.objectToVerdict.submit,
    body: (values, issue) => ({ issue, reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'raise-issue',
    room: 'resolution',
    title: resolutionWords.raiseIssue.title,
    means: resolutionWords.raiseIssue.means,
    also: resolutionWords.raiseIssue.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: resolutionWords.raiseIssue.words.label, voice: 'customer' },
    ],
    submit: resolutionWords.raiseIssue.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'give-final-position',
    room: 'resolution',
    title: resolutionWords.giveFinalPosition.title,
    means: resolutionWords.giveFinalPosition.means,
    also: resolutionWords.giveFinalPosition.also,
    subject: 'issue',
    fields: [
      {
        kind: 'words',
        name: 'position',
        label: resolutionWords.giveFinalPosition.position.label,
        voice: 'company',
      },
      {
        kind: 'words',
        name: 'reasons',
        label: resolutionWords.giveFinalPosition.reasons.label,
        voice: 'company',
      },
      ...outsideFields,
      {
        kind: 'choice',
        name: 'outcome',
        label: resolutionWords.giveFinalPosition.outcome.label,
        options: outcomes,
      },
      {
        kind: 'letter',
        name: 'letter',
        always: 'finalResponse',
        label: resolutionWords.sendClosingLetter.preview,
        optional: true,
        when: (_values, { regulator }) => regulator?.signed === true,
      },
    ],
    submit: resolutionWords.giveFinalPosition.submit,
    body: (values, issue) => ({
      issue,
      position: textOf(values, 'position'),
      reasons: textOf(values, 'reasons'),
      outsideBody: textOf(values, 'outsideBody'),
      outcome: outcomeOf(values),
      elements: elementsIn(values),
      posted: values[postedKey] === 'yes',
    }),
  }),
  action({
    name: 'wish-final-position',
    room: 'resolution',
    title: resolutionWords.wishFinalPosition.title,
    means: resolutionWords.wishFinalPosition.means,
    also: resolutionWords.wishFinalPosition.also,
    subject: 'issue',
    fields: [
      {
        kind: 'words',
        name: 'words',
        label: resolutionWords.wishFinalPosition.words.label,
        voice: 'customer',
      },
    ],
    submit: resolutionWords.wishFinalPosition.submit,
    body: (values, issue) => ({ issue, words: textOf(values, 'words') }),
  }),
  action({
    name: 'find-nothing-new',
    room: 'resolution',
    title: resolutionWords.findNothingNew.title,
    means: resolutionWords.findNothingNew.means,
    also: resolutionWords.findNothingNew.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'contactId',
        label: resolutionWords.findNothingNew.read.label,
        of: ({ afterLastWord }) =>
          afterLastWord === null
            ? []
            : [{ value: afterLastWord, words: resolutionWords.findNothingNew.read.newest }],
        none: resolutionWords.findNothingNew.read.none,
        first: ({ afterLastWord }) => afterLastWord ?? '',
      },
      {
        kind: 'words',
        name: 'reason',
        label: resolutionWords.findNothingNew.reason.label,
        voice: 'company',
      },
      ...outsideFields,
    ],
    submit: resolutionWords.findNothingNew.submit,
    body: (values) => ({
      contactId: textOf(values, 'contactId'),
      reason: textOf(values, 'reason'),
      outsideBody: textOf(values, 'outsideBody'),
    }),
  }),
  action({
    name: 'raise-handling',
    room: 'resolution',
    title: resolutionWords.raiseHandling.title,
    means: resolutionWords.raiseHandling.means,
    also: resolutionWords.raiseHandling.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: resolutionWords.raiseIssue.words.label, voice: 'customer' },
      { kind: 'team', name: 'team', label: resolutionWords.raiseHandling.team.label, optional: true },
    ],
    submit: resolutionWords.raiseHandling.submit,
    body: (values) => ({ words: textOf(values, 'words'), team: textOrNull(values, 'team') }),
  }),
  action({
    name: 'lapse',
    room: 'resolution',
    title: resolutionWords.lapse.title,
    means: resolutionWords.lapse.means,
    also: resolutionWords.lapse.also,
    subject: null,
    fields: [],
    submit: resolutionWords.lapse.submit,
    body: () => ({}),
  }),
  action({
    name: 'find-no-problem',
    room: 'resolution',
    title: resolutionWords.findNoProblem.title,
    means: resolutionWords.findNoProblem.means,
    also: resolutionWords.findNoProblem.also,
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: resolutionWords.findNoProblem.kind.label,
        options: [
          { value: 'answered', words: resolutionWords.findNoProblem.kind.answered },
          { value: 'thanks', words: resolutionWords.findNoProblem.kind.thanks },
          { value: 'spam', words: resolutionWords.findNoProblem.kind.spam },
        ],
      },
      {
        kind: 'words',
        name: 'reason',
        label: resolutionWords.findNoProblem.reason.label,
        voice: 'company',
        hint: resolutionWords.findNoProblem.reason.hint,
      },
    ],
    submit: resolutionWords.findNoProblem.submit,
    body: (values) => ({
      kind: oneOf(['answered', 'thanks', 'spam'], textOf(values, 'kind'), 'answered'),
      reason: textOf(values, 'reason'),
    }),
  }),
  action({
    name: 'check-sample',
    room: 'resolution',
    title: resolutionWords.checkSample.title,
    means: resolutionWords.checkSample.means,
    also: resolutionWords.checkSample.also,
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'agreed',
        label: resolutionWords.checkSample.agreed.label,
        options: [
          { value: 'yes', words: resolutionWords.checkSample.agreed.yes },
          { value: 'no', words: resolutionWords.checkSample.agreed.no },
        ],
      },
      {
        kind: 'words',
        name: 'reason',
        label: resolutionWords.checkSample.reason.label,
        voice: 'company',
        when: (values) => values['agreed'] === 'no',
      },
    ],
    submit: resolutionWords.checkSample.submit,
    body: (values) => ({
      agreed: values['agreed'] !== 'no',
      reason: values['agreed'] === 'no' ? textOrNull(values, 'reason') : null,
    }),
  }),
  action({
    name: 'withdraw-case',
    room: 'resolution',
    title: resolutionWords.withdrawCase.title,
    means: resolutionWords.withdrawCase.means,
    also: resolutionWords.withdrawCase.also,
    subject: null,
    fields: [
      {
        kind: 'words',
        name: 'reason',
        label: resolutionWords.withdrawCase.reason.label,
        voice: 'customer',
        optional: true,
      },
    ],
    submit: resolutionWords.withdrawCase.submit,
    body: (values) => ({ reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'reopen-for-new-facts',
    room: 'resolution',
    title: resolutionWords.reopenForNewFacts.title,
    means: resolutionWords.reopenForNewFacts.means,
    also: resolutionWords.reopenForNewFacts.also,
    subject: null,
    fields: [
      {
        kind: 'words',
        name: 'facts',
        label: resolutionWords.reopenForNewFacts.facts.label,
        voice: 'company',
      },
    ],
    submit: resolutionWords.reopenForNewFacts.submit,
    body: (values) => ({ facts: textOf(values, 'facts') }),
  }),
]
