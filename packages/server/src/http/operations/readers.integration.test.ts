import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, textAt, valueAt } from '../../../test/http-company.ts'
import { openCaseOf, provenBy, staff } from '../../../test/small-company.ts'
import { newLink } from '../../links/new-link.ts'
import { resolveLink } from '../../links/resolve-link.ts'

const company = companyOfFile(createHttpCompany)

let count = 0
/** Somebody known by an address that they proved, in a case of theirs. */
const known = async () => {
  const email = `Shared.${(count += 1)}@Example.org`
  const { caseId } = await openCaseOf(
    company.app,
    { proof: provenBy(email), takenBy: staff.ana, channel: 'phone' },
    email,
  )
  const { body } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.claire })
  return { email, caseId, owner: textAt(body, 'owner', 'id') }
}
const say = async (caseId: string, name: string, body: object, as?: string) =>
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, {
    ...(as === undefined ? {} : { as }),
    body,
  })

describe('others read an address', () => {
  test('is said by the owner of any of its cases: it stands with the customer, and links sent there end', async () => {
    const { email, caseId, owner } = await known()
    const identifier = { type: 'email', value: email.toLowerCase() } as const
    const secret = await company.app.db
      .transaction()
      .execute(async (trx) => await newLink(trx, { caseId, now: company.clock.now(), identifier }))
    const said = await say(caseId, 'call-address-unsafe', { type: 'email', value: email }, owner)
    expect(said.status).toBe(200)
    expect(valueAt(said.body, 'customer', 'identifiers', 0)).toMatchObject({ value: email, othersRead: true })
    expect(said.body['ways']).not.toContain('mail')
    expect(await resolveLink(company.app, secret)).toBe('revoked')
    const back = await say(caseId, 'call-address-safe', { type: 'email', value: email.toLowerCase() }, owner)
    expect(valueAt(back.body, 'customer', 'identifiers', 0)).toMatchObject({
      value: email,
      othersRead: false,
    })
    expect(back.body['ways']).toContain('mail')
    expect(await resolveLink(company.app, secret)).toBe('revoked')
  })

  test('is refused for an address that is not of this customer, and nothing is recorded', async () => {
    const { caseId, owner } = await known()
    const other = await known()
    const before = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: owner })
    const said = await say(caseId, 'call-address-unsafe', { type: 'email', value: other.email }, owner)
    expect({ status: said.status, code: said.code }).toEqual({ status: 422, code: 'input-invalid' })
    expect(valueAt(said.body, 'errors', 0)).toMatchObject({ path: 'value', code: 'no-such-address' })
    const after = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: owner })
    expect(after.body['version']).toBe(before.body['version'])
  })

  test('is bad input, not signed in, or nobody’s business', async () => {
    const { email, caseId, owner } = await known()
    const postal = { type: 'postal', value: 'Baker Street' }
    expect((await say(caseId, 'call-address-unsafe', postal, owner)).status).toBe(422)
    expect((await say(caseId, 'call-address-unsafe', { type: 'email', value: email })).status).toBe(401)
    const stranger = await say(caseId, 'call-address-unsafe', { type: 'email', value: email }, staff.rosa)
    expect([403, 404]).toContain(stranger.status)
  })
})
