import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { lookAfterTroubles } from '../../troubles/look-after.ts'

const company = companyOfFile(createHttpCompany)
const list = async (as?: string) =>
  await company.ask('GET', '/api/v1/troubles', as === undefined ? {} : { as })
const take = async (id: string, as?: string) =>
  await company.ask('POST', `/api/v1/troubles/${id}/take`, as === undefined ? {} : { as })

test('what does not work is shown to whoever has it and to admins, and taken by them until it works again', async () => {
  const { app, clock, database } = company
  expect((await list(admin)).body).toEqual({ items: [] })
  const now = clock.now()
  await database.pool.query(
    `insert into mailbox (name, held_by, held_until, failing_since, failure, said)
     values ('care@imap.example/INBOX', $1, $2, $3, 'password-refused', 'Invalid login')`,
    [app.newId(), addMilliseconds(now, hours(5)), addMilliseconds(now, -minutes(3))],
  )
  await lookAfterTroubles(app)
  const { body } = await list(admin)
  expect(body).toMatchObject({
    items: [
      {
        kind: 'mailbox',
        name: 'care@imap.example/INBOX',
        why: 'passwordRefused',
        said: 'Invalid login',
        owner: { id: admin },
        takenAt: null,
        goesOnAt: addMilliseconds(now, minutes(30)),
      },
    ],
  })
  const id = textAt(body, 'items', 0, 'id')
  expect((await list(staff.ana)).body).toEqual({ items: [] })
  expect(await list()).toMatchObject({ status: 401, code: 'not-signed-in' })

  expect(await take(id)).toMatchObject({ status: 401 })
  expect(await take(id, staff.ana)).toMatchObject({ status: 404, code: 'not-found' })
  expect(await take('nonsense', admin)).toMatchObject({ status: 422, code: 'input-invalid' })
  expect((await take(id, admin)).body).toMatchObject({
    items: [{ id, takenAt: clock.now(), goesOnAt: addMilliseconds(clock.now(), hours(4)) }],
  })
  expect((await take(id, admin)).status).toBe(200)

  await database.pool.query('update mailbox set failing_since = null, failure = null, said = null')
  await lookAfterTroubles(app)
  expect(await take(id, admin)).toMatchObject({ status: 409, code: 'trouble-over' })
  expect((await list(admin)).body).toEqual({ items: [] })
})
