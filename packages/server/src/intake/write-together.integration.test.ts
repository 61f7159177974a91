import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { wayToDatabase } from '../../test/way-to-database.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { contactFrom, createSmallCompany, staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { createPool } from '../db/pool.ts'
import { newSecret } from '../links/secret.ts'
import type { Receipt } from './incoming.ts'
import { receive } from './receive.ts'

const company = companyOfFile(createSmallCompany)

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

const send = async (words: string, more: Parameters<typeof contactFrom>[0] = {}): Promise<Receipt> =>
  await receive(company.app, contactFrom({ words, ...more }, `${words.replaceAll(/\W/g, '-')}@example.org`))

/** How many transactions wrote these words. */
const commitsOf = async (like: string): Promise<unknown> =>
  (
    await table(`select count(distinct xmin::text)::int as commits from matter_text where words like $1`, [
      like,
    ])
  )[0]?.['commits']

const wordsLike = async (like: string): Promise<readonly unknown[]> =>
  (await table('select words from matter_text where words like $1 order by words', [like])).map(
    (row) => row['words'],
  )

/** Does something at the commit of a customer of that name, as a constraint would. */
const atCommitOf = async (name: string, effect: string, work: () => Promise<void>): Promise<void> => {
  await table(`create sequence at_commit; create function at_commit() returns trigger language plpgsql as
    $$ begin ${effect} return null; end $$;
    create constraint trigger at_commit after insert on customer deferrable initially deferred
    for each row when (new.name = '${name}') execute function at_commit()`)
  try {
    await work()
  } finally {
    await table('drop trigger at_commit on customer; drop function at_commit; drop sequence at_commit')
  }
}

