import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
const path = '/api/v1/settings/mail/frames'

const read = async (): Promise<Answered> => await company.ask('GET', path, { as: admin })
const versionOf = async (team: string | null): Promise<unknown> =>
  listAt((await read()).body, 'items').find((one) => one['team'] === team)?.['version'] ?? null
const put = async (body: object, as = admin): Promise<Answered> =>
  await company.ask('PUT', path, {
    as,
    body: { team: null, version: null, greetings: {}, signatures: {}, ...body },
  })
const set = async (team: string | null, body: object): Promise<Answered> =>
  await put({ team, version: await versionOf(team), ...body })

describe('what mails begin and end with', () => {
  test('is the company’s or a team’s, in each language it speaks, and stands among the changes', async () => {
    const greetings = { en: 'Dear {customer},', es: 'Estimada/o {customer}:' }
    expect(await set(null, { greetings, signatures: { en: 'Small' } })).toMatchObject({ status: 200 })
    expect(await set('Care', { signatures: { en: '{writer}\nSmall Care' } })).toMatchObject({ status: 200 })
    expect((await read()).body).toMatchObject({
      items: [
        { team: null, greetings, signatures: { en: 'Small' } },
        { team: 'Care', greetings: {}, signatures: { en: '{writer}\nSmall Care' } },
      ],
      teams: ['Care', 'Desk', 'Executive', 'Relations'],
      languages: ['en', 'fr', 'es'],
    })
    expect(await set(null, { greetings: { en: 'Hello {customer},' } })).toMatchObject({ status: 200 })
    expect(await set('Care', {})).toMatchObject({ status: 200 })
    const changes = await company.ask('GET', '/api/v1/settings/changes', { as: admin })
    expect(changes.body).toMatchObject({
      items: [
        {
          kind: 'team',
          named: 'Care',
          change: 'changed',
          fields: [{ field: 'signatures', before: ['en: {writer}\nSmall Care'], after: null }],
        },
        {
          kind: 'company',
          by: { id: admin },
          fields: [
            {
              field: 'greetings',
              before: ['en: Dear {customer},', 'es: Estimada/o {customer}:'],
              after: ['en: Hello {customer},'],
            },
            { field: 'signatures', before: ['en: Small'], after: null },
          ],
        },
        { kind: 'team', fields: [{ field: 'signatures', before: null }] },
        { kind: 'company', fields: [{ field: 'greetings' }, { field: 'signatures' }] },
      ],
    })
    expect(await set(null, {})).toMatchObject({ status: 200, body: { items: [] } })
  })

  test('that somebody else changed meanwhile is not overwritten', async () => {
    await set('Desk', { greetings: { en: 'First.' } })
    const refused = { status: 409, code: 'settings-changed-meanwhile' }
    expect(await put({ team: 'Desk', greetings: { en: 'Mine.' } })).toMatchObject(refused)
    const version = await versionOf('Desk')
    await set('Desk', { greetings: { en: 'Second.' } })
    expect(await put({ team: 'Desk', version, greetings: { en: 'Mine.' } })).toMatchObject(refused)
    expect((await read()).body).toMatchObject({ items: [{ team: 'Desk', greetings: { en: 'Second.' } }] })
    await set('Desk', {})
  })

  test.each([
    [{ greetings: { en: ' ' } }, 'greetings.en', 'text-empty'],
    [{ signatures: { en: 'x'.repeat(2_001) } }, 'signatures.en', 'text-too-long'],
    [{ greetings: { en: 'Dear {costumer},' } }, 'greetings.en', 'does-not-fit'],
    [{ signatures: { en: 'By {date}' } }, 'signatures.en', 'does-not-fit'],
    [{ greetings: { en: 'Dear {first_name},' } }, 'greetings.en', 'does-not-fit'],
    [{ greetings: { en: 'Dear { customer },' } }, 'greetings.en', 'does-not-fit'],
    [{ team: 'Nobody', greetings: { en: 'x' } }, 'team', 'no-such-team'],
  ])('%j is refused', async (wrong, where, code) => {
    expect(await put(wrong)).toMatchObject({ status: 422, body: { errors: [{ path: where, code }] } })
  })

  test('is an admin’s to see and to say', async () => {
    const body = { team: null, version: null, greetings: {}, signatures: {} }
    for (const [method, asked] of [
      ['GET', {}],
      ['PUT', { body }],
    ] as const) {
      expect(await company.ask(method, path, asked)).toMatchObject({ status: 401, code: 'not-signed-in' })
      const refused = { status: 403, code: 'not-allowed' }
      expect(await company.ask(method, path, { as: staff.helene, ...asked })).toMatchObject(refused)
    }
  })
})

describe('for whoever writes in a case', () => {
  test('it is filled in as the customer reads it: the team’s before the company’s, in their language', async () => {
    await set(null, {
      greetings: { en: 'Dear {customer},', es: 'Hola, {customer}:', de: 'Guten Tag {customer},' },
      signatures: { en: '{writer}, {title}\nSmall, {reference}' },
    })
    await set('Care', { greetings: { en: 'Hello from {team}, {customer},' } })
    const of = async (language: string, as = staff.claire) => {
      const opened = await openCaseOf(company.app, { language })
      const asked = await company.ask('GET', `/api/v1/cases/${opened.caseId}/mail-frame`, { as })
      return { ...asked, reference: opened.reference, caseId: opened.caseId }
    }
    const english = await of('en')
    expect(english.body).toEqual({
      greeting: 'Hello from Care, Nadia,',
      signature: `Claire, lead\nSmall, ${english.reference}`,
      fills: {
        customer: 'Nadia',
        reference: english.reference,
        owner: expect.stringMatching(/^(?:Ana|Ben)$/),
        writer: 'Claire',
        title: 'lead',
        team: 'Care',
      },
      // Nothing is set here by which mail leaves: whoever writes one is told.
      leaves: false,
    })
    expect((await of('es-MX')).body).toMatchObject({ greeting: 'Hola, Nadia:', signature: null })
    expect((await of('de')).body).toMatchObject({
      greeting: 'Guten Tag Nadia,',
      signature: expect.stringContaining('Claire, lead'),
    })
    expect((await of('ar')).body).toMatchObject({ greeting: 'Hello from Care, Nadia,' })
    const nobody = `/api/v1/cases/${english.caseId}/mail-frame`
    expect(await company.ask('GET', nobody)).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect(await company.ask('GET', nobody, { as: staff.rosa })).toMatchObject({ status: 404 })
    expect(
      await company.ask('GET', '/api/v1/cases/00000000-0000-7000-8000-00000000ffff/mail-frame', {
        as: staff.ana,
      }),
    ).toMatchObject({ status: 404 })
    expect(await company.ask('GET', '/api/v1/cases/x/mail-frame', { as: staff.ana })).toMatchObject({
      status: 404,
    })
  })
})
