import { readFileSync } from 'node:fs'
import { instant } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { readProfile } from '../../../company/regulator/read-profile.ts'
import { runCommand } from '../../../ledger/run-command.ts'

const company = companyOfFile(createPagesCompany)
const spain = new URL('../../../../../../examples/regulators/spain-2025.yaml', import.meta.url)

it('a date by a profile that nobody signed comes up inside, and is neither on the page nor in a mail', async () => {
  const profile = readProfile(readFileSync(spain, 'utf8'))
  if (!profile.ok) throw new Error('it is read')
  await company.rows('update company set regulator = $1', [JSON.stringify(profile.value)])
  await company.rows('update directory_version set version = version + 1')
  await company.app.directory.fresh()
  const customer = customerOf(company.site)
  const opened = await company.tell({ words: 'You cut me off.' }, customer)
  const path = opened.path.replace('?first', '')
  const caseId = await company.caseOf('You cut me off.')
  const clocks = `select kind, due from deadline where matter_id = $1 and kind like 'regulator%' order by due`
  const [near, due] = await company.rows(clocks, [caseId])
  // Monday 2 March 2026: ten and fifteen working days after it.
  expect([near?.['due'], due?.['due']]).toEqual([
    new Date('2026-03-16T22:59:00Z'),
    new Date('2026-03-23T22:59:00Z'),
  ])

  company.clock.set(instant('2026-03-16T22:59:00Z'))
  const before = (await customer.get(path)).text
  const told = `select kind from message where matter_id = $1 and audience = 'customer'`
  const mails = (await company.rows(told, [caseId])).length
  const deadline = { kind: 'regulatorNear', subject: 1, due: company.clock.now() } as const
  const command = { type: 'fallDue', deadline } as const
  const fell = { kind: 'case', matterId: caseId, actor: { kind: 'clock' }, command, texts: [] } as const
  expect(await runCommand(company.app, fell)).toMatchObject({ ok: true })
  expect((await customer.get(path)).text).toBe(before)
  expect(before).not.toContain('23 March')
  expect((await company.rows(told, [caseId])).length).toBe(mails)
  const toLeader = `select person_id from message where matter_id = $1 and kind = 'regulatorDateNear'`
  expect(await company.rows(toLeader, [caseId])).toEqual([{ person_id: staff.claire }])
})
