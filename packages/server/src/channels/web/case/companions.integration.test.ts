import { addMilliseconds, days } from '@buckstop/domain'
import { beforeEach, describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday } from '../../../../test/small-company.ts'
import { companionLifetime } from '../../../links/companions.ts'
import { newSecret } from '../../../links/secret.ts'
import { verify } from '../../../verify/verify.ts'

const company = companyOfFile(createPagesCompany)

let count = 0
/** Élodie with a case of hers, and whom she let in. */
const elodie = async (fields: Readonly<Record<string, string>> = {}) => {
  count += 1
  const words = `My lift stands still (${count}).`
  const customer = customerOf(company.site)
  const path = (await company.tell({ words }, customer)).path.replace('?first', '')
  await customer.get(`${path}/let-in`)
  const given = await customer.send('/let-in', { name: 'Paul', reach: 'paul@example.org', ...fields })
  const link = /class="link-to-keep">[^<]*(\/case\/[\w-]{43})</.exec(given.html)?.[1] ?? ''
  const caseId = await company.caseOf(words)
  return { customer, path, words, given, link, caseId, paul: customerOf(company.site) }
}
const proposed = async (caseId: string) => {
  const what = company.textId()
  await company.act(
    caseId,
    await company.ownerOf(caseId),
    { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
    { [what]: 'It runs.' },
  )
}
const form = { key: newSecret() }
beforeEach(() => {
  company.clock.set(monday)
  form.key = newSecret()
})

describe('whoever the customer lets in', () => {
  it('reads the story by a link of their own and writes in it as themselves', async () => {
    const { customer, path, words, given, link, caseId, paul } = await elodie()
    expect(given.text).toContain('They are let in. Their link stands here.')
    expect(link).toMatch(/^\/case\//)
    expect(link).not.toBe(path)
    const seen = await paul.get(link)
    expect(seen.text).toContain('You are here as Paul')
    expect(seen.text).toContain(words)
    expect(seen.text).toContain('Whose case it is')
    await paul.send('/words', { words: 'I was there when it stopped. Ring 07911 123456.' })
    expect((await paul.get(link)).text).toMatch(/You on this page, Monday 2 March, 10 am I was there/)
    const hers = await customer.get(path)
    expect(hers.text).toMatch(/Paul on this page, Monday 2 March, 10 am I was there/)
    expect((await customer.get(`${path}/let-in`)).text).toContain('Last looked Monday 2 March, 10 am.')
    const [event] = await company.rows(
      `select actor, payload from matter_event where matter_id = $1 and type = 'contactReceived'`,
      [caseId],
    )
    expect(event).toMatchObject({ actor: { kind: 'customer', companion: { judges: false } } })
    // His number is his.
    expect(
      await company.rows(`select 1 from case_claim where matter_id = $1 and type = 'phone'`, [caseId]),
    ).toEqual([])
    expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
  })

  it('says nothing for the customer, unless the customer wants it so', async () => {
    const { link, caseId, paul, customer, path } = await elodie()
    await proposed(caseId)
    const seen = await paul.get(link)
    expect(seen.text).not.toMatch(
      /Is it solved\?|Withdraw this|Let somebody else in|Show that it is me|Ask for a call/,
    )
    const tries: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['verdict', { issue: '1', verdict: 'solved' }],
      ['withdrawal', { reason: '' }],
      ['others-read', {}],
      ['call-back', { phone: '+44 7911 123456' }],
      ['number', { phone: '+44 7911 123456' }],
    ]
    for (const [action, fields] of tries) {
      const answer = await paul.post(`${link}/${action}`, { key: newSecret(), ...fields })
      expect([action, answer.status]).toEqual([action, 422])
    }
    expect((await paul.post(`${link}/let-in`, { key: newSecret(), name: 'Eve' })).status).toBe(404)
    for (const below of ['let-in', 'prove', 'prove/which', 'prove/01a2000b-11e8-7865-9273-3e2dc319e96e'])
      expect([below, (await paul.get(`${link}/${below}`)).status]).toEqual([below, 404])
    expect((await company.rows('select status from matter_head where matter_id = $1', [caseId]))[0]).toEqual({
      status: 'open',
    })
    await customer.get(`${path}/let-in`)
    const judge = await customer.send('/let-in', { name: 'Rosa', judges: 'yes' })
    const hers = /class="link-to-keep">[^<]*(\/case\/[\w-]{43})</.exec(judge.html)?.[1] ?? ''
    const rosa = customerOf(company.site)
    await rosa.get(hers)
    await rosa.send('/verdict', { verdict: 'solved' })
    expect((await company.rows('select status from matter_head where matter_id = $1', [caseId]))[0]).toEqual({
      status: 'ended',
    })
    expect((await customer.get(path)).text).toMatch(/You said: it is solved\..* · Rosa/)
  })

  it('sees nothing from the moment that they are taken back, also on a page that is open', async () => {
    const { customer, path, words, link, paul } = await elodie()
    const open = await paul.get(link)
    expect(open.text).toContain(words)
    await customer.get(`${path}/let-in`)
    expect((await customer.send('/take-back', {})).text).toContain('Taken back.')
    for (const below of ['', '/whole', '/who']) {
      const seen = await paul.get(`${link}${below}`)
      expect([below, seen.status]).toEqual([below, 410])
      expect(seen.text).not.toContain(words)
    }
    const posted = await paul.post(`${link}/words`, { key: newSecret(), words: 'One more thing' })
    expect(posted.status).toBe(410)
    expect((await customer.get(path)).text).toMatch(/You let Paul in\..*You took back the link of Paul/)
    expect((await customer.get(path)).text).not.toContain('One more thing')
  })

  it('comes in for half a year, and no more once the link of whoever let them in was ended or their name was erased', async () => {
    const first = await elodie()
    company.clock.set(addMilliseconds(monday, companionLifetime - days(1)))
    expect((await first.paul.get(first.link)).status).toBe(200)
    company.clock.set(addMilliseconds(monday, companionLifetime))
    expect((await first.paul.get(first.link)).status).toBe(410)
    company.clock.set(monday)
    const second = await elodie()
    await company.rows('update case_link set revoked_at = $1 where matter_id = $2 and companion is null', [
      monday,
      second.caseId,
    ])
    expect((await second.paul.get(second.link)).status).toBe(410)
    const third = await elodie()
    await company.rows(
      'update case_link set companion_name = null where matter_id = $1 and companion is not null',
      [third.caseId],
    )
    expect((await third.paul.get(third.link)).status).toBe(404)
  })

  it('is let in once however often it is sent, five at a time, with a name', async () => {
    const { customer, path } = await elodie()
    const again = { key: form.key, name: 'Ben', reach: '' }
    const [one, two] = [
      await customer.post(`${path}/let-in`, again),
      await customer.post(`${path}/let-in`, again),
    ]
    const linkIn = (html: string) => /class="link-to-keep">([^<]*)</.exec(html)?.[1]
    expect(linkIn(one.html)).toBe(linkIn(two.html))
    await customer.get(`${path}/let-in`)
    const nameless = await customer.send('/let-in', { name: ' ', reach: 'at home' })
    expect([nameless.status, nameless.text.includes('Please write the name')]).toEqual([422, true])
    expect(nameless.html).toContain('value="at home"')
    for (const name of ['C', 'D', 'E']) {
      await customer.get(`${path}/let-in`)
      await customer.send('/let-in', { name })
    }
    const full = await customer.get(`${path}/let-in`)
    expect(full.text).toContain('No more than 5 at a time.')
    const sixth = await customer.post(`${path}/let-in`, { key: newSecret(), name: 'F' })
    expect(sixth.status).toBe(422)
    expect(full.html.length).toBeLessThan(30_000)
  })

  it('knows no other case of theirs, and takes back nobody of another', async () => {
    const [one, other] = [await elodie(), await elodie({ name: 'Quentin' })]
    const [{ companion } = { companion: '' }] = await company.rows(
      'select companion from case_link where matter_id = $1 and companion is not null',
      [other.caseId],
    )
    await one.customer.post(`${one.path}/take-back`, { key: newSecret(), companion: String(companion) })
    expect((await other.paul.get(other.link)).status).toBe(200)
    expect((await one.paul.get(one.link)).text).not.toContain(other.words)
  })
})
