import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { companyOfFile } from '@buckstop/server/test/company-of-file'
import { createMailCompany } from '@buckstop/server/test/mail/mail-company'
import { replyKeys } from '@buckstop/server/messages/reply-address/reply-keys'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ended, endedHere, runHere } from '../../test/run-here.ts'
import { contactsCommand } from './contacts.ts'

const company = companyOfFile(createMailCompany)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contacts-command-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const contacts = async (...args: readonly string[]): Promise<Ended> =>
  await endedHere(async () => {
    const open = async () =>
      await Promise.resolve({ app: company.app, close: async () => await Promise.resolve() })
    await contactsCommand(open).parseAsync(args, { from: 'user' })
  }, folder)
const raw = async (...args: readonly string[]): Promise<Ended> => await contacts('raw', ...args)

const mail = 'From: nadia@home.example\r\nSubject: The boiler\r\n\r\nIt leaks again.'

/** As processes leave one that ended each of them. */
const unreadable = async (): Promise<string> => {
  const id = company.app.newId()
  await company.database.pool.query(
    `insert into original (id, channel, digest, sender, recipients, heard_at, bytes, size, tries)
     values ($1, 'mail', sha256($2), 'nadia@home.example', '{care@small.example}', $3, $2, 60, 9)`,
    [id, Buffer.from(mail), company.clock.now()],
  )
  company.mailing.originals.ring()
  await company.heard()
  return id
}

test('what can’t be read is listed, saved as it came, and read again into the case where it stands', async () => {
  const id = await unreadable()
  const listed = await raw()
  expect(listed.out).toContain(`${id}  2026-03-02T10:00:00.000Z  mail  failed (took-too-long)`)
  expect(listed.out).toContain('0 wait to be read, 1 could not be read')

  expect((await raw('--save', id, '--to', 'one.eml')).out).toBe('Written: one.eml\n')
  expect(await readFile(join(folder, 'one.eml'), 'utf8')).toBe(mail)
  // A file that is there is left as it is.
  await expect(raw('--save', id, '--to', 'one.eml')).rejects.toMatchObject({ code: 'EEXIST' })

  expect((await raw('--again', id)).out).toBe('1 will be read again, by a Buckstop that runs\n')
  const [heard] = await company.heard()
  expect(heard).toMatchObject({ state: 'understood', failure: null })
  const { rows } = await company.database.pool.query(
    `select t.words from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
     where c.matter_id = $1 order by c.number`,
    [heard?.matter_id],
  )
  expect(rows).toEqual([{ words: mail.replaceAll('\r', '') }, { words: 'The boiler\n\nIt leaks again.' }])
  expect((await raw('--again', id)).code).toBe(1)
  expect((await raw('--again', 'failed')).out).toBe('0 will be read again, by a Buckstop that runs\n')
})

test('what is not there is said to be not there', async () => {
  const { code, err } = await raw('--save', '00000000-0000-7000-8000-000000000000')
  expect(code).toBe(1)
  expect(err).toContain('nothing has the id')
})

test.each([
  [['--again', 'nothing'], 'must be an id'],
  [['--save', '../secret'], 'must be an id'],
  [['--limit', '0'], 'from 1 to 10000'],
])('%s is refused with what to do', async (args, why) => {
  const { code, err } = await runHere(['contacts', 'raw', ...args])
  expect(code).not.toBe(0)
  expect(err).toContain(why)
})

test('reply addresses are signed with another key, beside the earlier ones or instead of them', async () => {
  const [first] = await replyKeys(company.app)
  expect((await contacts('new-reply-key')).out).toContain('earlier ones are known as before')
  const two = await replyKeys(company.app)
  expect(two).toHaveLength(2)
  expect(two[1]).toEqual(first)
  expect((await contacts('new-reply-key', '--withdraw')).out).toContain('earlier ones count no more')
  const [last, ...none] = await replyKeys(company.app)
  expect(none).toEqual([])
  expect(two).not.toContainEqual(last)
})
