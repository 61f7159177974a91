import { beforeAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany } from '../../test/http-company.ts'
import { at, mapsApi } from '../../test/maps-api.ts'
import { smallMap, staff } from '../../test/small-company.ts'
import { loadDirectory } from './load.ts'

const company = companyOfFile(createHttpCompany)
beforeAll(async () => {
  await makeLive(alike)
})

/** Two kinds of customer that read alike, as a map could have while the language took them for two. */
const alike = smallMap.replace('customers: {', 'customers: {Customer: [], ')

/** As an older version of the product left it: nothing that is live is ever changed otherwise. */
const makeLive = async (text: string): Promise<void> => {
  const { pool } = company.database
  await pool.query('alter table service_map disable trigger service_map_keeps_its_text')
  await pool.query(`update service_map set text = $1 where status = 'active'`, [text])
  await pool.query('alter table service_map enable trigger service_map_keeps_its_text')
}

const { maps, draftOf, goLive, live } = mapsApi(() => company)

test('a company whose live map would be refused now runs on it as it did before', async () => {
  const { company: loaded } = await loadDirectory(company.app.db, company.clock.now())
  expect(loaded.map.customers.map(({ name }) => name)).toEqual(['Customer', 'customer'])
})

test('its page says what it would be refused for; a new version with the same does not go live', async () => {
  const version = await live()
  const { status, body } = await maps('GET', at(version), undefined, staff.ana)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'active',
    text: alike,
    refusedNow: [{ code: 'duplicate-name', path: 'customers.customer' }],
  })
  const draft = await draftOf(alike)
  expect((await maps('GET', at(draft))).body).toMatchObject({ refusedNow: [] })
  expect(await goLive(draft)).toMatchObject({ status: 409, code: 'map-invalid' })
  expect(await live()).toBe(version)
})
