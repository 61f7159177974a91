import { firstCompany } from '../src/company/first-company.ts'
import { makeDemo } from '../src/demo/make-demo.ts'
import { emptyCompany, type SmallCompany } from './small-company.ts'

/** The demo company in a database of its own, with the cases that it begins with. */
export async function demoCompany(): Promise<SmallCompany> {
  const company = await emptyCompany()
  const first = await firstCompany(company.app)
  if (first === null) throw new Error('there was a company already')
  await makeDemo(company.app, first.people)
  return company
}
