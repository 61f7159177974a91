import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { networkOf } from '../../../addresses/network.ts'
import type { AppContext } from '../../../app/app-context.ts'
import { reasonOf } from '../../../errors/reason.ts'
import type { Over } from '../../../originals/day-room.ts'
import { createKeeping } from '../../../originals/keep-original.ts'
import { noteTooMuch } from '../../../troubles/too-much.ts'
import { collect, createMailRoom } from './mail-room.ts'
import { refusalOfMail } from './refusals.ts'

/** Takes mail, where there is room for it. Each answers what the other side is told where it is not taken, else null. */
export interface TakingMail {
  /** Before any of it is sent. */
  readonly begin: (address: string, sender: string) => Promise<Error | null>
  /** Null once it is stored. */
  readonly take: (stream: SMTPServerDataStream, session: SMTPServerSession) => Promise<Error | null>
}

/** What has no address, as a connection that is gone already, is of one network with all of those. */
export const networkAt = (address: string): string => networkOf(address) ?? 'unknown'

/** @param patienceMs how long a mail may take to come */
export const createTakingMail = (app: AppContext, patienceMs: number): TakingMail => {
  const room = createMailRoom()
  const keep = createKeeping(app)
  const refuse = createRefusing(app)

  const keepWhereRoom = async (
    bytes: Buffer,
    network: string,
    { envelope }: SMTPServerSession,
  ): Promise<Error | null> => {
    const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address
    const by = { network, sender }
    const over = await app.dayRoom.take(by, bytes.byteLength)
    if (over !== null) return await refuse(over)
    let isKept = false
    try {
      const kept = await keep({
        channel: 'mail',
        sender,
        recipients: envelope.rcptTo.map(({ address }) => address),
        network,
        bytes,
      })
      isKept = kept === 'kept'
      return null
    } finally {
      if (!isKept) app.dayRoom.giveBack(by, bytes.byteLength)
    }
  }
  return {
    begin: async (address, sender) => {
      const over = await app.dayRoom.over({ network: networkAt(address), sender })
      return over === null ? null : await refuse(over)
    },
    take: async (stream, session) => {
      const network = networkAt(session.remoteAddress)
      const place = room.enter(network)
      try {
        const bytes = await collect(stream, place, patienceMs)
        return bytes instanceof Error ? bytes : await keepWhereRoom(bytes, network, session)
      } catch (thrown) {
        app.log.error(
          { why: reasonOf(thrown) },
          'a mail could not be stored; its sender is asked to try again',
        )
        return refusalOfMail('notStored')
      } finally {
        place.leave()
      }
    },
  }
}

const noteEveryMs = 60_000

/** Says why, and has somebody told that mail is put off. */
const createRefusing = (app: AppContext): ((over: Over) => Promise<Error>) => {
  let noteAt = 0
  return async (over) => {
    if (performance.now() >= noteAt) {
      noteAt = performance.now() + noteEveryMs
      await noteTooMuch(app, over).catch((thrown: unknown) =>
        app.log.warn({ why: reasonOf(thrown) }, 'that mail is put off could not be written down'),
      )
    }
    return refusalOfMail(over === 'all' ? 'dayFull' : 'networkFull')
  }
}
