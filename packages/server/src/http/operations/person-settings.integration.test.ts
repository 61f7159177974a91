import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { cookieOf } from '../../../test/session.ts'
import { deactivatePerson } from '../../staffing/change-person.ts'
import { byCommand } from '../../setting-changes/setting.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 10_000 }))

const read = async (id: string, as = admin) =>
  await company.ask('GET', `/api/v1/people/${id}/settings`, { as })
const change = async (id: string, body: object, as = admin) =>
  await company.ask('PATCH', `/api/v1/people/${id}/settings`, { as, body })
const changeNow = async (id: string, body: object) =>
  await change(id, { version: textAt((await read(id)).body, 'version'), ...body })
const lastChange = async (id: string) =>
  listAt(
    (await company.ask('GET', `/api/v1/settings/changes?subject=${id}&limit=1`, { as: admin })).body,
    'items',
  )[0]

const someone = { firstName: 'Zoé', surname: 'Öz', email: 'Zoe@small.example' }

describe('somebody who is added', () => {
  test('is there for cases at once, with the hours of their team, and it is written down', async () => {
    const added = await company.ask('POST', '/api/v1/people', {
      as: admin,
      body: { ...someone, teams: ['Care'], languages: ['fr', 'en'], workName: 'Marie' },
    })
    expect(added).toMatchObject({ status: 201 })
    const id = textAt(added.body, 'id')
    expect((await read(id)).body).toMatchObject({
      email: 'zoe@small.example',
      role: 'staff',
      teams: ['Care'],
      workName: 'Marie',
      signsIn: false,
      passwordLink: null,
      person: { active: true, presence: 'present', name: 'Zoé Öz' },
    })
    const { directory, people } = await company.app.directory.fresh()
    expect(directory.teams.get('Care')?.members).toContain(id)
    expect(directory.people.get(id)?.shifts.week).toEqual(directory.teams.get('Care')?.hours.week)
    expect(people.get(id)?.workName).toBe('Marie')
    expect(await lastChange(id)).toMatchObject({ kind: 'person', change: 'added', by: { id: admin } })
  })

  test('has an address of their own', async () => {
    const body = { ...someone, email: 'ANA@small.example' }
    expect(await company.ask('POST', '/api/v1/people', { as: admin, body })).toMatchObject({
      status: 409,
      code: 'email-taken',
    })
  })

  test.each([
    [{ email: 'nowhere' }, 'email-invalid'],
    [{ firstName: ' ' }, 'text-empty'],
    [{ languages: ['english'] }, 'language-invalid'],
    [{ hours: 'nine to five' }, 'hours-invalid'],
    [{ teams: ['Nobody'] }, 'no-such-team'],
    [{ workName: 'x'.repeat(101) }, 'text-too-long'],
    [{ password: 'given by an admin' }, 'field-unknown'],
  ])('%j is refused', async (wrong, code) => {
    const body = { ...someone, email: 'other@small.example', ...wrong }
    const answered = await company.ask('POST', '/api/v1/people', { as: admin, body })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
  })
})

