import type { ChannelKind } from '@buckstop/domain'
import type { Step, Who } from './tale.ts'

/** Somebody of the company answers in writing. */
export const writes = (ago: number, by: Who, words: string, channel: ChannelKind = 'mail'): Step => ({
  ago,
  by,
  does: ({ wrote, newId, in: after }) => ({
    type: 'makeContact',
    contact: { id: newId(), channel, words: wrote(words), madeAt: after(0), outcome: 'written', asks: null },
    promise: null,
    nextWord: null,
  }),
})
