import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { SilenceEvent } from './events.ts'

export const silenceNotices: NoticesOf<SilenceEvent> = {
  attemptMissed: {
    staff: ({ by, due }) => [toPerson(by, { type: 'attemptMissed', due })],
  },
}
