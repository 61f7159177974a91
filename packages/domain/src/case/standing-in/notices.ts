import { called } from '../danger/notices.ts'
import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { HandedToStandIn } from './events.ts'

export const standingInNotices: NoticesOf<HandedToStandIn> = {
  handedToStandIn: {
    title: ({ because, from, to }, { person }) =>
      because === 'threat'
        ? `What ${person(from)} promised here is ${person(to)}’s to keep now`
        : `${person(from)} is on leave: ${person(to)} has what came up to them here`,
    staff: ({ to, from, danger }, { after }) => {
      const readBy = after.danger?.told.find(({ person }) => person === to)?.readBy ?? null
      return [
        toPerson(to, { type: 'youStandIn', insteadOf: from }),
        ...(danger && readBy !== null ? [called(after, to, readBy)] : []),
      ]
    },
  },
}
