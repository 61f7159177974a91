import { afterAll, beforeAll } from 'vitest'
import type { SmallCompany } from './small-company.ts'

/**
 * A company that the tests of a file share, made before the first of them and gone after the last:
 *
 *     const company = companyOfFile(createSmallCompany)
 *
 * It is there in tests and in hooks that stand below; what is taken out of it sooner is undefined.
 */
export const companyOfFile = <Company extends SmallCompany>(create: () => Promise<Company>): Company => {
  const company: Company = Object.create(null)
  beforeAll(async () => {
    Object.assign(company, await create())
  })
  afterAll(async () => {
    // Where it could not be made there is none.
    if ('drop' in company) await company.drop()
  })
  return company
}
