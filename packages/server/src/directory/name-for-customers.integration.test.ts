import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMilliseconds, days, hours } from '@buckstop/domain'
import { expect, it, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { createPagesCompany } from '../../test/pages/pages-company.ts'
import { as, contactFrom, monday, staff, succeed, text } from '../../test/small-company.ts'
import { presentReceipt } from '../http/operations/receipt.ts'
import { receive } from '../intake/receive.ts'
import { readMessage } from '../messages/read-message.ts'

const company = companyOfFile(createPagesCompany)
const real = /Rosa|Ana|Ben|Claire|Paul|Helene|Example/

it('is all that a customer reads of whoever works under another name: on pages, in mails, in receipts, in danger', async () => {
  await company.rows(
    `update person set shows_surname = true, work_name = 'W' || upper(left(md5(first_name), 6))`,
  )
  const customer = customerOf(company.site)
  await vi.waitFor(async () => expect((await customer.get('/who')).text).not.toMatch(real), {
    timeout: 5_000,
  })
  const { app, clock } = company
  const receipt = await receive(
    app,
    contactFrom({ danger: true, words: 'It smokes.' }, 'nadia@customer.test'),
  )
  if (receipt.kind !== 'opened' || receipt.linkSecret === null) throw new Error('no case with a link')
  const { caseId, owner, linkSecret } = receipt
  const page = `/case/${linkSecret}`
  const say = async (command: Parameters<typeof succeed>[3], ...words: readonly ReturnType<typeof text>[]) =>
    await succeed(app, caseId, as(owner), command, words)
  const [what, done, asked] = [text(app, 'A new one'), text(app, 'Here it is'), text(app, 'Please')]
  const due = addMilliseconds(monday, hours(30))
  await say({ type: 'makePromise', what: what.id, remedy: null, due }, what)
  await say(
    { type: 'proposeNewDate', promise: 1, due: addMilliseconds(due, days(1)), reason: asked.id },
    asked,
  )
  await customer.get(page)
  await customer.send('/higher', { words: 'To whoever leads.' })
  await customer.get(page)
  await customer.send('/call-back', { phone: '+44 7911 123456' })
  await say({ type: 'proposeResolution', issue: 1, what: done.id, remedy: null, outcome: 'upheld' }, done)
  await succeed(app, caseId, as(staff.claire), { type: 'acknowledgeEscalation', escalation: 1 })
  clock.set(addMilliseconds(monday, days(1)))

  const shown = await Promise.all(
    [page, `${page}/whole`, `${page}/who`, '/who', '/who/poster', '/'].map(async (path) => {
      const seen = await customer.get(path)
      return `${path}: ${seen.text}`
    }),
  )
  const rows = await app.db.selectFrom('message').selectAll().where('audience', '=', 'customer').execute()
  expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(4)
  const mails = await Promise.all(
    rows.map(async (row) => {
      const message = await readMessage(app, row)
      return message === null ? '' : `${row.kind}: ${JSON.stringify({ ...message, row: null })}`
    }),
  )
  const answer = presentReceipt(receipt, await app.directory.fresh(), {
    publicUrl: 'https://care.example.com',
    now: clock.now(),
    language: 'en',
    declinedFiles: 0,
  })
  for (const read of [...shown, ...mails, JSON.stringify(answer)]) expect(read).not.toMatch(real)
  expect(shown[0]).toMatch(/W[0-9A-F]{6}/)
})

it('is asked of one function, where customers are spoken to', () => {
  const src = join(import.meta.dirname, '..')
  const spoken = globSync(
    [
      'channels/web/**/*.ts',
      'danger/say.ts',
      'danger/truth.ts',
      'messages/letter-to-customer.ts',
      'http/operations/receipt*.ts',
    ],
    { cwd: src },
  ).filter((file) => !file.endsWith('.test.ts'))
  expect(spoken.length).toBeGreaterThan(60)
  const byThemselves = spoken.filter((file) =>
    /\.(?:firstName|surname|showsSurname|showsPhoto)\b|first_name/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  )
  expect(byThemselves).toEqual([])
})
