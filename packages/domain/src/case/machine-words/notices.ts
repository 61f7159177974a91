import { type NoticesOf, promised, toPerson } from '../notice/notices-of.ts'
import type { MachineWordsEvent } from './events.ts'

/** The owner is told of what they are held to by the words of a machine. */
export const machineWordsNotices: NoticesOf<MachineWordsEvent> = {
  machineSpoke: {
    staff: ({ promise }, { after }) => {
      const made = promise === undefined ? undefined : promised(after, promise)
      return made === undefined
        ? []
        : [toPerson(made.by, { type: 'machinePromised', promise: made.promise, due: made.due })]
    },
  },
}