describe('contacts that come while others are being written', () => {
  test('share a commit, and each has a case of its own', async () => {
    const receipts = await Promise.all(numbers(40).map(async (index) => await send(`shared ${index}`)))
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(40)
    expect(await wordsLike('shared %')).toHaveLength(40)
    // The first two go alone, and of those that wait meanwhile 32 go together at most.
    expect(await commitsOf('shared %')).toBe(4)
  })

  test('for which nobody waits, let others come for a moment', async () => {
    const closes = () => ({ id: company.app.newId(), state: 'understood' })
    const sending = numbers(6).map(async (index) => {
      await wait(index * 2)
      return await send(`patient ${index}`, { closes })
    })
    expect(new Set((await Promise.all(sending)).map(({ caseId }) => caseId)).size).toBe(6)
    expect(await commitsOf('patient %')).toBe(1)
  })

  test('are given to whoever has least of them, though none is written yet', async () => {
    const receipts = await Promise.all(numbers(12).map(async (index) => await send(`spread ${index}`)))
    const owners = receipts.map((receipt) => (receipt.kind === 'known' ? null : receipt.owner))
    const ofAna = owners.filter((owner) => owner === staff.ana).length
    const ofBen = owners.filter((owner) => owner === staff.ben).length
    expect(ofAna + ofBen).toBe(12)
    expect(Math.abs(ofAna - ofBen)).toBeLessThanOrEqual(1)
  })

  test('with one twice among them: it opens one case, and the others theirs', async () => {
    const linkSecret = newSecret()
    const more = numbers(6).map((index) => (index % 2 === 0 ? {} : { source: 'the same form', linkSecret }))
    const receipts = await Promise.all(more.map(async (one, index) => await send(`twice ${index}`, one)))
    const ofTheForm = receipts.filter((_, index) => index % 2 === 1)
    expect(ofTheForm.map(({ kind }) => kind).toSorted()).toEqual(['known', 'known', 'opened'])
    expect(new Set(ofTheForm.map(({ caseId }) => caseId)).size).toBe(1)
    expect(await wordsLike('twice %')).toHaveLength(4)
  })

  test('that came in before are answered as before, and hold up no others', async () => {
    const first = await send('before 0', { source: 'before' })
    const again = await Promise.all(
      numbers(5).map(async (index) => await send(`before ${index}`, index === 3 ? { source: 'before' } : {})),
    )
    expect(again[3]).toEqual({ kind: 'known', caseId: first.caseId, contactId: first.contactId })
    expect(again.map(({ kind }) => kind)).toEqual(['opened', 'opened', 'opened', 'known', 'opened'])
  })

  test('where the commit is refused for one of them, are all written but that one', async () => {
    await atCommitOf('Cursed', `raise exception 'cursed';`, async () => {
      const settled = await Promise.allSettled(
        numbers(8).map(
          async (index) =>
            await send(`cursed ${index}`, index === 5 ? { from: { name: 'Cursed', identifiers: [] } } : {}),
        ),
      )
      expect(settled.map(({ status }) => status)).toEqual(
        numbers(8).map((index) => (index === 5 ? 'rejected' : 'fulfilled')),
      )
    })
    expect(await wordsLike('cursed %')).toHaveLength(7)
  })

  test('whose connection breaks before the commit are written once, each by itself', async () => {
    const breaks = `if nextval('at_commit') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;`
    await atCommitOf('Breaking', breaks, async () => {
      await Promise.all(
        numbers(8).map(
          async (index) =>
            await send(`broken ${index}`, index === 5 ? { from: { name: 'Breaking', identifiers: [] } } : {}),
        ),
      )
    })
    expect(await wordsLike('broken %')).toEqual(numbers(8).map((index) => `broken ${index}`))
  })

  test('whose connection breaks while the commit goes on are written once, acknowledged and announced', async () => {
    const way = await wayToDatabase(company.database.url)
    const pool = createPool({ url: way.url, max: 16 })
    const { clock, log, settings } = company.app
    const announced: string[] = []
    const app = {
      ...createAppContext({ pool, clock, log, settings }),
      announce: (matter: string) => void announced.push(matter),
    }
    await app.loads.refresh()
    try {
      await atCommitOf('Slow', `if nextval('at_commit') = 1 then perform pg_sleep(1); end if;`, async () => {
        const sending = numbers(8).map(async (index) => {
          const from = { name: index === 5 ? 'Slow' : 'Quick', identifiers: [] }
          return await receive(app, contactFrom({ words: `late ${index}`, from }))
        })
        await expect
          .poll(async () => await table(`select from pg_stat_activity where wait_event = 'PgSleep'`))
          .toHaveLength(1)
        way.breakAll()
        const receipts = await Promise.all(sending)
        expect(receipts.map(({ kind }) => kind)).toEqual(numbers(8).map(() => 'opened'))
        expect(await wordsLike('late %')).toEqual(numbers(8).map((index) => `late ${index}`))
        expect(new Set(announced)).toEqual(new Set(receipts.map(({ caseId }) => caseId)))
      })
    } finally {
      await pool.end()
      await way.close()
    }
  })

  test('whose commit fails are no load of anybody', async () => {
    // One that has counted nothing yet waits until it has.
    const app = company.another()
    const { loads } = app
    await loads.refresh()
    const before = [loads.loadOf(staff.ana), loads.loadOf(staff.ben)]
    await atCommitOf('Cursed', `raise exception 'cursed';`, async () => {
      const from = { name: 'Cursed', identifiers: [] }
      const network = '203.0.113.0/24'
      for (const more of [{}, { danger: 'smoke', network }, { proof: { kind: 'record' } }] as const) {
        await expect(receive(app, contactFrom({ ...more, from }))).rejects.toThrow('cursed')
      }
    })
    expect([loads.loadOf(staff.ana), loads.loadOf(staff.ben)]).toEqual(before)
  })

  test('go on where others wait for a row that somebody holds', async () => {
    const holder = await company.database.pool.connect()
    try {
      await holder.query('begin')
      await holder.query('select from person where id = $1 for update', [staff.ana])
      const waiting = ['held 0', 'held 1'].map(async (words) => await send(words, { language: 'es' }))
      const byBen = { takenBy: staff.ben, proof: { kind: 'staff', personId: staff.ben } } as const
      await Promise.all(['held 2', 'held 3', 'held 4'].map(async (words) => await send(words, byBen)))
      expect(await wordsLike('held %')).toEqual(['held 2', 'held 3', 'held 4'])
      await holder.query('rollback')
      expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['opened', 'opened'])
    } finally {
      await holder.query('rollback').finally(() => {
        holder.release()
      })
    }
    expect(await wordsLike('held %')).toHaveLength(5)
  })
})
