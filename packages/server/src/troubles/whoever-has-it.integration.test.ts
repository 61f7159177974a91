import { hours, minutes, type PersonId } from '@buckstop/domain'
import { describe, expect, test, vi } from 'vitest'
import { admin } from '../../test/admin.ts'
import { startMailServer } from '../../test/mail/mail-server.ts'
import { staff } from '../../test/small-company.ts'
import { troubledCompany } from '../../test/troubled-company.ts'
import { startMessages } from '../messages/start-messages.ts'
import { takeTrouble } from './troubles.ts'

const { company, set, look, later, fails, sendingBy } = troubledCompany()

describe('whoever has it', () => {
  const owners = async (): Promise<readonly PersonId[]> => (await look()).map(({ owner_id: owner }) => owner)
  const take = async (id: string, by: PersonId, administers = false) =>
    await takeTrouble(company.app, id, { by, administers })

  test('says so within half an hour, or it goes up; each hears of it by mail', async () => {
    await fails()
    later(minutes(29))
    expect(await owners()).toEqual([admin])
    later(minutes(1))
    // The only admin is not at work, so whoever leads is next.
    expect(await owners()).toEqual([staff.claire])
    const told = await company.app.db
      .selectFrom('trouble_mail')
      .select('person_id')
      .orderBy('created_at')
      .execute()
    expect(told.map(({ person_id: person }) => person)).toEqual([admin, staff.claire])
    for (let count = 0; count < 6; count += 1) {
      later(minutes(30))
      await look()
    }
    const [last] = await look()
    expect(new Set(last?.had).size).toBe(last?.had.length)
    expect(await look()).toHaveLength(1)
  })

  test('keeps it for four hours then, and an admin may take it from them', async () => {
    const id = await fails()
    expect(await take(id, staff.ana)).toEqual({ ok: false, code: 'unknown' })
    expect(await take(id, admin)).toEqual({ ok: true })
    later(hours(3))
    expect(await owners()).toEqual([admin])
    later(hours(1))
    expect(await owners()).toEqual([staff.claire])
    expect(await take(id, admin, true)).toEqual({ ok: true })
    expect(await owners()).toEqual([admin])
    await set('delete from mailbox')
    await look()
    expect(await take(id, admin)).toEqual({ ok: false, code: 'over' })
  })

  test('hands it on when they go on leave, also once everybody had it', async () => {
    const id = await fails()
    await set('update trouble set had = (select array_agg(id) from person), owner_id = $1 where id = $2', [
      staff.claire,
      id,
    ])
    expect(await owners()).toEqual([staff.claire])
    const presence = `update person set presence = $2, presence_since = $3 where id = $1`
    await set(presence, [staff.claire, 'onLeave', company.clock.now()])
    expect(await owners()).toEqual([admin])
    await set(presence, [staff.claire, 'present', company.clock.now()])
  })

  test('who goes on leave hands it on at once', async () => {
    await fails()
    await set(`update person set presence = 'onLeave', presence_since = $2 where id = $1`, [
      admin,
      company.clock.now(),
    ])
    expect(await owners()).not.toContain(admin)
    await set(`update person set presence = 'present' where id = $1`, [admin])
  })
})

test('whoever has it reads of it in a mail, where mail works', async () => {
  const server = await startMailServer()
  const app = sendingBy(server.url)
  await fails()
  const running = await startMessages(app, { publicUrl: 'https://small.example' })
  await vi.waitFor(
    () =>
      expect(server.mails.map(({ subject }) => subject)).toContain(
        'Something does not work, and it is yours to look after',
      ),
    8_000,
  )
  await running.stop()
  await server.close()
})
