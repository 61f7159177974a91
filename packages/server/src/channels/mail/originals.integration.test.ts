import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createSmallCompany } from '../../../test/small-company.ts'
import { createKeeping } from '../../originals/keep-original.ts'
import type { Heard, Original } from '../../originals/original.ts'
import { takeWaiting } from '../../originals/take-waiting.ts'
import { beginAttempt } from './read/attempt.ts'
import { createReaders } from './read/readers.ts'

const company = companyOfFile(createSmallCompany)
const usual = { beginWithinMs: 60_000, firstMs: 5_000 }

const heard = (words: string, parts: Partial<Heard> = {}): Heard => ({
  channel: 'mail',
  sender: 'nadia@home.example',
  recipients: ['care@small.example'],
  network: '192.0.2.0/24',
  bytes: Buffer.from(words),
  ...parts,
})
const keep = async (one: Heard) => await createKeeping(company.app)(one)
const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))
const take = async () => await takeWaiting(company.app, { channel: 'mail', most: 12, mostBytes: 60_000_000 })
/** What waits in the database now, of one mail. */
const rowOf = async ({ id }: Original) =>
  (
    await company.database.pool.query<{ tries: number; not_before: Date }>(
      'select tries, not_before from original where id = $1',
      [id],
    )
  ).rows[0]

/** The one that waits, alone. */
const onlyOne = async (words: string, parts: Partial<Heard> = {}): Promise<Original> => {
  await company.database.pool.query('delete from original')
  await keep(heard(words, parts))
  const [one] = await take()
  if (one === undefined) throw new Error('nothing waits')
  return one
}

describe('the same mail', () => {
  test('handed over is one for a week; to whom it came tells mails apart, wherever a part ends', async () => {
    expect(await keep(heard('1 bHello', { recipients: ['a'] }))).toBe('kept')
    expect(await keep(heard('1 bHello', { recipients: ['a'] }))).toBe('heardBefore')
    expect(await keep(heard('Hello', { recipients: ['a', 'b'] }))).toBe('kept')
    later(days(8))
    expect(await keep(heard('Hello', { recipients: ['a', 'b'] }))).toBe('kept')
  })

  test('that we fetched is one whenever and wherever it is found again', async () => {
    const fetched = (mailbox: string) =>
      heard('Fetched.', { sender: '', recipients: [mailbox], network: null })
    expect(await keep(fetched('care@imap.example/INBOX'))).toBe('kept')
    later(days(40))
    expect(await keep(fetched('care@imap.example/INBOX'))).toBe('heardBefore')
    expect(await keep(fetched('care@other.example/Old'))).toBe('heardBefore')
  })
})

