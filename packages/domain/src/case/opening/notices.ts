import type { ContentsEvent } from '../../matter/contents.ts'
import type { CaseOpened, HistoryTakenUp, TakeUpDated, TakeUpMissed } from '../event.ts'
import { hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'

type OpeningEvent = CaseOpened | TakeUpDated | TakeUpMissed | HistoryTakenUp | ContentsEvent

export const openingNotices: NoticesOf<OpeningEvent> = {
  caseOpened: {
    title: ({ owner }, { person }) => `The case was opened; ${person(owner)} owns it`,
    customer: (_event, { after }) => [{ type: 'caseOpened', owner: after.owner, hearsBy: hearsBy(after) }],
    staff: ({ owner }) => [toPerson(owner, { type: 'youOwnIt', because: 'opened' })],
  },
  takeUpDated: { title: 'By when this case from before is taken up' },
  takeUpMissed: {
    title: ({ by }, { person }) => `${person(by)} did not take up this case from before in time`,
  },
  historyTakenUp: { title: 'The case, known from before, was taken up' },
  contentsBound: { title: 'What was written before was sealed into the case’s history' },
  contentsErased: { title: 'Something that was written was erased' },
}
