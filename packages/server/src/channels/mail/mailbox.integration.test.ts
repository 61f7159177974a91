import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../../test/mail/dovecot.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
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
  const watch = (user: string, password?: string): MailboxWatch => {
    const one = watchMailbox(company.mailing, dovecot.urlOf(user, password))
    watches.push(one)
    return one
  }
  const mail = (words: string): string =>
    `From: nadia@home.example\r\nSubject: The boiler\r\n\r\n${words}\r\n`
  const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows
  /** How often these words stand in a contact, once they do. */
  const heard = async (words: string): Promise<number> => {
    for (let tried = 0; tried < 200; tried += 1) {
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
  })

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
    watch('anew')
    expect(await heard('After.')).toBe(1)
    expect(await heard('Before it was numbered anew.')).toBe(1)
  })

  test('whose password is refused is known to fail, since when and why', async () => {
    watch('locked', 'wrong')
    for (let tried = 0; tried < 100; tried += 1) {
      const [row] = await rows<{ failure: string }>(
        `select failure, failing_since from mailbox where name like 'locked@%' and failure is not null`,
      )
      if (row !== undefined) {
        expect(row).toMatchObject({ failure: 'password-refused', failing_since: expect.any(Date) })
        return
      }
      await wait(50)
    }
    expect.unreachable('it was never known to fail')
  })
})
