import type { SMTPServerDataStream } from 'smtp-server'
import { refusalOfMail } from './refusals.ts'
import { createShares } from './shares.ts'

/** Bounds what all mails take in memory while they come in, and those of each network. */
export interface MailRoom {
  readonly enter: (network: string) => MailPlace
}

export interface MailPlace {
  /** @returns whether there is room for so much more */
  readonly hold: (bytes: number) => boolean
  readonly leave: () => void
}

const mostBytes = 128_000_000

export const createMailRoom = (most = mostBytes): MailRoom => {
  const shares = createShares(most)
  return {
    enter: (network) => {
      let own = 0
      return {
        hold: (bytes) => {
          if (!shares.take(network, bytes)) return false
          own += bytes
          return true
        },
        leave: () => {
          shares.giveBack(network, own)
          own = 0
        },
      }
    },
  }
}

/**
 * All of a mail, or what the other side is told. What is not kept is still read to its end: a server that is answered in
 * the middle of a mail can't tell what the answer was to. One that doesn't come to its end in time is given up, and its
 * connection ends with the answer.
 */
export const collect = async (
  stream: SMTPServerDataStream,
  place: MailPlace,
  patienceMs: number,
): Promise<Buffer | Error> => {
  const parts: Buffer[] = []
  let fits = true
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    stream.destroy()
  }, patienceMs)
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      fits &&= !stream.sizeExceeded && place.hold(part.byteLength)
      if (fits) parts.push(part)
      else {
        parts.length = 0
        place.leave()
      }
    }
  } catch (thrown) {
    if (!isLate) throw thrown
  } finally {
    clearTimeout(timer)
  }
  if (isLate) return refusalOfMail('tookTooLong')
  if (stream.sizeExceeded) return refusalOfMail('tooLarge')
  return fits ? Buffer.concat(parts) : refusalOfMail('noRoom')
}
