import { addMilliseconds, minutes } from '@buckstop/domain'
import type pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, staff, succeed } from '../../test/small-company.ts'

/*
 * Promise 1 of the product, tried to be broken in plain SQL, past all of our code: an open case has exactly one
 * owner, a person who is active and not on leave, at every moment of its story.
 */
const company = companyOfFile(createSmallCompany)
let caseId: string
let owner: string
let other: string
beforeEach(async () => {
  const opened = await openCaseOf(company.app)
  ;({ caseId, owner } = opened)
  other = owner === staff.ana ? staff.ben : staff.ana
})

/** Runs statements in one transaction; `$c`, `$o` and `$p` stand for the case, its owner and another person. */
const attempt = async (...statements: readonly string[]): Promise<void> => {
  const client = await company.database.pool.connect()
  try {
    await client.query('begin')
    for (const statement of statements) await run(client, statement)
    await client.query('commit')
  } catch (thrown) {
    await client.query('rollback')
    throw thrown
  } finally {
    client.release()
  }
}

const run = async (client: pg.ClientBase, statement: string): Promise<unknown> =>
  await client.query(
    statement.replaceAll('$c', `'${caseId}'`).replaceAll('$o', `'${owner}'`).replaceAll('$p', `'${other}'`),
  )

const period = (number: number, who: string, since: string, until = 'null', because = 'accepted'): string =>
  `insert into matter_ownership (matter_id, number, owner_id, team, because, since, until)
   values ($c, ${number}, ${who}, 'Care', '${because}', ${since}, ${until})`
const start = '(select since from matter_ownership where matter_id = $c and number = 1)'
const close = (until = `${start} + interval '1 hour'`): string =>
  `update matter_ownership set until = ${until} where matter_id = $c and number = 1`
const hold = (number: number, who = '$p'): string =>
  `update matter_head set owner_id = ${who}, ownership_number = ${number} where matter_id = $c`

describe('what must not be', () => {
  test.each<[string, readonly string[]]>([
    ['two owners at once', [period(2, '$p', `${start} + interval '1 hour'`)]],
    ['two owners from the same moment', [period(2, '$p', start)]],
    ['a second period of the same owner beside the first', [period(2, '$o', `${start} + interval '1 hour'`)]],
    [
      'an owner in time that was another’s',
      [close(), period(2, '$p', `${start} + interval '30 minutes'`), hold(2)],
    ],
    ['a gap between two owners', [close(), period(2, '$p', `${start} + interval '2 hours'`), hold(2)]],
    [
      'a gap torn open afterwards',
      [
        close(),
        period(2, '$p', `${start} + interval '1 hour'`),
        hold(2),
        close(`${start} + interval '30 minutes'`),
      ],
    ],
    [
      'a period taken out of the middle',
      [
        close(),
        period(2, '$p', `${start} + interval '1 hour'`),
        hold(2),
        `delete from matter_ownership where matter_id = $c and number = 1`,
      ],
    ],
    ['a number left out', [close(), period(3, '$p', `${start} + interval '1 hour'`), hold(3)]],
    [
      'a reopening before the end',
      [period(2, '$p', `${start} + interval '1 hour'`, 'null', 'reopened'), hold(2)],
    ],
    ['a period that ends before it begins', [close(`${start} - interval '1 hour'`)]],
    ['no owner', [`update matter_head set owner_id = null where matter_id = $c`]],
    [
      'an owner who does not exist',
      [`update matter_head set owner_id = gen_random_uuid() where matter_id = $c`],
    ],
    ['an owner without a period of theirs', [`update matter_head set owner_id = $p where matter_id = $c`]],
    ['an open case whose owner’s time has ended', [close()]],
    ['an open case without any period', [`delete from matter_ownership where matter_id = $c`]],
    [
      'an open case pointing at a period that has ended',
      [close(), period(2, '$p', `${start} + interval '1 hour'`)],
    ],
    ['an owner who has left', [`update person set active = false where id = $o`]],
    ['an owner on leave', [`update person set presence = 'onLeave' where id = $o`]],
    ['an owner who is no person any more', [`delete from person where id = $o`]],
    [
      'a case handed to somebody on leave',
      [
        `update person set presence = 'onLeave' where id = $p and not exists (select from matter_head where owner_id = $p and status = 'open')`,
        close(),
        period(2, '$p', `${start} + interval '1 hour'`),
        `update person set presence = 'onLeave' where id = $p`,
        hold(2),
      ],
    ],
    [
      'an ended case opened again without an owner',
      [
        `update matter_head set status = 'ended', ending = 'solved' where matter_id = $c`,
        close(),
        `update matter_head set status = 'open', ending = null where matter_id = $c`,
      ],
    ],
    ['a case that ended without an ending', [`update matter_head set status = 'ended' where matter_id = $c`]],
    ['a case taken away', [`delete from matter_head where matter_id = $c`]],
    ['an event changed', [`update matter_event set payload = '{}' where matter_id = $c`]],
    ['an event taken away', [`delete from matter_event where matter_id = $c`]],
    ['all events taken away', [`truncate matter_event`]],
  ])('%s is refused', async (_, statements) => {
    await expect(attempt(...statements)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) })
  })

  test('but a change of owner as it should be is not', async () => {
    await expect(
      attempt(close(), period(2, '$p', `${start} + interval '1 hour'`), hold(2)),
    ).resolves.toBeUndefined()
  })
})

