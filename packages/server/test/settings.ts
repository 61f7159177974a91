import { admin, type Answered, type HttpCompany, textAt, valueAt } from './http-company.ts'

const path = '/api/v1/settings'

/** A company's settings, as an admin reads and changes them. */
export const settingsOf = (company: Pick<HttpCompany, 'ask'>) => {
  const read = async (as = admin): Promise<Answered> => await company.ask('GET', path, { as })
  return {
    read,
    /** @param as null for nobody */
    change: async (part: string, body: object, as: string | null = admin): Promise<Answered> =>
      await company.ask('PATCH', `${path}/${part}`, as === null ? { body } : { as, body }),
    versionOf: async (part: string): Promise<string> => textAt((await read()).body, part, 'version'),
    /** What was written down of the last change. */
    lastNoted: async (kind: 'company' | 'team'): Promise<unknown> => {
      const { body } = await company.ask('GET', `${path}/changes?kind=${kind}&limit=1`, { as: admin })
      return valueAt(body, 'items', 0)
    },
  }
}
