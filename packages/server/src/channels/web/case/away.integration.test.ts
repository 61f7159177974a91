import { instant } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { sweepLeaves } from '../../../deadlines/leaves.ts'
import { takeLeave } from '../../../staffing/leave.ts'

const company = companyOfFile(createPagesCompany)

it('a page says who reads it now while a leader is on leave, until when, and in which language', async () => {
  const { app } = company
  const customer = customerOf(company.site)
  const { path: told } = await company.tell({ words: 'The lamp fell on my foot.', danger: 'yes' }, customer)
  const path = told.replace('?first', '')
  const reads = async (language: string) =>
    await customerOf(company.site, { cookie: `language=${language}` }).get(path)
  expect((await customer.get(path)).text).toContain('It has stood in Claire’s list since')
  const wanted = { from: null, to: '2026-03-06', deputy: staff.helene, by: staff.claire }
  expect(await takeLeave(app, staff.claire, wanted)).toMatchObject({ ok: true, moved: 1 })
  await app.directory.fresh()
  const away = await customer.get(path)
  expect(away.text).toContain('Claire is away until Friday 6 March; it is for Helene to read now.')
  expect(away.text).toContain('Claire is away now; Helene has to read it instead.')
  expect(away.text).toContain('Claire is away: Helene has what went up to Claire.')
  expect(away.text).not.toContain('Claire is answerable for this too')
  expect((await reads('fr')).text).toContain(
    'En congé jusqu’au vendredi 6 mars inclus : Claire. C’est à Helene de le lire maintenant.',
  )
  expect((await reads('es')).text).toContain(
    'Claire está de permiso hasta el viernes 6 de marzo incluido; ahora le toca leerlo a Helene.',
  )

  company.clock.set(instant('2026-03-07T00:00:00.000Z'))
  await sweepLeaves(app)
  await app.directory.fresh()
  const back = await customer.get(path)
  expect(back.text).not.toContain('Claire is away until')
  // What went to Helene stays with her.
  expect(back.text).toContain('Helene is answerable for this too.')
  expect(back.text).toContain('Next is Paul')
})
