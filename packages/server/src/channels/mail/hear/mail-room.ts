import type { SMTPServerDataStream } from 'smtp-server'
import { refusalOfMail } from './refusals.ts'

/** Bounds what all mails take in memory while they come in. */
export interface MailRoom {
  readonly enter: () => MailPlace
}

export interface MailPlace {
  /** @throws where there is no room for so much more */
  readonly hold: (bytes: number) => void
  readonly leave: () => void
}

const mostBytes = 128_000_000

export const createMailRoom = (most = mostBytes): MailRoom => {
  let taken = 0
  return {
    enter: () => {
      let own = 0
      return {
        hold: (bytes) => {
          if (taken + bytes > most) throw refusalOfMail('noRoom')
          taken += bytes
          own += bytes
        },
        leave: () => {
          taken -= own
          own = 0
        },
      }
    },
  }
}

/**
 * All of a mail. What is not kept is still read to its end: a server that is answered in the middle of a mail can't
 * tell what the answer was to.
 * @throws with what the other side is told
 */
export const collect = async (stream: SMTPServerDataStream, place: MailPlace): Promise<Buffer> => {
  const parts: Buffer[] = []
  let refused: unknown = null
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (refused !== null) continue
    try {
      place.hold(part.byteLength)
      parts.push(part)
    } catch (thrown) {
      refused = thrown
      parts.length = 0
    }
    if (stream.sizeExceeded) parts.length = 0
  }
  if (stream.sizeExceeded) throw refusalOfMail('tooLarge')
  if (refused !== null) throw refused
  return Buffer.concat(parts)
}
