import type { ChannelKind } from './channel.ts'
import type { MadeContact, ReceivedContact } from './contact.ts'

const mailed: ReadonlySet<ChannelKind> = new Set(['web', 'mail', 'chat'])
const byVoice: ReadonlySet<ChannelKind> = new Set(['phone', 'store', 'visit'])
const spoken: ReadonlySet<ChannelKind> = new Set(['phone', 'store', 'visit', 'chat'])

/** Words written here travel only if we send them; a letter or a text message was sent by whoever recorded it. */
export const isMailed = (channel: ChannelKind): boolean => mailed.has(channel)

/** People speak with each other there. */
export const isSpoken = (channel: ChannelKind): boolean => spoken.has(channel)

/** Somebody's voice, on the telephone or in person; a chat is none. */
export const isByVoice = (channel: ChannelKind): boolean => byVoice.has(channel)

/**
 * Whether it is a call of which nobody has written down yet what was said: one that a colleague took on their own
 * telephone, or a message that was recorded while it went on.
 */
export const isUnwrittenCall = (
  { channel, secondHand }: Pick<ReceivedContact, 'channel' | 'secondHand'>,
  continues: string | undefined,
): boolean => channel === 'phone' && secondHand && continues !== undefined

/** Whether words written on that channel get to a customer who left these ways to reach them. */
const reachesInWriting = (channel: ChannelKind, ways: readonly ChannelKind[]): boolean => {
  switch (channel) {
    // Their page shows the words whole; a letter was posted by whoever records it.
    case 'web':
    case 'chat':
    case 'letter':
      return true
    case 'mail':
      return ways.includes('mail')
    case 'sms':
      return ways.includes('sms') || ways.includes('phone')
    case 'phone':
    case 'store':
    case 'survey':
    case 'visit':
      return false
    default: {
      const unknown: never = channel
      return unknown
    }
  }
}

/** Somebody spoke with them, or wrote where they read it; a message left or a call without an answer reaches nobody. */
export const reachesCustomer = (
  { outcome, channel }: Pick<MadeContact, 'outcome' | 'channel'>,
  ways: readonly ChannelKind[],
): boolean => outcome === 'conversation' || (outcome === 'written' && reachesInWriting(channel, ways))
