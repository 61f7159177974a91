import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { admin } from '../../test/admin.ts'
import { troubledCompany } from '../../test/troubled-company.ts'
import { openTroubles, takeTrouble } from './troubles.ts'

const { company, set, look, later, fails } = troubledCompany()

const told = async () =>
  await company.app.db.selectFrom('trouble_mail').select(['trouble_id', 'person_id']).execute()

/** Or works again. */
const flap = async (works: boolean): Promise<void> => {
  await set('update mailbox set failing_since = $1', [
    works ? null : addMilliseconds(company.clock.now(), -minutes(3)),
  ])
  later(minutes(5))
  await look()
}

test('whoever has a trouble has it again where it comes back within half an hour, without another row or mail', async () => {
  const id = await fails()
  expect(await takeTrouble(company.app, id, { by: admin, administers: false })).toEqual({ ok: true })
  const [before] = await look()
  for (let count = 0; count < 8; count += 1) {
    await flap(true)
    expect(await openTroubles(company.app.db, null)).toEqual([])
    await flap(false)
  }
  // It was over for five minutes each time, which are none of those in which it is to be mended.
  const over = (at: Date | null | undefined): Date => new Date((at?.getTime() ?? 0) + minutes(8 * 5))
  expect(await look()).toEqual([
    { ...before, owned_since: over(before?.owned_since), taken_at: over(before?.taken_at) },
  ])
  expect(await told()).toEqual([{ trouble_id: id, person_id: admin }])
  // Whom its mail had nothing to tell, since it was over by then, is told after all.
  await set('update trouble_mail set queued_at = created_at, failed_at = created_at')
  await flap(true)
  await flap(false)
  expect(
    (await set('select 1 from trouble_mail where queued_at is null and failed_at is null')).rowCount,
  ).toBe(1)
  await flap(true)
  later(minutes(30))
  await set('update mailbox set failing_since = $1', [addMilliseconds(company.clock.now(), -minutes(3))])
  const [another, ...more] = await look()
  expect([another?.id === id, more]).toEqual([false, []])
})

test('what comes back leaves its owner the time that was left when it was over', async () => {
  const id = await fails()
  later(minutes(10))
  await flap(true)
  later(minutes(20))
  await flap(false)
  const owner = async () => (await look())[0]?.owner_id
  expect(await owner()).toBe(admin)
  // Of the half hour to say so, fifteen minutes were over by then.
  later(minutes(14))
  expect(await owner()).toBe(admin)
  later(minutes(1))
  expect(await owner()).not.toBe(admin)
  await flap(true)
  await set('update trouble set owner_id = $1, taken_at = owned_since where id = $2', [admin, id])
  later(minutes(20))
  await flap(false)
  // And of the four hours to mend it, five.
  later(hours(4) - minutes(6))
  expect(await owner()).toBe(admin)
  later(minutes(1))
  expect(await owner()).not.toBe(admin)
})

test('a trouble is forgotten, with who was told, a month after it ended, and not while it goes on', async () => {
  const id = await fails()
  await flap(true)
  const kept = async () =>
    (
      await set(
        'select id from trouble where id = $1 union all select trouble_id from trouble_mail where trouble_id = $1',
        [id],
      )
    ).rowCount
  later(hours(24 * 29))
  await look()
  expect(await kept()).toBe(2)
  await set('update trouble set ended_at = null')
  later(hours(48))
  await look()
  expect(await kept()).toBeGreaterThan(1)
  await set(`update trouble set ended_at = $1 where id = $2`, [
    addMilliseconds(company.clock.now(), -hours(24 * 31)),
    id,
  ])
  await look()
  expect(await kept()).toBe(0)
})
