import { hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { NextWordEvent } from './events.ts'

export const nextWordNotices: NoticesOf<NextWordEvent> = {
  nextWordSet: {
    customer: ({ yes, by }, { after }) =>
      yes === null ? [] : [{ type: 'nextWordAgreed', words: yes, owner: after.owner, hearsBy: by }],
  },
  nextWordMissed: {
    customer: ({ due }, { after, all }) => {
      const raised = all.find((one) => one.type === 'caseEscalated')
      const leader = raised?.type === 'caseEscalated' ? raised.leader : after.escalations.at(-1)?.leader
      const { owner } = after
      return [{ type: 'nextWordMissed', due, owner, answerable: leader ?? owner, hearsBy: hearsBy(after) }]
    },
    staff: ({ by, due }) => [toPerson(by, { type: 'nextWordMissed', due })],
  },
}
