import { addMilliseconds, days } from '@buckstop/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  as,
  contactFrom,
  createSmallCompany,
  openCaseOf,
  staff,
  succeed,
  text,
} from '../../test/small-company.ts'
import { sweepAbsences } from '../deadlines/absences.ts'
import { receive } from '../intake/receive.ts'
import { runCommand } from '../ledger/run-command.ts'
import { deactivatePerson, reactivatePerson, setPresence } from './change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'

const company = companyOfFile(createSmallCompany)
beforeEach(async () => {
  for (const person of [staff.ana, staff.ben, staff.claire, staff.paul])
    await reactivatePerson(company.app, person, byCommand)
})

const openCasesOf = async (person: string): Promise<number> =>
  (
    await company.database.pool.query<{ cases: number }>(
      `select count(*)::int as cases from matter_head where owner_id = $1 and status = 'open'`,
      [person],
    )
  ).rows[0]?.cases ?? -1

const ownerOf = async (caseId: string): Promise<unknown> =>
  (await company.database.pool.query('select owner_id, team from matter_head where matter_id = $1', [caseId]))
    .rows[0]

const taken = async (by: string): Promise<string> =>
  (await openCaseOf(company.app, { proof: { kind: 'staff', personId: by }, takenBy: by })).caseId

describe('whoever goes on leave', () => {
  test('owns nothing from that moment: their cases go to their deputy', async () => {
    const cases = [await taken(staff.ana), await taken(staff.ana), await taken(staff.ana)]
    const before = await openCasesOf(staff.ana)
    const changed = await setPresence(company.app, staff.ana, { kind: 'onLeave', deputy: staff.ben })
    expect(changed).toEqual({ ok: true, moved: before })
    for (const caseId of cases) expect(await ownerOf(caseId)).toMatchObject({ owner_id: staff.ben })
    expect(await openCasesOf(staff.ana)).toBe(0)
    const { rows } = await company.database.pool.query(
      `select because from matter_ownership where matter_id = $1 order by number`,
      [cases[0]],
    )
    expect(rows).toEqual([{ because: 'opened' }, { because: 'onLeave' }])
  })

  test('without a deputy hands them upward', async () => {
    const caseId = await taken(staff.ana)
    await setPresence(company.app, staff.ana, { kind: 'onLeave' })
    expect(await ownerOf(caseId)).toMatchObject({ owner_id: staff.claire })
  })

  test('gets no case any more, not even one they are offered', async () => {
    const { app } = company
    const caseId = await taken(staff.ben)
    await succeed(app, caseId, as(staff.ben), {
      type: 'offerTransfer',
      to: { kind: 'person', person: staff.ana },
      reason: null,
    })
    await setPresence(app, staff.ana, { kind: 'onLeave', deputy: staff.ben })
    expect(
      await runCommand(app, {
        kind: 'case',
        matterId: caseId,
        actor: as(staff.ana),
        command: { type: 'acceptTransfer', offer: 1 },
        texts: [],
      }),
    ).toEqual({ ok: false, refusal: expect.objectContaining({ code: 'person-on-leave' }) })
    expect((await openCaseOf(app, { language: 'es' })).owner).not.toBe(staff.ana)
  })

  test('with three hundred cases has them moved in batches, while new ones come in, and loses none', async () => {
    const { app, another } = company
    const elsewhere = another()
    await elsewhere.directory.current()
    const before = await Promise.all(Array.from({ length: 300 }, async () => await taken(staff.ben)))
    const leaving = setPresence(app, staff.ben, { kind: 'onLeave', deputy: staff.claire })
    const meanwhile = await Promise.all(
      Array.from({ length: 40 }, async () => await receive(elsewhere, contactFrom())),
    )
    const changed = await leaving
    expect(changed.ok && changed.moved).toBeGreaterThanOrEqual(300)
    expect(await openCasesOf(staff.ben)).toBe(0)
    const { rows } = await company.database.pool.query(
      `select count(*)::int as owned from matter_head where matter_id = any($1) and status = 'open'`,
      [[...before, ...meanwhile.map(({ caseId }) => caseId)]],
    )
    expect(rows).toEqual([{ owned: 340 }])
  }, 60_000)
})

