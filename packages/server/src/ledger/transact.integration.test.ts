import type { CaseId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import { beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, staff, text } from '../../test/small-company.ts'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { runCommandIn } from './run-command.ts'
import { type LedgerTransaction, onceCommitted, transact } from './transact.ts'

const company = companyOfFile(createSmallCompany)
let app: AppContext
let announced: CaseId[]
beforeEach(() => {
  announced = []
  app = { ...company.app, announce: (caseId) => announced.push(caseId) }
})

const callBack = { type: 'requestCallBack', of: staff.ana, due: null } as const

const asksForCall = async (trx: LedgerTransaction, caseId: CaseId) => {
  const what = text(app, 'Call me.')
  const command = { ...callBack, what: what.id }
  return await runCommandIn(trx, app, {
    kind: 'case',
    matterId: caseId,
    actor: as(staff.ana),
    command,
    texts: [what],
  })
}

/** Before anybody listens. */
const someCase = async (): Promise<CaseId> => (await openCaseOf(company.app)).caseId

describe('a transaction of the ledger', () => {
  test('announces each case that it changed, once, after the commit', async () => {
    const [one, other, idle] = [await someCase(), await someCase(), await someCase()]
    await transact(app, async (trx) => {
      for (const caseId of [one, other, one])
        expect(await asksForCall(trx, caseId)).toMatchObject({ ok: true })
      expect(announced).toEqual([])
    })
    expect(announced.toSorted()).toEqual([one, other].toSorted())
    expect(announced).not.toContain(idle)
  })

  test('says nothing of what was refused, nor of what was taken back', async () => {
    const caseId = await someCase()
    await transact(app, async (trx) => {
      const refused = await runCommandIn(trx, app, {
        kind: 'case',
        matterId: caseId,
        actor: { kind: 'machine', name: 'bot', of: null },
        command: { type: 'lapse' },
        texts: [],
      })
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-for-machines' } })
    })
    const effects: string[] = []
    const broken = transact(app, async (trx) => {
      await asksForCall(trx, caseId)
      onceCommitted(trx, () => effects.push('done'))
      throw new Error('later')
    })
    await expect(broken).rejects.toThrow('later')
    expect({ announced, effects }).toEqual({ announced: [], effects: [] })
  })

  test('is no other transaction', () => {
    expectTypeOf<LedgerTransaction>().toExtend<Transaction<Tables>>()
    expectTypeOf<Transaction<Tables>>().not.toExtend<LedgerTransaction>()
    expectTypeOf(runCommandIn).parameter(0).toEqualTypeOf<LedgerTransaction>()
  })
})