describe('a mail that was taken', () => {
  test('has no try counted until reading it begins, however often whoever took it came to an end', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nIt waits.')
    for (let ended = 0; ended < 6; ended += 1) {
      later(minutes(4))
      expect(await take()).toMatchObject([{ id: one.id, tries: 1 }])
    }
  })

  test('has one counted before it is read, so that what ends the process with it is known', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nIt is read.')
    const readers = createReaders(1)
    expect(await beginAttempt(company.app, readers, one).readers.read(one.bytes)).toMatchObject({ ok: true })
    await readers.stop()
    expect(await rowOf(one)).toMatchObject({ tries: 1 })
    later(minutes(4))
    expect(await take()).toMatchObject([{ id: one.id, tries: 2 }])
  })

  test('goes back at once where others took too long, and that was no try', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nIt waits for others.')
    const readers = createReaders(1)
    const attempt = beginAttempt(company.app, readers, one, { ...usual, beginWithinMs: -1 })
    const thrown = await attempt.readers.read(one.bytes).catch((error: unknown) => error)
    expect(await attempt.putOff(thrown)).toBe('late')
    expect(await take()).toMatchObject([{ id: one.id, tries: 1 }])
    await readers.stop()
  })

  test('that is slow lets others go first, and has all its time after that', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nSlow, on a slow day.')
    const readers = createReaders(1)
    const attempt = beginAttempt(company.app, readers, one, { ...usual, firstMs: 0 })
    const thrown = await attempt.readers.read(one.bytes).catch((error: unknown) => error)
    expect(await attempt.putOff(thrown)).toBe('slow')
    expect(await take()).toEqual([])
    later(minutes(1))
    const [again] = await take()
    expect(again).toMatchObject({ id: one.id, tries: 2 })
    if (again === undefined) return
    const second = beginAttempt(company.app, readers, again, { ...usual, firstMs: 0 })
    expect(await second.readers.read(again.bytes)).toMatchObject({ ok: true })
    await readers.stop()
  })

  test('that somebody else has meanwhile is not read, and stays theirs', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nTheirs.')
    later(minutes(4))
    const [theirs] = await take()
    const readers = createReaders(1)
    const attempt = beginAttempt(company.app, readers, one)
    const thrown = await attempt.readers.read(one.bytes).catch((error: unknown) => error)
    expect(await attempt.putOff(thrown)).toBe('lost')
    await readers.stop()
    expect(await rowOf(one)).toEqual({ tries: 0, not_before: new Date(theirs?.takenUntil ?? '') })
  })

  test('that can’t be taken in is tried again, and that was no try at reading it', async () => {
    const one = await onlyOne('From: a@b.example\r\n\r\nIt is read, and the database is away.')
    const readers = createReaders(1)
    const attempt = beginAttempt(company.app, readers, one)
    await attempt.readers.read(one.bytes)
    await readers.stop()
    expect(await attempt.putOff(new Error('the database is away'))).toBe('stuck')
    expect(await rowOf(one)).toMatchObject({ tries: 0 })
    later(minutes(1))
    expect(await take()).toMatchObject([{ id: one.id, tries: 1 }])
  })

  test('of which we have a part says that something of it was not taken', async () => {
    const readers = createReaders(1)
    const leftOf = async (fullSize: number): Promise<unknown> => {
      const one = await onlyOne('From: a@b.example\r\n\r\nThe first half', { fullSize })
      const reading = await beginAttempt(company.app, readers, one).readers.read(one.bytes)
      return reading.ok && reading.mail.filesLeft
    }
    expect([await leftOf(9_000_000_000), await leftOf(0)]).toEqual([1, 0])
    await readers.stop()
  })
})

describe('a mail that whoever keeps it reads', () => {
  const reading = async (work: (read: readonly Original[]) => Promise<void>): Promise<void> => {
    await company.database.pool.query('delete from original')
    const read: Original[] = []
    const readNoMore = company.app.readingHere.readBy(async (one) => void read.push(one))
    await work(read)
    readNoMore()
  }

  test('is theirs as soon as it is kept, and found again where they end with it', async () => {
    await reading(async (read) => {
      const words = 'From: a@b.example\r\n\r\nRead at once.'
      expect(await keep(heard(words))).toBe('kept')
      expect(await keep(heard(words))).toBe('heardBefore')
      expect(read).toMatchObject([{ bytes: Buffer.from(words), tries: 1, isCounted: true, stands: null }])
      expect(await take()).toEqual([])
      later(minutes(4))
      expect(await take()).toMatchObject([{ id: read[0]?.id, tries: 2 }])
    })
  })

  test('has its try counted once, and not at all where it is left', async () => {
    await reading(async (read) => {
      await keep(heard('From: a@b.example\r\n\r\nCounted once.'))
      const [one] = read
      if (one === undefined) throw new Error('nobody was handed it')
      const readers = createReaders(1)
      const attempt = beginAttempt(company.app, readers, one)
      expect(await attempt.readers.read(one.bytes)).toMatchObject({ ok: true })
      await readers.stop()
      expect(await rowOf(one)).toMatchObject({ tries: 1 })
      await attempt.putOff(new Error('the database is away'))
      expect(await rowOf(one)).toMatchObject({ tries: 0 })
    })
  })

  test('of which we have a part is known as that', async () => {
    await reading(async (read) => {
      await keep(heard('From: a@b.example\r\n\r\nThe first half', { fullSize: 9_000_000 }))
      expect(read).toMatchObject([{ isCut: true }])
    })
  })
})
