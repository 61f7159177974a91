import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany } from '../../test/http-company.ts'
import { at, mapsApi } from '../../test/maps-api.ts'
import { openCaseOf, smallMap, staff } from '../../test/small-company.ts'
import { verify } from '../verify/verify.ts'

const company = companyOfFile(createHttpCompany)

const { maps, draftOf, goLive } = mapsApi(() => company)

/** A machine takes the place of the desk, and asks another one. */
const withMachines = smallMap.replace(
  /^ {2}Desk: .*$/m,
  `  Desk: {machine: true, reportsTo: Care, asks: [Lookup], responses: [{pass: Relations}]}
  Lookup: {machine: true, reportsTo: Relations}`,
)

test('a map with machines goes live without people for them, and what stood with them goes to who is behind', async () => {
  const before = await openCaseOf(company.app, { channel: 'phone' })
  const ownerOf = async (id: string) =>
    await company.app.db
      .selectFrom('matter_head')
      .select(['team', 'owner_id'])
      .where('matter_id', '=', id)
      .executeTakeFirstOrThrow()
  expect(await ownerOf(before.caseId)).toEqual({ team: 'Desk', owner_id: staff.rosa })

  const version = await draftOf(withMachines)
  const { body } = await maps('POST', at(version, '/check'))
  expect(body).toMatchObject({
    status: 'checked',
    findings: { refusals: [], removedTeams: [{ team: 'Desk', above: 'Care', openCases: 1 }] },
  })
  expect(await goLive(version)).toMatchObject({ status: 200, body: { moved: 1 } })

  const { directory, teamOf } = await company.app.directory.fresh()
  expect([...directory.teams.keys()]).toEqual(['Care', 'Executive', 'Relations'])
  expect(teamOf('phone')).toBe('Care')
  expect((await ownerOf(before.caseId)).team).toBe('Care')

  const after = await openCaseOf(company.app, { channel: 'phone' })
  const owned = await ownerOf(after.caseId)
  expect(owned.team).toBe('Care')
  expect([staff.ana, staff.ben, staff.claire]).toContain(owned.owner_id)
  const found: string[] = []
  await verify(company.app, ({ kind, what }) => found.push(`${kind}: ${what}`))
  expect(found).toEqual([])
})

test('the team that answers when no other does is not a machine', async () => {
  const version = await draftOf(withMachines)
  const staffing = { fallbackTeam: 'Lookup', teams: {} }
  await maps('PUT', at(version), { text: withMachines, revision: 1, staffing })
  expect(await goLive(version)).toMatchObject({ status: 409, code: 'fallback-team-missing' })
})
