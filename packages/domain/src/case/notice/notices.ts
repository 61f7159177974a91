import type { Actor } from '../../matter/actor.ts'
import { machineWordsNotices } from '../machine-words/notices.ts'
import { askNotices } from '../ask/notices.ts'
import { chatNotices } from '../chat/notices.ts'
import { contactPlanNotices } from '../contact-plan/notices.ts'
import { contactNotices } from '../contact/notices.ts'
import { dangerNotices } from '../danger/notices.ts'
import { endedCallNotices } from '../ended-call/notices.ts'
import { escalationNotices } from '../escalation/notices.ts'
import type { CaseEvent } from '../event.ts'
import type { MeantFor } from '../../matter/parts.ts'
import { lastWordNotices } from '../last-word/notices.ts'
import { mergingNotices } from '../merging/notices.ts'
import { nextWordNotices } from '../next-word/notices.ts'
import { openingNotices } from '../opening/notices.ts'
import { answerByMailNotices } from '../answer-by-mail/notices.ts'
import { noteNotices } from '../note/notices.ts'
import { ownershipNotices } from '../ownership/notices.ts'
import { potholeAnswerNotices } from '../pothole/notices.ts'
import { promiseNotices } from '../promise/notices.ts'
import { remedyNotices } from '../remedy/notices.ts'
import { resolutionNotices } from '../resolution/notices.ts'
import { closingLetterNotices } from '../closing-letter/notices.ts'
import { regulatorNotices } from '../regulator/notices.ts'
import { returnedNotices } from '../returned/notices.ts'
import { silenceNotices } from '../silence/notices.ts'
import { surveyNotices } from '../survey/notices.ts'
import { thanksNotices } from '../thanks/notices.ts'
import { standingInNotices } from '../standing-in/notices.ts'
import type { Case } from '../state.ts'
import { forWhom } from './for-whom.ts'
import type { Notice } from './notice.ts'
import type { Around, NoticesOf, NoticesOfOne } from './notices-of.ts'
import type { StaffNotice } from './staff-message.ts'

/** What events tell whom, each beside its topic. */
export const caseNotices: NoticesOf<CaseEvent> = {
  ...openingNotices,
  ...contactNotices,
  ...chatNotices,
  ...nextWordNotices,
  ...ownershipNotices,
  ...askNotices,
  ...promiseNotices,
  ...resolutionNotices,
  ...silenceNotices,
  ...regulatorNotices,
  ...closingLetterNotices,
  ...returnedNotices,
  ...answerByMailNotices,
  ...machineWordsNotices,
  ...escalationNotices,
  ...standingInNotices,
  ...dangerNotices,
  ...mergingNotices,
  ...thanksNotices,
  ...surveyNotices,
  ...noteNotices,
  ...contactPlanNotices,
  ...lastWordNotices,
  ...endedCallNotices,
  ...remedyNotices,
  ...potholeAnswerNotices,
}

const noticesFor = ({ type }: CaseEvent): NoticesOfOne<CaseEvent> => caseNotices[type] ?? {}

/** Nothing of imported history. */
const unlessHistory =
  <Notified>(of: (event: CaseEvent, around: Around) => readonly Notified[] | undefined) =>
  (
    before: Case,
    events: readonly CaseEvent[],
    after: Case,
    all: readonly CaseEvent[] = events,
  ): readonly Notified[] => {
    if (after.kind === 'unopened' || after.imported) return []
    const was = before.kind === 'unopened' ? after : before
    return events.flatMap((event) => of(event, { before: was, after, all }) ?? [])
  }

/**
 * What the customer is told of these events, which one command brought about.
 * @param before the case before the first of them
 * @param after the case after the last
 * @param all everything that the command brought about, where `events` are some of it
 */
export const noticesOf = unlessHistory<Notice>((event, around) => noticesFor(event).customer?.(event, around))

/** Who inside is told what of them. What they have to do about it stands in `dutiesOf`. */
export const staffNoticesOf = unlessHistory<StaffNotice>((event, around) =>
  noticesFor(event).staff?.(event, around),
)

/** What is told, and to whom of those whose case it is. */
export interface AddressedNotice {
  readonly notice: Notice
  readonly meantFor: MeantFor
}

/** What the customer is told, with whom each is for, where several cases have joined. */
export const addressedNoticesOf = (
  before: Case,
  acted: readonly { readonly actor: Actor; readonly event: CaseEvent }[],
  after: Case,
): readonly AddressedNotice[] => {
  const events = acted.map(({ event }) => event)
  return acted.flatMap((one) =>
    noticesOf(before, [one.event], after, events).map((notice) => ({
      notice,
      meantFor:
        after.kind === 'unopened' ? null : forWhom(before.kind === 'unopened' ? after : before, one, after),
    })),
  )
}
