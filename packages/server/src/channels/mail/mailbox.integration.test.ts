import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../../test/mail/dovecot.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { listening } from '../../../test/mail/mailboxes.ts'
import { mailboxAt } from './hear/mailbox-address.ts'
import { holdMailbox, keepPlace, noteFailing } from './hear/mailbox-place.ts'
import { type MailboxWatch, watchMailbox } from './hear/watch-mailbox.ts'

describe.skipIf(!hasDovecot)('a mailbox (needs dovecot-imapd, and root to start it)', () => {
  const company = companyOfFile(createMailCompany)
  const watches: MailboxWatch[] = []
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterEach(async () => {
    for (const watch of watches.splice(0)) await watch.stop()
  })
  afterAll(async () => {
    await dovecot.close()
  })
  const watch = (user: string, password?: string, app = company.mailing): MailboxWatch => {
    const one = watchMailbox(app, mailboxAt(dovecot.urlOf(user, password)))
    watches.push(one)
    return one
  }
  const mail = (words: string): string =>
    `From: nadia@home.example\r\nSubject: The boiler\r\n\r\n${words}\r\n`
  const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows
  /** How often these words stand in a contact, once they do: where a server's word that mail came is lost, it is looked at every 20 s. */
  const heard = async (words: string): Promise<number> => {
    for (let tried = 0; tried < 800; tried += 1) {
      const [row] = await rows<{ count: number }>(
        `select count(*)::int as count from matter_text where words like '%' || $1`,
        [words],
      )
      if (row !== undefined && row.count > 0) return row.count
      await wait(50)
    }
    return 0
  }
  const isRead = async (user: string): Promise<void> => {
    for (let tried = 0; tried < 200; tried += 1) {
      const [row] = await rows(`select 1 from mailbox where name like $1 || '@%' and read_at is not null`, [
        user,
      ])
      if (row !== undefined) return
      await wait(50)
    }
  }

  test('is read as mail comes, and nothing in it is marked', async () => {
    await dovecot.deliver('care', mail('Unread before.'))
    await dovecot.deliver('care', mail('Read long before.'), ['\\Seen'])
    watch('care')
    expect(await heard('Unread before.')).toBe(1)
    await dovecot.deliver('care', mail('While it looks.'))
    expect(await heard('While it looks.')).toBe(1)
    await dovecot.deliver('care', mail('Read by a colleague meanwhile.'), ['\\Seen'])
    expect(await heard('Read by a colleague meanwhile.')).toBe(1)
    expect((await dovecot.flagsOf('care')).map((flags) => flags.includes('\\Seen'))).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(await rows(`select 1 from matter_text where words like '%Read long before.'`)).toEqual([])
  })

  test('is caught up with after nobody looked, or its server was away', async () => {
    const first = watch('week')
    await isRead('week')
    await first.stop()
    await dovecot.deliver('week', mail('While nobody looked.'), ['\\Seen'])
    watch('week')
    expect(await heard('While nobody looked.')).toBe(1)
    await dovecot.stop()
    await wait(300)
    await dovecot.start()
    await dovecot.deliver('week', mail('After the server was away.'))
    expect(await heard('After the server was away.')).toBe(1)
  })

  test('is read by one of two processes, and its mails come once', async () => {
    watch('twice')
    watch('twice')
    await isRead('twice')
    for (const word of ['one', 'two', 'three']) await dovecot.deliver('twice', mail(`Twice ${word}.`))
    for (const word of ['one', 'two', 'three']) expect(await heard(`Twice ${word}.`)).toBe(1)
  }, 90_000)

  test('whose server numbers its mails anew brings none twice, and loses none', async () => {
    const first = watch('anew')
    await isRead('anew')
    await dovecot.deliver('anew', mail('Before it was numbered anew.'))
    expect(await heard('Before it was numbered anew.')).toBe(1)
    await first.stop()
    await dovecot.renumber('anew')
    await wait(1_100)
    await dovecot.deliver('anew', mail('Before it was numbered anew.'))
    await dovecot.deliver('anew', mail('After.'))
    company.clock.set(addMilliseconds(company.clock.now(), days(9)))
    watch('anew')
    expect(await heard('After.')).toBe(1)
    expect(await heard('Before it was numbered anew.')).toBe(1)
  })

  test('is no longer written about by who lost it', async () => {
    const { mailing, clock } = company
    const [mine, theirs] = [mailing.newId(), mailing.newId()].map((holder) => ({ name: 'lost', holder }))
    if (mine === undefined || theirs === undefined) return
    expect(await holdMailbox(mailing.db, mine, clock.now())).toBe(true)
    const place = { validity: '1', lastUid: 7, readAt: clock.now() }
    expect(await keepPlace(mailing.db, mine, place)).toBe(true)
    clock.set(addMilliseconds(clock.now(), minutes(2)))
    expect(await holdMailbox(mailing.db, theirs, clock.now())).toBe(true)
    expect(await keepPlace(mailing.db, mine, { ...place, lastUid: 5 })).toBe(false)
    await noteFailing(mailing.db, mine, clock.now(), { failure: 'unknown', said: null })
    expect(await rows(`select last_uid, failure from mailbox where name = 'lost'`)).toEqual([
      { last_uid: '7', failure: null },
    ])
  })

  test('keeps what fits of a mail that is too large, and knows how large it is', async () => {
    watches.push(watchMailbox(company.mailing, mailboxAt(dovecot.urlOf('large')), 10_000))
    await isRead('large')
    await dovecot.deliver('large', mail('a'.repeat(78).concat('\r\n').repeat(1_000)))
    const sizes = async () =>
      await rows<{ size: number; kept: number }>(
        `select size, length(bytes) as kept from original where size > length(bytes) and state <> 'heard'`,
      )
    for (let tried = 0; tried < 200 && (await sizes()).length === 0; tried += 1) await wait(50)
    expect(await sizes()).toEqual([{ size: expect.any(Number), kept: 10_000 }])
    expect((await sizes())[0]?.size).toBeGreaterThan(80_000)
  })

  test('that is told of a mail while it fetches another looks again at once', async () => {
    let hasCome = false
    const proxy = createServer((socket) => {
      const behind = connect(dovecot.port, '127.0.0.1')
      behind.pipe(socket)
      socket.on('data', (asked: Buffer) => {
        const [said, isFirst] = [String(asked), !hasCome && String(asked).includes('UID FETCH')]
        if (isFirst) hasCome = true
        void (isFirst ? dovecot.deliver('meanwhile', mail('Came meanwhile.')) : Promise.resolve()).then(() =>
          behind.write(said),
        )
      })
      for (const one of [socket, behind]) one.on('error', () => undefined)
      socket.on('close', () => behind.destroy())
    })
    const port = await listening(proxy)
    await dovecot.deliver('meanwhile', mail('Came first.'))
    const began = performance.now()
    const one = watchMailbox(company.mailing, mailboxAt(`imap://meanwhile:right@127.0.0.1:${port}/INBOX`))
    watches.push(one)
    expect(await heard('Came meanwhile.')).toBe(1)
    // Where it is not told, it looks every 20 s.
    expect(performance.now() - began).toBeLessThan(15_000)
    await one.stop()
    proxy.close()
  }, 60_000)

  test('whose server ends each connection soon fails, and is not signed in to each second', async () => {
    let opened = 0
    const proxy = createServer((socket) => {
      opened += 1
      const behind = connect(Number(new URL(dovecot.urlOf('brief')).port), '127.0.0.1')
      socket.pipe(behind).pipe(socket)
      for (const one of [socket, behind]) one.on('error', () => undefined)
      setTimeout(() => behind.end(), 500)
      socket.on('close', () => behind.destroy())
    })
    const port = await listening(proxy)
    const one = watchMailbox(company.mailing, mailboxAt(`imap://brief:right@127.0.0.1:${port}/INBOX`))
    watches.push(one)
    for (let tried = 0; tried < 300 && one.health() === 'ok'; tried += 1) await wait(50)
    expect([one.health(), opened]).toEqual(['failing', 3])
    await one.stop()
    proxy.close()
  })

  test('whose password is refused is known to fail, since when and why, and no log says whose it is', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    watch('locked', 'wrong', { ...company.mailing, log })
    for (let tried = 0; tried < 100; tried += 1) {
      const [row] = await rows<{ failure: string }>(
        `select failure, failing_since from mailbox where name like 'locked@%' and failure is not null`,
      )
      if (row !== undefined) {
        expect(row).toMatchObject({ failure: 'password-refused', failing_since: expect.any(Date) })
        expect(lines.join('')).toContain('password-refused')
        expect(lines.join('')).not.toContain('locked')
        return
      }
      await wait(50)
    }
    expect.unreachable('it was never known to fail')
  })
})
