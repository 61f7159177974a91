import { fileURLToPath } from 'node:url'
import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { loadCompany } from './load-company.ts'
import { hasCompany, setUpCompany } from './set-up-company.ts'

const examples = new URL('../../../../examples/companies/', import.meta.url)
export const demoCompany = fileURLToPath(new URL('example-bikes.yaml', examples))
const smallestCompany = fileURLToPath(new URL('smallest.yaml', examples))

/** The people of the company that was set up just now, by their key in its file; null where there was one already. */
export const firstCompany = async (
  app: AppContext,
): Promise<{ readonly file: string; readonly people: ReadonlyMap<string, PersonId> } | null> => {
  if (await hasCompany(app)) return null
  const { company, demo } = app.settings
  const file = company ?? (demo ? demoCompany : smallestCompany)
  return { file, people: await setUpCompany(app, await loadCompany(file)) }
}
