import { addMilliseconds, days } from '@buckstop/domain'
import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../../../app/app-context.ts'
import { codeOf } from '../../../config/startup-error.ts'
import { createKeeping } from '../../../originals/keep-original.ts'
import {
  holdMailbox,
  keepPlace,
  letGoOfMailbox,
  type MailboxPlace,
  noteFailing,
  placeOf,
} from './mailbox-place.ts'
import { mostBytesOfMail } from './listen.ts'

/** What reads a mailbox as long as it runs. */
export interface MailboxWatch {
  readonly health: () => 'ok' | 'failing'
  readonly stop: () => Promise<void>
}

/** Where a mailbox is. */
interface MailboxAddress {
  /** `care@imap.example/INBOX`; no secret. */
  readonly name: string
  readonly folder: string
  readonly options: ImapFlowOptions
}

/** Mails of a mailbox that was never read before count from here on, where nobody has read them. */
const unreadFor = days(30)
/** Where the server has numbered its mails anew, those since the last look and a week; the same within a week is one. */
const againFor = days(7)
const lookEveryMs = 20_000
const firstPauseMs = 1_000
const longestPauseMs = 60_000

const mailboxAt = (url: string): MailboxAddress => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const user = decodeURIComponent(username)
  const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX'
  return {
    name: `${user}@${hostname}/${folder}`,
    folder,
    options: {
      host: hostname,
      port: port === '' ? (secure ? 993 : 143) : Number(port),
      secure,
      auth: { user, pass: decodeURIComponent(password) },
      logger: false,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 120_000,
    },
  }
}

/**
 * Reads a mailbox without marking or deleting anything in it. Each mail is kept before the place behind it is written,
 * so that whatever ends in between is read once more, and found to be there.
 */
export const watchMailbox = (app: AppContext, url: string): MailboxWatch => {
  const mailbox = mailboxAt(url)
  const holder = app.newId()
  const ending = new AbortController()
  const { signal } = ending
  let failures = 0
  const pause = async (ms: number): Promise<void> =>
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const { name } = mailbox
        if (await holdMailbox(app.db, { name, holder, now: app.clock.now() }))
          await readUntilItEnds(app, mailbox, { holder, signal, onRead: () => (failures = 0) })
        else await pause(lookEveryMs)
      } catch (thrown) {
        failures += 1
        const failure = codeOfFailure(thrown)
        app.log.warn({ mailbox: mailbox.name, failure }, 'a mailbox could not be read; it is tried again')
        await noteFailing(app.db, mailbox.name, app.clock.now(), failure).catch(() => undefined)
      }
      if (!signal.aborted) await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures, 6)))
    }
    await letGoOfMailbox(app.db, mailbox.name, holder, app.clock.now()).catch(() => undefined)
  }
  const running = run()
  return {
    health: () => (failures > 2 ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

interface Reading {
  readonly holder: string
  readonly signal: AbortSignal
  readonly onRead: () => void
}

/** @throws where it can't be read */
const readUntilItEnds = async (
  app: AppContext,
  { name, folder, options }: MailboxAddress,
  { holder, signal, onRead }: Reading,
): Promise<void> => {
  const client = new ImapFlow(options)
  const lost: Error[] = []
  client.on('error', (error: Error) => void lost.push(error))
  const keep = createKeeping(app)
  try {
    await client.connect()
    const { uidValidity, uidNext } = await client.mailboxOpen(folder, { readOnly: true })
    const validity = String(uidValidity)
    let place = await placeOf(app.db, name)
    while (!signal.aborted && client.usable) {
      const uids = await uidsAfter(client, place, validity, app.clock.now())
      for (const uid of uids) {
        if (signal.aborted) return
        const bytes = await bytesOf(client, uid)
        if (bytes !== null) {
          await keep({ channel: 'mail', sender: '', recipients: [name], network: null, bytes })
          app.originals.ring()
        }
        if (place?.validity === validity) {
          place = { validity, lastUid: uid, readAt: app.clock.now() }
          await keepPlace(app.db, name, place)
        }
      }
      const lastUid = Math.max(...uids, place?.validity === validity ? place.lastUid : uidNext - 1)
      place = { validity, lastUid, readAt: app.clock.now() }
      await keepPlace(app.db, name, place)
      onRead()
      if (!(await holdMailbox(app.db, { name, holder, now: app.clock.now() }))) return
      await newMail(client, signal)
    }
    if (lost[0] !== undefined) throw lost[0]
  } finally {
    await Promise.race([client.logout().catch(() => undefined), sleep(2_000, undefined, { ref: false })])
    client.close()
  }
}

/** In their order. */
const uidsAfter = async (
  client: ImapFlow,
  place: MailboxPlace | null,
  validity: string,
  now: Parameters<typeof addMilliseconds>[0],
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

/** null where it is gone meanwhile. */
const bytesOf = async (client: ImapFlow, uid: number): Promise<Buffer | null> => {
  const mail = await client.fetchOne(String(uid), { source: { maxLength: mostBytesOfMail } }, { uid: true })
  return mail === false ? null : (mail.source ?? null)
}

/** Waits for the server to say that something came; looks all the same after a while. */
const newMail = async (client: ImapFlow, signal: AbortSignal): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const wake = (): void => resolve()
  const timer = setTimeout(wake, lookEveryMs)
  client.on('exists', wake).on('close', wake)
  signal.addEventListener('abort', wake, { once: true })
  // Unless it is told to idle, it waits a while before it does.
  void client.idle().catch(() => undefined)
  await promise
  clearTimeout(timer)
  client.off('exists', wake).off('close', wake)
  signal.removeEventListener('abort', wake)
}

/** A code, and no word of whose mailbox it is. */
const codeOfFailure = (thrown: unknown): string => {
  if (typeof thrown === 'object' && thrown !== null && 'authenticationFailed' in thrown)
    return 'password-refused'
  return codeOf(thrown) ?? 'unknown'
}

/** All of them that are set. */
export const watchMailboxes = (app: AppContext): MailboxWatch => {
  const watches = (app.settings.imapUrls ?? []).map((url) => watchMailbox(app, url))
  return {
    health: () => (watches.some((watch) => watch.health() === 'failing') ? 'failing' : 'ok'),
    stop: async () => void (await Promise.all(watches.map(async (watch) => await watch.stop()))),
  }
}
