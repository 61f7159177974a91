import { expect } from 'vitest'
import { admin, type Answered, type HttpCompany } from './http-company.ts'

export interface MapsApi {
  /** Asks about maps; as the admin unless somebody else is named. */
  readonly maps: (method: string, path?: string, body?: unknown, as?: string) => Promise<Answered>
  /** Starts a version. @returns its number */
  readonly draftOf: (text: string, more?: object) => Promise<number>
  /** Activates it with the revision that it has. */
  readonly goLive: (version: number) => Promise<Answered>
  /** The number of the version that is live. */
  readonly live: () => Promise<number>
}

/** The path of a version, and of what is done with it. */
export const at = (version: number, what = ''): string => `/${version}${what}`

/** @param company once it is there */
export const mapsApi = (company: () => HttpCompany): MapsApi => {
  const maps: MapsApi['maps'] = async (method, path = '', body, as = admin) =>
    await company().ask(method, `/api/v1/maps${path}`, { as, ...(body === undefined ? {} : { body }) })
  return {
    maps,
    draftOf: async (text, more = {}) => {
      const { status, body } = await maps('POST', '', { text, ...more })
      expect(status).toBe(201)
      return Number(body['version'])
    },
    goLive: async (version) => {
      const { revision } = (await maps('GET', at(version))).body
      return await maps('POST', at(version, '/activate'), { revision })
    },
    live: async () => Number((await maps('GET', '/active')).body['version']),
  }
}
