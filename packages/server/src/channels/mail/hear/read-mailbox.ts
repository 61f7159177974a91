import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import type { ImapFlow } from 'imapflow'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../../../app/app-context.ts'
import { createKeeping } from '../../../originals/keep-original.ts'
import type { MailboxAddress } from './mailbox-address.ts'
import { mailboxClient } from './mailbox-client.ts'
import { type Held, holdMailbox, keepPlace, type MailboxPlace, placeOf } from './mailbox-place.ts'

/** Mails of a mailbox that was never read before count from here on, where nobody has read them. */
const unreadFor = days(30)
/**
 * Where the server has numbered its mails anew, those since the last look; and two days, since servers search by whole
 * days of their own. What we have already is found to be there, whenever it came.
 */
const againFor = days(2)
const lookEveryMs = 20_000
/** Less than a mailbox is held for. */
const renewEveryMs = 20_000
/** A connection that ends sooner failed. */
const lastingMs = 60_000

interface Reading {
  readonly held: Held
  readonly signal: AbortSignal
  /** What is kept of a mail. */
  readonly mostBytes: number
  /** A connection was read from that lasts. */
  readonly onLasting: () => void
}

/** @throws where it can't be read, or the connection ended as soon as it was opened */
export const readUntilItEnds = async (
  app: AppContext,
  { folder, options }: MailboxAddress,
  { held, signal, mostBytes, onLasting }: Reading,
): Promise<void> => {
  const client = await mailboxClient(await options())
  const lost: Error[] = []
  client.on('error', (error: Error) => void lost.push(error))
  const news = listenForNews(client, signal)
  const keep = createKeeping(app)
  const isStillOurs = createRenewal(app, held)
  const opened = performance.now()
  const lasts = (): boolean => performance.now() - opened >= lastingMs
  try {
    await client.connect()
    const { uidValidity, uidNext } = await client.mailboxOpen(folder, { readOnly: true })
    const validity = String(uidValidity)
    let place = await placeOf(app.db, held.name)
    const putPlace = async (lastUid: number, left: number): Promise<boolean> => {
      place = { validity, lastUid, readAt: app.clock.now(), left }
      return await keepPlace(app.db, held, place)
    }
    while (!signal.aborted && client.usable) {
      news.begin()
      const uids = await uidsAfter(client, place, validity, app.clock.now())
      for (const [index, uid] of uids.entries()) {
        if (signal.aborted || !(await isStillOurs())) return
        const mail = await mailAt(client, uid, mostBytes)
        if (mail !== null) {
          await keep({ channel: 'mail', sender: '', recipients: [held.name], network: null, ...mail })
          if (mail.fullSize > mail.bytes.byteLength)
            app.log.warn(
              { uid, size: mail.fullSize },
              'a mail in a mailbox is larger than what is kept of it',
            )
        }
        if (place?.validity === validity && !(await putPlace(uid, uids.length - index - 1))) return
      }
      if (!(await putPlace(Math.max(...uids, place?.validity === validity ? place.lastUid : uidNext - 1), 0)))
        return
      if (lasts()) onLasting()
      if (!(await isStillOurs())) return
      await news.come()
    }
    if (signal.aborted) return
    if (lost[0] !== undefined) throw lost[0]
    if (!lasts()) throw Object.assign(new Error('the connection ended soon'), { code: 'ended-soon' })
  } finally {
    news.stop()
    await Promise.race([client.logout().catch(() => undefined), sleep(2_000, undefined, { ref: false })])
    client.close()
  }
}

/** Says again that the mailbox is ours, where it was not said for a while. */
const createRenewal = (app: AppContext, held: Held): (() => Promise<boolean>) => {
  let said = performance.now()
  return async () => {
    if (performance.now() - said < renewEveryMs) return true
    said = performance.now()
    return await holdMailbox(app.db, held, app.clock.now())
  }
}

/** In their order. */
const uidsAfter = async (
  client: ImapFlow,
  place: MailboxPlace | null,
  validity: string,
  now: Instant,
): Promise<readonly number[]> => {
  const wanted =
    place === null
      ? { seen: false, since: new Date(addMilliseconds(now, -unreadFor)) }
      : place.validity === validity
        ? { uid: `${place.lastUid + 1}:*` }
        : { since: new Date(addMilliseconds(place.readAt, -againFor)) }
  const found = await client.search(wanted, { uid: true })
  if (found === false || found === undefined) throw new Error('the mailbox could not be searched')
  // `n:*` names the last mail, also where its number is less than n.
  const after = place?.validity === validity ? place.lastUid : 0
  return found.filter((uid) => uid > after).toSorted((a, b) => a - b)
}

interface FetchedMail {
  readonly bytes: Buffer
  /** More than its bytes where it is too large for us. */
  readonly fullSize: number
}

/** null where it is gone meanwhile. */
const mailAt = async (client: ImapFlow, uid: number, mostBytes: number): Promise<FetchedMail | null> => {
  const wanted = { source: { maxLength: mostBytes }, size: true }
  const mail = await client.fetchOne(String(uid), wanted, { uid: true })
  if (mail === false || mail.source === undefined) return null
  const { source: bytes, size = 0 } = mail
  // Some servers only guess how large a mail is: what came whole is whole.
  const isCut = bytes.byteLength >= mostBytes
  return { bytes, fullSize: isCut ? Math.max(size, bytes.byteLength) : bytes.byteLength }
}

interface News {
  /** What is said from here on is news: whoever looks now sees what was said before. */
  readonly begin: () => void
  /** Waits for the server to say that something came; looks all the same after a while. */
  readonly come: () => Promise<void>
  readonly stop: () => void
}

/** The server says that something came with whatever it answers, so it is heard while we still look, too. */
const listenForNews = (client: ImapFlow, signal: AbortSignal): News => {
  let news = Promise.withResolvers<boolean>()
  const wake = (): void => news.resolve(true)
  client.on('exists', wake).on('close', wake)
  signal.addEventListener('abort', wake)
  return {
    begin: () => {
      news = Promise.withResolvers()
    },
    come: async () => {
      if (await Promise.race([news.promise, Promise.resolve(false)])) return
      const timer = setTimeout(wake, lookEveryMs)
      // Unless it is told to idle, it waits a while before it does.
      void client.idle().catch(() => undefined)
      await news.promise
      clearTimeout(timer)
    },
    stop: () => {
      client.off('exists', wake).off('close', wake)
      signal.removeEventListener('abort', wake)
    },
  }
}