describe('an owner and a leave that race each other', () => {
  const leave = `update person set presence = 'onLeave' where id = '${staff.paul}'`
  const give = (): readonly string[] => [close(), period(2, '$p', `${start} + interval '1 hour'`), hold(2)]

  beforeEach(() => {
    other = staff.paul
  })

  /** What it was refused with; undefined where it was not. */
  const outcomeOf = async (attempted: Promise<void>): Promise<unknown> =>
    await attempted.catch((thrown: unknown) => thrown)

  const somebodyWaits = async (): Promise<void> =>
    await vi.waitFor(async () => {
      const { rowCount } = await company.database.pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      expect(rowCount).toBe(1)
    }, 10_000)

  test('the leave comes first: the new owner is refused', async () => {
    const client = await company.database.pool.connect()
    try {
      await client.query('begin')
      await client.query(leave)
      const giving = outcomeOf(attempt(...give()))
      await somebodyWaits()
      await client.query('commit')
      expect(await giving).toMatchObject({ constraint: 'matter_head_owner_is_able' })
    } finally {
      client.release()
      await company.database.pool.query(leave.replace('onLeave', 'present'))
    }
  })

  test('the new owner comes first: the leave is refused', async () => {
    const client = await company.database.pool.connect()
    try {
      await client.query('begin')
      for (const statement of give()) await run(client, statement)
      await client.query('set constraints all immediate')
      const leaving = outcomeOf(attempt(leave))
      await somebodyWaits()
      await client.query('commit')
      expect(await leaving).toMatchObject({ constraint: 'matter_head_owner_is_able' })
    } finally {
      client.release()
    }
  })
})

test('who owned it when has no gap over a whole story', async () => {
  const { app, clock } = company
  const step = (): void => clock.set(addMilliseconds(clock.now(), minutes(1)))
  for (const [offer, person] of [other, owner, other].entries()) {
    step()
    const current = (
      await company.database.pool.query<{ owner_id: string }>(
        'select owner_id from matter_head where matter_id = $1',
        [caseId],
      )
    ).rows[0]?.owner_id
    await succeed(app, caseId, as(current ?? ''), {
      type: 'offerTransfer',
      to: { kind: 'person', person },
      reason: null,
    })
    step()
    await succeed(app, caseId, as(person), { type: 'acceptTransfer', offer: offer + 1 })
  }
  const { rows } = await company.database.pool.query<{ gaps: number; periods: number }>(
    `select count(*) filter (where until is distinct from next) ::int as gaps, count(*)::int as periods from (
       select until, lead(since) over (order by number) as next from matter_ownership where matter_id = $1) p`,
    [caseId],
  )
  expect(rows).toEqual([{ gaps: 0, periods: 4 }])
})
