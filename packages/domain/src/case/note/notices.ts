import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { NoteEvent } from './events.ts'

export const noteNotices: NoticesOf<NoteEvent> = {
  noteWritten: {
    staff: ({ by, mentions }) =>
      mentions.map(({ mention, person }) => toPerson(person, { type: 'mentioned', mention, by })),
  },
}
