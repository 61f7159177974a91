import type { SMTPServerDataStream } from 'smtp-server'
import { refusalOfMail } from './refusals.ts'

/** Bounds what all mails take in memory while they come in. */
export interface MailRoom {
  readonly enter: () => MailPlace
}

export interface MailPlace {
  /** @returns whether there is room for so much more */
  readonly hold: (bytes: number) => boolean
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
          if (taken + bytes > most) return false
          taken += bytes
          own += bytes
          return true
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
 * All of a mail, or what the other side is told. What is not kept is still read to its end: a server that is answered in
 * the middle of a mail can't tell what the answer was to.
 */
export const collect = async (stream: SMTPServerDataStream, place: MailPlace): Promise<Buffer | Error> => {
  const parts: Buffer[] = []
  let fits = true
  for await (const part of stream as AsyncIterable<Buffer>) {
    fits &&= !stream.sizeExceeded && place.hold(part.byteLength)
    if (fits) parts.push(part)
    else parts.length = 0
  }
  if (stream.sizeExceeded) return refusalOfMail('tooLarge')
  return fits ? Buffer.concat(parts) : refusalOfMail('noRoom')
}
