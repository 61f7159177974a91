import { instant, type Instant } from '@buckstop/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf } from '../../test/small-company.ts'
import { headsOf, type HeadVersion, rowVersionOf } from './kept-heads.ts'

const company = companyOfFile(createSmallCompany)

const versionsOf = async (...ids: string[]): Promise<readonly HeadVersion[]> =>
  (
    await company.database.pool.query<HeadVersion>(
      'select matter_id, concat(xmin, ctid) as row_version from matter_head where matter_id = any($1)',
      [ids],
    )
  ).rows

test('what was read of a version is not asked for again, and nothing older is given for a newer one', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, {}, 'kept@example.org')
  const first = await versionsOf(caseId)
  const before = (await headsOf(app.db, first)).get(caseId)
  expect(before?.state.id).toBe(caseId)
  expect((await headsOf(app.db, first)).get(caseId)).toBe(before)

  await company.database.pool.query(
    `update matter_head set changed_at = changed_at + interval '1 second' where matter_id = $1`,
    [caseId],
  )
  const second = await versionsOf(caseId)
  expect(second).not.toEqual(first)
  const after = (await headsOf(app.db, second)).get(caseId)
  expect(after?.changedAt).not.toBe(before?.changedAt)
  // Somebody who asked before it changed is given it as it is by now.
  expect((await headsOf(app.db, first)).get(caseId)).toEqual(after)
})

test('what a transaction wrote first is not given for what it wrote last, nor what was rolled back', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, {}, 'twice@example.org')
  const changedAt = async (db: typeof app.db): Promise<string | undefined> => {
    const { rows } = await sql<HeadVersion>`select matter_id, ${rowVersionOf(sql`head`)} as row_version
      from matter_head head where matter_id = ${caseId}`.execute(db)
    return (await headsOf(db, rows)).get(caseId)?.changedAt
  }
  const write = async (db: typeof app.db, at: Instant) =>
    await db.updateTable('matter_head').set({ changed_at: at }).where('matter_id', '=', caseId).execute()
  await app.db.transaction().execute(async (trx) => {
    await write(trx, instant('2030-01-01T00:00:00.000Z'))
    expect(await changedAt(trx)).toBe('2030-01-01T00:00:00.000Z')
    await write(trx, instant('2031-01-01T00:00:00.000Z'))
  })
  expect(await changedAt(app.db)).toBe('2031-01-01T00:00:00.000Z')
  await app.db
    .transaction()
    .execute(async (trx) => {
      await write(trx, instant('2032-01-01T00:00:00.000Z'))
      expect(await changedAt(trx)).toBe('2032-01-01T00:00:00.000Z')
      throw new Error('rolled back')
    })
    .catch(() => undefined)
  expect(await changedAt(app.db)).toBe('2031-01-01T00:00:00.000Z')
})

test('words that were erased are not kept beside their case', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, {}, 'erased@example.org')
  const before = await versionsOf(caseId)
  expect((await headsOf(app.db, before)).get(caseId)?.newest?.words).not.toBeUndefined()
  await company.database.pool.query(
    `update matter_text set words = '', salt = null, erased_at = now() where matter_id = $1`,
    [caseId],
  )
  const after = await versionsOf(caseId)
  expect(after).not.toEqual(before)
  expect((await headsOf(app.db, after)).get(caseId)?.newest).toBeNull()
})

test('a case that is asked for several times at once is read once', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, {}, 'several@example.org')
  const [row] = await versionsOf(caseId)
  if (row === undefined) throw new Error('no head')
  expect([...(await headsOf(app.db, [row, row])).keys()]).toEqual([caseId])
})
