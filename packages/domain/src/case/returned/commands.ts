import type { ActorsOf } from '../../matter/actor.ts'
import type { ChannelKind } from '../contact/channel.ts'
import type { Instant } from '../../time/instant.ts'
import type { MessageId } from '../../matter/text.ts'

/**
 * A message to the customer came back for good, or was refused for good: it did not reach them. That it is late is none
 * of this.
 */
export interface RecordReturned {
  readonly type: 'recordReturned'
  readonly messageId: MessageId
  readonly way: ChannelKind
  readonly writtenAt: Instant
  /** As the other side says it, in the digits of RFC 3463; null where it gave none. Never its words. */
  readonly status: string | null
}

export type ReturnedCommand = RecordReturned

export const returnedActors: ActorsOf<ReturnedCommand> = {
  recordReturned: ['clock'],
}
