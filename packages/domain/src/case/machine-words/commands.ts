import type { ActorsOf } from '../../matter/actor.ts'
import type { ContactId, TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'
import type { ChannelKind } from '../contact/channel.ts'

/** What a machine says to the customer at a door. It counts as nobody's word: no date is kept or moved by it. */
export interface SpeakAsMachine {
  readonly type: 'speakAsMachine'
  readonly contactId: ContactId
  readonly channel: ChannelKind
  readonly words: TextRef
  /**
   * What it told them will happen: the owner's promise from that second, since the company is held to it. `due` null is
   * by the end of the owner's next working day.
   */
  readonly promised: { readonly what: TextRef; readonly due: Instant | null } | null
}

export const machineWordsActors: ActorsOf<SpeakAsMachine> = { speakAsMachine: ['machine'] }
