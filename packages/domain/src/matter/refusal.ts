/** Why a command is refused: a value, never an exception. The codes are stable; pages put them into words. */
export const refusalCodes = [
  'already-open',
  'not-open',
  'case-ended',
  'case-not-ended',
  'no-issues',
  'too-many-issues',
  'too-many-open-asks',
  'too-many-open-promises',
  'slot-not-free',
  'not-the-owner',
  'not-the-customer',
  'not-of-the-company',
  'not-for-machines',
  'not-the-addressee',
  'not-the-leader',
  'not-of-the-asked-team',
  'not-dealing-with-it',
  'not-the-promiser',
  'no-such-person',
  'no-such-team',
  'off-map',
  'person-not-active',
  'person-on-leave',
  'complaint-is-about-them',
  'complaint-about-oneself',
  'already-the-owner',
  'offer-already-made',
  'no-such-offer',
  'cannot-decline-from-below',
  'owner-is-in-place',
  'no-such-issue',
  'issue-settled',
  'nothing-proposed',
  'proposal-not-rejected',
  'challenge-unanswered',
  'own-last-word',
  'no-word-after-last',
  'newer-word',
  'something-new',
  'seconds-wrong',
  'plan-too-short',
  'danger-first',
  'no-such-outside-body',
  'reason-needed',
  'no-verdict-to-object-to',
  'no-such-ask',
  'no-such-promise',
  'due-in-the-past',
  'due-too-far',
  'machine-promise-too-far',
  'date-in-future',
  'date-too-old',
  'conversation-needed',
  'no-new-date-proposed',
  'later-date-needs-customer',
  'promise-open',
  'no-such-escalation',
  'already-acknowledged',
  'no-danger',
  'report-missing',
  'leader-has-not-heard-customer',
  'customer-says-not-right',
  'customer-has-not-confirmed',
  'no-call-owed',
  'no-own-line',
  'call-too-early',
  'ladder-ends-here',
  'level-not-open',
  'former-owner',
  'answers-for-it',
  'attempts-missing',
  'silence-too-short',
  'not-due',
  'no-sample-awaited',
  'own-sample',
  'no-survey-open',
  'no-such-contact',
  'no-such-mention',
  'may-not-read-it',
  'already-known',
  'not-merged',
  'cost-wrong',
  'zone-unknown',
  'merge-with-itself',
  'merged-into-another',
  'last-contact',
  'contact-unproven',
  'too-many-joined',
  'too-late-to-undo',
  'nobody-can-own',
  'not-under-them',
  'ask-open',
  'next-word-owed',
  'next-word-too-far',
  'customer-not-reached',
  'has-its-dates',
  'escalation-open',
  'not-in-the-map',
  'no-such-tag',
  'too-many-tags',
  'already-gathered',
  'not-gathered',
  'systemic-issue-ended',
  'nothing-to-review',
  'not-of-a-flood',
  'no-flood',
  'answered-today',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export interface Refusal {
  readonly code: RefusalCode
  /** What the words need: a time from which it would be allowed, a number, a person, names. Never free text. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>
}

export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = <Event>(...events: readonly NoInfer<Event>[]): Decision<Event> => ({
  ok: true,
  events,
})

/** What follows is worked out once somebody asks for it: to know that a wish is not refused takes none of it. */
export const acceptWith = <Event>(follows: () => readonly Event[]): Decision<Event> => {
  let found: readonly Event[] | undefined
  return {
    ok: true,
    get events() {
      return (found ??= follows())
    },
  }
}

export const refuse = (
  code: RefusalCode,
  facts?: Refusal['facts'],
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: facts === undefined ? { code } : { code, facts },
})