describe('whoever leaves the company', () => {
  test('hands their cases upward, and what they answered for as a leader to the next above', async () => {
    const { app } = company
    const caseId = await taken(staff.ana)
    await succeed(app, caseId, { kind: 'customer' }, { type: 'takeHigher', words: null })
    // It is above her, she says herself.
    const why = text(app, 'It is above me')
    const higher = { type: 'takeHigher', words: why.id } as const
    await succeed(app, caseId, { kind: 'person', id: staff.claire }, higher, [why])
    const led = async (): Promise<unknown> =>
      (
        await company.database.pool.query(
          `select jsonb_path_query_array(state, '$.escalations[*].leader') as leaders from matter_head where matter_id = $1`,
          [caseId],
        )
      ).rows[0]
    expect(await led()).toEqual({ leaders: [staff.claire, staff.paul] })
    expect(await deactivatePerson(app, staff.claire, byCommand)).toMatchObject({ ok: true })
    expect(JSON.stringify(await led())).not.toContain(staff.claire)
    expect(await deactivatePerson(app, staff.ana, byCommand)).toMatchObject({ ok: true })
    expect(await ownerOf(caseId)).not.toMatchObject({ owner_id: staff.ana })
  })
})

describe('whoever is absent', () => {
  test('keeps their cases until it has been too long; then they go upward', async () => {
    const { app, clock } = company
    const start = clock.now()
    const caseId = await taken(staff.ana)
    expect(await setPresence(app, staff.ana, { kind: 'absent' })).toEqual({ ok: true, moved: 0 })
    clock.set(addMilliseconds(start, days(1)))
    await sweepAbsences(app)
    expect(await ownerOf(caseId)).toMatchObject({ owner_id: staff.ana })
    clock.set(addMilliseconds(start, days(4)))
    expect(await sweepAbsences(app)).toContain(caseId)
    expect(await ownerOf(caseId)).toMatchObject({ owner_id: staff.claire })
    expect(await sweepAbsences(app)).toEqual([])
    clock.set(start)
  })
})

describe('a change of staff that can’t be', () => {
  test.each([
    ['of nobody', '00000000-0000-7000-8000-00000000ffff', { kind: 'absent' }, 'no-such-person'],
    ['with oneself as deputy', staff.ana, { kind: 'onLeave', deputy: staff.ana }, 'not-a-deputy'],
    ['with a stranger as deputy', staff.ana, { kind: 'onLeave', deputy: 'nobody' }, 'not-a-deputy'],
  ] as const)('%s is refused', async (_, person, wanted, code) => {
    expect(await setPresence(company.app, person, wanted)).toEqual({ ok: false, code })
  })

  test('of somebody who has left is refused', async () => {
    await deactivatePerson(company.app, staff.ben, byCommand)
    expect(await setPresence(company.app, staff.ben, { kind: 'present' })).toEqual({
      ok: false,
      code: 'person-not-active',
    })
  })

  test('that would leave a case to nobody is refused, and nothing has changed', async () => {
    const alone = await createSmallCompany()
    try {
      const { app, database } = alone
      const { caseId } = await openCaseOf(app)
      for (const person of Object.values(staff).slice(0, -1)) {
        expect(await deactivatePerson(app, person, byCommand)).toMatchObject({ ok: true })
      }
      expect(await deactivatePerson(app, staff.helene, byCommand)).toEqual({
        ok: false,
        code: 'nobody-can-own',
      })
      const { rows } = await database.pool.query(
        `select owner_id, (select active from person where id = owner_id) as active from matter_head where matter_id = $1`,
        [caseId],
      )
      expect(rows).toEqual([{ owner_id: staff.helene, active: true }])
    } finally {
      await alone.drop()
    }
  })
})

describe('whoever could manage Buckstop as the last one', () => {
  const admins = [staff.paul, staff.rosa]
  const stillActive = async () =>
    (
      await company.database.pool.query<{ id: string }>(
        `select id from person where role = 'admin' and active order by id`,
      )
    ).rows.map(({ id }) => id)

  test('stays, also when two send each other away at the same moment', async () => {
    await company.database.pool.query(`update person set role = 'admin' where id = any($1)`, [admins])
    for (let round = 0; round < 8; round += 1) {
      const done = await Promise.all(
        admins.map(async (one) => await deactivatePerson(company.app, one, byCommand)),
      )
      expect(done.filter(({ ok }) => ok)).toHaveLength(1)
      expect(done).toContainEqual({ ok: false, code: 'last-admin' })
      const [left] = await stillActive()
      expect(await deactivatePerson(company.app, left ?? '', byCommand)).toEqual({
        ok: false,
        code: 'last-admin',
      })
      expect(await stillActive()).toEqual([left])
      for (const one of admins) await reactivatePerson(company.app, one, byCommand)
    }
    await company.database.pool.query(`update person set role = 'lead' where id = any($1)`, [admins])
  })
})
