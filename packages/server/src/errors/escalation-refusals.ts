import type { RefusalCode } from '@buckstop/domain'

/** What a refusal says to whoever wanted it: what stands against it, and what to do instead. */
export interface RefusalWords {
  readonly title: string
  readonly instead: string
}

/** Of what goes up the ladder, and of what a leader answers for. */
export const escalationRefusals = {
  'escalation-open': {
    title: 'A leader still answers for this case',
    instead: 'It ends once they have spoken with the customer, and the customer says that it is right.',
  },
  'no-such-escalation': {
    title: 'That escalation is not open',
    instead: 'It has ended. Look at the case as it is now.',
  },
  'already-acknowledged': {
    title: 'You have said already that you read it',
    instead: 'Go on: read the report, call the customer, end it.',
  },
  'report-missing': {
    title: 'The written report is missing',
    instead: 'Whoever you gave it to has to report what was said and what was done.',
  },
  'leader-has-not-heard-customer': {
    title: 'You have not spoken with the customer yet',
    instead: 'Call them yourself, and log how it went. Where they want no call, they say so on their page.',
  },
  'customer-says-not-right': {
    title: 'The customer said that it is not right',
    instead: 'Go on until it is, or give a final position with its reasons.',
  },
  'customer-has-not-confirmed': {
    title: 'The customer has not said so themselves',
    instead:
      'What those who answer for it wrote down waits for the customer: one press on their page, to which our mail leads, or their word to a colleague who neither has the case nor stands above it. After attempts on three days, in two ways, and ten days of silence the leader can close it as lapsed.',
  },
  'no-call-owed': {
    title: 'No call is owed here',
    instead: 'The customer was called, or has said that they want none: ask them whether it is right.',
  },
  'no-own-line': {
    title: 'There is no line of theirs that could have been rung',
    instead:
      'Leave out that nobody answered: it would stand against a leader who has no line here. An admin can add one on their page under People.',
  },
  'call-too-early': {
    title: 'This call was held before the report, before it was delegated, or before it was not right',
    instead: 'It stands in the story as a contact. Call the customer once more.',
  },
  'level-not-open': {
    title: 'The leader to whom it last came up can still answer',
    instead:
      'The next level opens as soon as they have spoken with the customer, written to them or had a report, and when their time to take it up is over, at the latest. Where somebody may come to harm say so, and where the complaint is about them name them: then it goes up at once.',
  },
  'ladder-ends-here': {
    title: 'There is no level above this one',
    instead: 'The case is with the highest leader there is; speak with them.',
  },
  'answers-for-it': {
    title: 'You are in this case, or were',
    instead: 'Ask a leader above who never had it: they can set a plan of contact.',
  },
  'former-owner': {
    title: 'You have owned this case',
    instead: 'A final position has to come from a leader who never did. Take it higher.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
