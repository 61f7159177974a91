import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { behindHttp, listAt } from '../../../test/http-company.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { pngOf } from '../../../test/png-of.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(async () => {
  const mail = await createMailCompany()
  return { ...mail, ...(await behindHttp(mail)) }
})

const unknown = '00000000-0000-7000-8000-00000000ffff'
const picture = pngOf(3, 3)
const html = `<p style="position: fixed; color: teal">Das <b>Rad</b> fehlt.</p><script>alert(1)</script>
  <img src="cid:wheel" alt="Rad"><img src="https://evil.example/pixel" width="1"><a href="https://shop.example/a">Shop</a>`

interface At {
  readonly caseId: string
  readonly contactId: string
}
let page: At
let text: At
/** Written before it was noted whether a mail has a page. */
let earlier: At

const heardLast = async (): Promise<At> => {
  const last = (await company.heard()).at(-1)
  return { caseId: last?.matter_id ?? '', contactId: last?.contact_id ?? '' }
}
const pathOf = ({ caseId, contactId }: At): string =>
  `/api/v1/cases/${caseId}/contacts/${contactId}/as-written`
const documentAt = async (at: At, as?: string): Promise<Response> =>
  await fetch(`${company.url}${pathOf(at)}/page`, {
    headers: as === undefined ? {} : { authorization: `Bearer ${await company.tokenOf(as)}` },
  })
const run = async (sql: string, values: readonly unknown[]): Promise<void> => {
  await company.database.pool.query(sql, [...values])
}

beforeAll(async () => {
  await company.write({
    from: 'nadia@home.example',
    subject: 'Rad',
    text: 'Das Rad fehlt.',
    html,
    attachments: [{ filename: 'rad.png', cid: 'wheel', content: picture, contentDisposition: 'inline' }],
  })
  page = await heardLast()
  await company.write({ from: 'omar@home.example', subject: 'Text', text: 'The lamp is broken.' })
  text = await heardLast()
  await company.write({
    from: 'lea@home.example',
    subject: 'Earlier',
    html: '<p>The <i>lamp</i> is broken.</p>',
  })
  earlier = await heardLast()
  await run('update original set has_page = null where contact_id = $1', [earlier.contactId])
})

describe('a mail as it was written', () => {
  test('is a document in which nothing runs or is fetched, with the pictures that came along', async () => {
    const answer = await documentAt(page, staff.claire)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        'img-src data:',
        "frame-ancestors 'self'",
        "form-action 'none'",
      ]),
    )
    expect(policy).toContain('sandbox')
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|allow-forms|script-src|https?:/)
    const shown = await answer.text()
    expect(shown).toContain('<p style="color:teal">Das <b>Rad</b> fehlt.</p>')
    expect(shown).toContain(`<img src="data:image/png;base64,${picture.toString('base64')}" alt="Rad" />`)
    expect(shown).not.toMatch(/<script|evil\.example|position/)
  })

  test('says what of it is not shown', async () => {
    const answer = await company.ask('GET', pathOf(page), { as: staff.claire })
    expect(answer).toMatchObject({ status: 200, body: { remotePictures: 1, leftPictures: 0, isCut: false } })
  })

  test('is offered where there is one, or nobody has looked', async () => {
    const shown = async ({ caseId }: At) => {
      const story = await company.ask('GET', `/api/v1/cases/${caseId}/events?order=oldest`, {
        as: staff.claire,
      })
      const contacts = await company.ask('GET', `/api/v1/cases/${caseId}/contacts`, { as: staff.claire })
      return [listAt(story.body, 'items')[0]?.['contact'], listAt(contacts.body, 'items')[0]]
    }
    const has = (hasPage: boolean) => [{ hasPage }, { hasPage }]
    expect(await shown(page)).toMatchObject(has(true))
    expect(await shown(text)).toMatchObject(has(false))
    expect(await shown(earlier)).toMatchObject(has(true))
    expect((await documentAt(earlier, staff.claire)).status).toBe(200)
  })

  test('that is text alone has none', async () => {
    const answer = await company.ask('GET', pathOf(text), { as: staff.claire })
    expect(answer).toMatchObject({ status: 404, code: 'mail-without-page' })
  })

  test('is nobody’s who is not signed in', async () => {
    expect(await company.ask('GET', pathOf(page))).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect((await documentAt(page)).status).toBe(401)
  })

  test('is not there for whoever does not see the case, through no case of theirs either', async () => {
    for (const at of [page, { ...page, caseId: unknown }]) {
      expect(await company.ask('GET', pathOf(at), { as: staff.rosa })).toMatchObject({
        status: 404,
        code: 'not-found',
      })
      expect((await documentAt(at, staff.rosa)).status).toBe(404)
    }
    const elsewhere = { caseId: text.caseId, contactId: page.contactId }
    expect((await documentAt(elsewhere, staff.claire)).status).toBe(404)
  })

  test('of no contact is not there, and what is no id is said to be none', async () => {
    expect((await documentAt({ ...page, contactId: unknown }, staff.claire)).status).toBe(404)
    const answer = await company.ask('GET', pathOf({ ...page, contactId: 'last' }), { as: staff.claire })
    expect(answer).toMatchObject({ status: 422, code: 'input-invalid' })
  })

  test('is looked at by whoever reads its words, and that is written down', async () => {
    const { rows } = await company.database.pool.query<{ readonly owner_id: string }>(
      'select owner_id from matter_head where matter_id = $1',
      [page.caseId],
    )
    await company.ask('POST', `/api/v1/cases/${page.caseId}/actions/place-ask`, {
      as: rows[0]?.owner_id ?? '',
      body: { to: 'Desk', question: 'Did it come?', due: '2026-03-04T10:00:00.000Z' },
    })
    expect((await documentAt(page, staff.rosa)).status).toBe(200)
    const { rows: looks } = await company.database.pool.query(
      'select 1 from access_log where person_id = $1 and $2 = any(matters)',
      [staff.rosa, page.caseId],
    )
    expect(looks).toHaveLength(1)
    await run('alter table matter_text disable trigger user', [])
    const author = `update matter_text set author = $2 where matter_id = $1 and author = $3`
    await run(author, [page.caseId, 'record', 'customer'])
    expect((await documentAt(page, staff.rosa)).status).toBe(404)
    expect((await documentAt(page, staff.claire)).status).toBe(200)
    await run(author, [page.caseId, 'customer', 'record'])
  })

  test('that is too much to draw is said to be so, and so is its text', async () => {
    await company.write({
      from: 'deep@home.example',
      subject: 'Deep',
      text: 'The lamp is broken.',
      html: `${'<div>'.repeat(5_000)}Lamp`,
    })
    const deep = await heardLast()
    const answer = await company.ask('GET', pathOf(deep), { as: staff.claire })
    expect(answer).toMatchObject({ status: 422, code: 'page-unreadable' })
    const { body } = await company.ask('GET', `/api/v1/cases/${deep.caseId}/contacts`, { as: staff.claire })
    expect(JSON.stringify(body)).toContain('The lamp is broken.')
  })

  test('is gone with its words, or with what was kept of it', async () => {
    await run(`update original set bytes = null where contact_id = $1`, [earlier.contactId])
    expect((await documentAt(earlier, staff.claire)).status).toBe(404)
    await run(`update matter_text set words = '', salt = null, erased_at = now() where matter_id = $1`, [
      page.caseId,
    ])
    expect((await documentAt(page, staff.claire)).status).toBe(404)
  })
})
