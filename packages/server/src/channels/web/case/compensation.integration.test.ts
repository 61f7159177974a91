import { addMilliseconds, days, hours } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday } from '../../../../test/small-company.ts'
import { sweepAll } from '../../../deadlines/sweep.ts'
import { countFigures } from '../../../leading/figures.ts'

const company = companyOfFile(createPagesCompany)

it('tells in one word what a broken promise brings, on page and mail, and owes it beyond the end until it is brought', async () => {
  const rule = {
    currency: 'EUR',
    brokenPromise: 2000,
    lateDay: 150,
    most: 5000,
    kinds: ['deed'],
    withinWorkingDays: 5,
    why: 'What we promise has a price',
  }
  await company.rows('update company set compensation = $1', [JSON.stringify(rule)])
  await company.rows('update directory_version set version = version + 1')
  await company.app.directory.fresh()
  const customer = customerOf(company.site)
  const opened = await company.tell({ words: 'Still the wrong blue.', email: 'blue@example.org' }, customer)
  const path = opened.path.replace('?first', '')
  const caseId = await company.caseOf('Still the wrong blue.')
  const owner = await company.ownerOf(caseId)
  const [what, due] = [company.textId(), addMilliseconds(monday, hours(2))]
  const make = { type: 'makePromise', what, remedy: null, due } as const
  await company.act(caseId, owner, make, { [what]: 'The right blue' })
  company.clock.set(due)
  await sweepAll(company.app)

  const broken = (await customer.get(path)).text
  expect(broken).toContain('Owed to you by our own rule, since we did not keep this')
  expect(broken).toContain('€20.00')
  expect(broken).toContain('And €1.50 more for each day until you have it, €50.00 at most in this case.')
  const told = `select kind, facts->'owed'->>'minor' as owed from message where matter_id = $1
    and audience = 'customer' and kind like 'promise%' order by kind`
  expect(await company.rows(told, [caseId])).toEqual([
    { kind: 'promiseBroken', owed: '2000' },
    { kind: 'promiseMade', owed: null },
  ])

  const proposal = company.textId()
  await company.act(
    caseId,
    owner,
    { type: 'proposeResolution', issue: 1, what: proposal, remedy: null, outcome: 'upheld' },
    { [proposal]: 'It is blue now' },
  )
  await customer.get(path)
  const ended = (await customer.send('/verdict', { verdict: 'solved' })).text
  expect(ended).toContain('€20.00')
  // How it stands says by when it comes all the same.
  const owes = 'By our own rule we owe you €20.00 for a promise that we did not keep, by Saturday 7 March'
  expect(ended.indexOf(owes)).toBeGreaterThan(ended.indexOf('How it stands'))
  expect(ended.indexOf(owes)).toBeLessThan(ended.indexOf('What we promised you'))
  company.clock.set(addMilliseconds(due, days(2)))
  const words = company.textId()
  const bring = { type: 'keepPromise', promise: 2, evidence: { kind: 'words', words } } as const
  await company.act(caseId, owner, bring, { [words]: 'By transfer' })
  expect((await customer.get(path)).text).toContain('€23.00')
  expect(await company.rows('select kind from deadline where matter_id = $1', [caseId])).toEqual([])
  // To break a promise and pay for it is none that was kept.
  const span = { from: monday, to: addMilliseconds(monday, days(60)) }
  const counted = await countFigures(company.app.db, [owner], span)
  expect(counted.get(owner)?.promisesKept ?? 0).toBe(0)
})
