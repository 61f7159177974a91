import { called } from '../danger/notices.ts'
import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { HandedToStandIn } from '../../matter/standing-in/events.ts'

export const standingInNotices: NoticesOf<HandedToStandIn> = {
  handedToStandIn: {
    staff: ({ to, from, danger }, { after }) => {
      const readBy = after.danger?.told.find(({ person }) => person === to)?.readBy ?? null
      return [
        toPerson(to, { type: 'youStandIn', insteadOf: from }),
        ...(danger && readBy !== null ? [called(after, to, readBy)] : []),
      ]
    },
  },
}
