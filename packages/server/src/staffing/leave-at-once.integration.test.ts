import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf, staff } from '../../test/small-company.ts'
import { sweepLeaves } from '../deadlines/leaves.ts'
import { deactivatePerson, reactivatePerson, setPresence } from '../staffing/change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { cancelLeave, takeLeave } from '../staffing/leave.ts'

const company = companyOfFile(createSmallCompany)

const ids = async (): Promise<readonly string[]> => {
  const sql = 'select id from leave where ended_at is null'
  return (await company.database.pool.query<{ id: string }>(sql)).rows.map(({ id }) => id)
}
const clear = async () => await company.database.pool.query('delete from leave')
const days = (from: string, to: string) => ({ from, to, deputy: null, by: staff.helene })

test('every change of one person’s leave and presence can come beside every other', async () => {
  const { app } = company
  const other = company.another()
  for (let round = 0; round < 6; round += 1) {
    await clear()
    const kind = round % 2 === 0 ? 'absent' : 'present'
    await Promise.all([
      takeLeave(app, staff.ana, days('2026-09-01', '2026-09-02')),
      setPresence(app, staff.ana, { kind }),
      setPresence(other, staff.ana, { kind }),
      takeLeave(other, staff.ana, days('2026-10-01', '2026-10-02')),
      takeLeave(other, staff.ben, { ...days('2026-10-01', '2026-10-02'), deputy: staff.ana }),
      setPresence(app, staff.ben, { kind, deputy: staff.ana }),
    ])
    expect(await ids()).toHaveLength(3)
  }
})

test('nor do the sweep, cancelling, leaving and coming back wait for each other', async () => {
  const { app } = company
  const other = company.another()
  await openCaseOf(app)
  for (let round = 0; round < 4; round += 1) {
    await clear()
    const now = app.clock.now()
    await company.database.pool.query(
      `insert into leave (id, person_id, from_day, to_day, starts_at, ends_at, entered_by, entered_at, began_at)
       select gen_random_uuid(), id, '2026-01-01', '2026-01-02', '2026-01-01', '2026-01-03', id, $1, $1
       from person where id = any($2::uuid[])`,
      [now, [staff.ana, staff.ben, staff.rosa]],
    )
    const ahead = await takeLeave(app, staff.rosa, days('2026-09-01', '2026-09-02'))
    expect(ahead.ok).toBe(true)
    const all = await ids()
    await Promise.all([
      sweepLeaves(app),
      sweepLeaves(other),
      ...all.map(async (id) => await cancelLeave(other, staff.rosa, { leave: id, by: staff.rosa })),
      setPresence(app, staff.ana, { kind: 'present' }),
      takeLeave(other, staff.ben, days('2026-09-01', '2026-09-02')),
      takeLeave(app, staff.claire, { ...days('2026-03-02', '2026-09-02'), from: null }),
      deactivatePerson(other, staff.ben, byCommand),
    ])
    await sweepLeaves(app)
    expect((await reactivatePerson(app, staff.ben, byCommand)).ok).toBe(true)
    await setPresence(app, staff.claire, { kind: 'present' })
    const { rows } = await company.database.pool.query(
      'select 1 from leave where began_at is not null and ended_at is null',
    )
    expect(rows).toEqual([])
  }
})
