import type { Instant } from '../../time/instant.ts'
import type { LivingCase, Mentions } from '../state.ts'
import type { NoteEvent } from './events.ts'

/** Mentions nobody has read yet that a case remembers; all of them stand in the ledger. */
const unreadKept = 50

const none: Mentions = { last: 0, unread: [] }

/** A note stands in the story alone: nothing hangs on it but that those read it whom it is written to. */
export const evolveNote = (state: LivingCase, event: NoteEvent, at: Instant): LivingCase => {
  const { last, unread } = state.mentions ?? none
  switch (event.type) {
    case 'noteWritten': {
      const { by, mentions } = event
      // Whoever writes back has read what was written to them.
      const others = unread.filter(({ person }) => person !== by)
      if (mentions.length === 0 && others.length === unread.length) return state
      const written = mentions.map((one) => ({ ...one, by, at }))
      return {
        ...state,
        mentions: {
          last: mentions.at(-1)?.mention ?? last,
          unread: [...others, ...written].slice(-unreadKept),
        },
      }
    }
    case 'mentionRead': {
      const { by, mention } = event
      const left = unread.filter((one) => one.person !== by || one.mention > mention)
      return { ...state, mentions: { last, unread: left } }
    }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