describe('what is changed of somebody', () => {
  test('is there at once, what was left out stays, and it is written down with what was there', async () => {
    const changed = await changeNow(staff.ben, {
      title: 'Adviser',
      titles: { fr: 'Conseil' },
      showsSurname: true,
    })
    expect(changed).toMatchObject({
      status: 200,
      body: { title: 'Adviser', titles: { fr: 'Conseil' }, showsSurname: true, firstName: 'Ben' },
    })
    expect(valueAt(await lastChange(staff.ben), 'fields')).toContainEqual({
      field: 'titles',
      before: [],
      after: ['fr: Conseil'],
    })
  })

  test('who stands in for them is somebody else who works here, and stands in the list by name', async () => {
    const known = (await read(staff.ben)).body
    expect(known).toMatchObject({ usualDeputy: null })
    for (const usualDeputy of [staff.ben, '00000000-0000-7000-8000-000000000000'])
      expect(await changeNow(staff.ben, { usualDeputy })).toMatchObject({ status: 409, code: 'deputy-unfit' })
    expect((await read(staff.ben)).body).toEqual(known)
    expect(await changeNow(staff.ben, { usualDeputy: staff.ana })).toMatchObject({
      status: 200,
      body: { usualDeputy: staff.ana },
    })
    expect(valueAt(await lastChange(staff.ben), 'fields')).toEqual([
      { field: 'usualDeputy', before: null, after: expect.stringMatching(/^Ana/) },
    ])
  })

  test('that somebody else changed meanwhile stays', async () => {
    const version = textAt((await read(staff.ben)).body, 'version')
    await change(staff.ben, { version, title: 'First' })
    expect(await change(staff.ben, { version, title: 'Second' })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
    expect((await read(staff.ben)).body).toMatchObject({ title: 'First' })
  })

  test('moves them between teams, the main one first, and leaves no team without anybody', async () => {
    expect(await changeNow(staff.ben, { teams: ['Desk', 'Care'] })).toMatchObject({
      body: { teams: ['Desk', 'Care'] },
    })
    const alone = await changeNow(staff.helene, { teams: [] })
    const { directory } = await company.app.directory.fresh()
    expect(alone.status).toBe(200)
    // Whoever leads a team works in it where nobody else does.
    expect(directory.teams.get('Executive')?.members).toEqual([staff.helene])
  })

  test('never leaves Buckstop without an admin', async () => {
    expect(await changeNow(admin, { role: 'leader' })).toMatchObject({ status: 409, code: 'last-admin' })
    await changeNow(staff.ben, { role: 'admin' })
    expect(await changeNow(admin, { role: 'leader' })).toMatchObject({ status: 200 })
    await change(
      admin,
      { version: textAt((await read(admin, staff.ben)).body, 'version'), role: 'admin' },
      staff.ben,
    )
    await changeNow(staff.ben, { role: 'staff' })
  })

  test('goes for how they sign in, too', async () => {
    const cookie = await cookieOf(company.app, staff.ana)
    await changeNow(staff.ana, { email: 'ana.ruiz@small.example' })
    const { rows } = await company.database.pool.query<{ email: string }>(
      'select email from sign_in_user where id = $1',
      [staff.ana],
    )
    expect(rows).toEqual([{ email: 'ana.ruiz@small.example' }])
    expect((await company.ask('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(200)
  })

  test('is an admin’s', async () => {
    const routes = [
      ['GET', `/people/${staff.ben}/settings`],
      ['PATCH', `/people/${staff.ben}/settings`, { version: 'any' }],
      ['POST', '/people', { ...someone, email: 'not@small.example' }],
      ['PUT', `/people/${staff.ben}/photo`, { photo: null }],
      ['POST', `/people/${staff.ben}/password-link`],
    ] as const
    for (const [method, path, body] of routes) {
      const asked = body === undefined ? {} : { body }
      const at = `/api/v1${path}`
      expect(await company.ask(method, at, asked)).toMatchObject({ status: 401, code: 'not-signed-in' })
      expect(await company.ask(method, at, { ...asked, as: staff.helene })).toMatchObject({
        status: 403,
        code: 'not-allowed',
      })
    }
    const nobody = '00000000-0000-7000-8000-000000000099'
    expect(await read(nobody)).toMatchObject({ status: 404 })
    expect(await change(nobody, { version: 'any' })).toMatchObject({ status: 404 })
  })
})

describe('a photo', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const put = async (photo: string | null, id: string = staff.claire) =>
    await company.ask('PUT', `/api/v1/people/${id}/photo`, { as: admin, body: { photo } })

  test('is what its bytes say, and goes again', async () => {
    expect((await put(png.toString('base64'))).status).toBe(204)
    const token = await company.tokenOf(staff.ana)
    const shown = await fetch(`${company.url}/api/v1/people/${staff.claire}/photo`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png)
    expect((await read(staff.claire)).body).toMatchObject({ hasPhoto: true })
    expect((await put(null)).status).toBe(204)
    expect((await read(staff.claire)).body).toMatchObject({ hasPhoto: false })
    expect((await put(null, '00000000-0000-7000-8000-000000000099')).status).toBe(404)
  })

  test.each([
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64')],
    ['more than a face needs', Buffer.concat([png, Buffer.alloc(300_000)]).toString('base64')],
    ['no base64', '???'],
  ])('that is %s is refused', async (_what, photo) => {
    const answered = await put(photo)
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0)).toMatchObject({ path: 'photo' })
  })
})

describe('a password by a link', () => {
  const make = async (id: string, as = admin) =>
    await company.ask('POST', `/api/v1/people/${id}/password-link`, { as })
  const secretOf = (body: unknown) => new URL(textAt(body, 'link')).hash.slice(1)
  const look = async (secret: string) =>
    await company.ask('POST', '/api/v1/password-links/look', { body: { secret } })
  const use = async (secret: string, password = 'four words and a comma') =>
    await company.ask('POST', '/api/v1/password-links/use', { body: { secret, password } })
  const signIn = async (email: string, password: string) =>
    await fetch(`${company.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: company.url },
      body: JSON.stringify({ email, password }),
    })
  const spent = { status: 409, code: 'password-link-spent' }

  test('is chosen once, ends every session, and opens the door', async () => {
    const cookie = await cookieOf(company.app, staff.paul)
    const made = await make(staff.paul)
    expect(made).toMatchObject({ status: 201, body: { mailed: false } })
    const secret = secretOf(made.body)
    expect((await look(secret)).body).toMatchObject({ name: 'Paul Example', email: 'paul@small.example' })
    expect((await read(staff.paul)).body).toMatchObject({ signsIn: false })
    expect((await use(secret)).status).toBe(204)
    expect((await company.ask('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(401)
    expect((await signIn('paul@small.example', 'four words and a comma')).status).toBe(200)
    expect(await use(secret, 'another password')).toMatchObject(spent)
    expect(await look(secret)).toMatchObject(spent)
    expect((await read(staff.paul)).body).toMatchObject({ signsIn: true, passwordLink: null })
  })

  test('of two at once, one chooses', async () => {
    const secret = secretOf((await make(staff.paul)).body)
    const answers = await Promise.all([use(secret, 'the first of two'), use(secret, 'the second of two')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409])
  })

  test('opens nothing once there is a newer one, or the day is over, or they have left', async () => {
    const first = secretOf((await make(staff.claire)).body)
    const second = secretOf((await make(staff.claire)).body)
    expect(await use(first)).toMatchObject(spent)
    expect((await look(second)).status).toBe(200)
    await company.database.pool.query(
      `update password_link set expires_at = now() - interval '1 second' where person_id = $1`,
      [staff.claire],
    )
    expect(await use(second)).toMatchObject(spent)
    const third = secretOf((await make(staff.claire)).body)
    await deactivatePerson(company.app, staff.claire, byCommand)
    expect(await use(third)).toMatchObject(spent)
    expect(await make(staff.claire)).toMatchObject({ status: 409, code: 'person-inactive' })
    expect(await make('00000000-0000-7000-8000-000000000099')).toMatchObject({ status: 404 })
  })

  test('has ten characters at least, and a link that is none opens nothing', async () => {
    const secret = secretOf((await make(staff.rosa)).body)
    expect(await use(secret, 'short')).toMatchObject({ status: 422, code: 'input-invalid' })
    expect((await look(secret)).status).toBe(200)
    expect(await look('')).toMatchObject(spent)
    expect(await use('x'.repeat(43))).toMatchObject(spent)
  })

  test('stands in the list of changes; neither the link nor the password does, nor anywhere but as a hash', async () => {
    const secret = secretOf((await make(staff.rosa)).body)
    expect((await use(secret, 'very much a secret')).status).toBe(204)
    expect(await lastChange(staff.rosa)).toMatchObject({
      kind: 'password',
      change: 'changed',
      by: { id: staff.rosa },
    })
    const { rows } = await company.database.pool.query(
      `select (select json_agg(c) from setting_change c)::text || (select json_agg(l) from password_link l)::text
        || (select json_agg(a) from sign_in_account a)::text as everything`,
    )
    expect(textAt(rows, 0, 'everything')).not.toContain(secret)
    expect(textAt(rows, 0, 'everything')).not.toContain('very much a secret')
  })
})
