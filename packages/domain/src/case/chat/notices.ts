import { hearsBy, type NoticesOf } from '../notice/notices-of.ts'
import type { ChatEvent } from './events.ts'

export const chatNotices: NoticesOf<ChatEvent> = {
  chatNotSeen: {
    customer: ({ contacts, byMail }, { after }) => {
      const lines = (after.chat?.unseen ?? []).filter(({ contactId }) => contacts.includes(contactId))
      const [first] = lines
      if (!byMail || first === undefined) return []
      return [
        {
          type: 'chatGoesOn',
          by: lines.at(-1)?.by ?? first.by,
          words: lines.map(({ words }) => words),
          hearsBy: hearsBy(after),
        },
      ]
    },
  },
}
