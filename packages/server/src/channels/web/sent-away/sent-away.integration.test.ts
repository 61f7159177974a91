import { describe, expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

const secretIn = (path: string): string => path.split('/')[2]?.split('?')[0] ?? ''
const wentTo = async (words: string) =>
  await company.rows(
    `select up.payload ->> 'leader' as leader, up.payload ->> 'because' as because, away.payload ->> 'door' as door,
       away.payload ->> 'team' as team, away.payload ->> 'when' as at
     from matter_text t
     join matter_event away on away.matter_id = t.matter_id and away.type = 'sentAwayReported'
     left join matter_event up on up.matter_id = t.matter_id and up.type = 'caseEscalated'
     where t.words = $1`,
    [words],
  )

describe('somebody who was sent away', () => {
  it('says so in one step, without a reference, and it goes to whoever leads above that door', async () => {
    const site = customerOf(company.site)
    const form = await site.get('/sent-away')
    expect(form.status).toBe(200)
    expect(form.text).toContain('Were you sent away?')
    expect(form.text).toContain('On the phone')
    const seen = await site.post('/sent-away', {
      key: newSecret(),
      words: 'They told me to ring another number.',
      door: 'phone',
      when: '2026-03-02T09:30',
    })
    expect(seen.path).toMatch(/^\/case\/[\w-]{43}\?first$/)
    expect(seen.text).toMatch(/Because you were sent away it went up to \S*Paul/)
    expect(await wentTo('They told me to ring another number.')).toEqual([
      {
        leader: staff.paul,
        because: 'sentAway',
        door: 'phone',
        team: 'Desk',
        at: expect.stringMatching(/^2026-03-02T0[89]:30/),
      },
    ])
  })

  it('need say nothing more, and a door or a time that nobody knows stays in their words', async () => {
    const silent = await customerOf(company.site).post('/sent-away', { key: newSecret() })
    expect(silent.text).toContain('I was sent away.')
    const odd = await customerOf(company.site).post('/sent-away', {
      key: newSecret(),
      words: 'The lady in red.',
      door: 'back stairs',
      when: 'last Tuesday',
    })
    expect(odd.status).toBe(200)
    expect(await wentTo('The lady in red.\n\nlast Tuesday')).toMatchObject([{ door: null, at: null }])
  })

  it('has what they typed kept where something else is wrong', async () => {
    const seen = await customerOf(company.site).post('/sent-away', {
      key: newSecret(),
      email: 'nobody',
      door: 'phone',
      when: '2026-03-02T09:30',
    })
    expect(seen.status).toBe(422)
    expect(seen.html).toMatch(/<option value="phone" selected>/)
    expect(seen.html).toContain('value="2026-03-02T09:30"')
  })

  it('says it on the page of their case too, once however often it is sent, and in an ended one', async () => {
    const told = await company.tell({ words: 'The tap drips still.' })
    const path = `/case/${secretIn(told.path)}`
    const key = newSecret()
    const fields = { key, words: 'The shop would not look at it.', door: 'phone' }
    const site = customerOf(company.site)
    expect((await site.get(path)).html).toContain(`href="${path}/sent-away"`)
    expect((await site.get(`${path}/sent-away`)).text).toContain('stays with your case')
    const wrong = await site.post(`${path}/sent-away`, { ...fields, words: 'x'.repeat(100_001) })
    expect([wrong.status, /<option value="phone" selected>/.test(wrong.html)]).toEqual([422, true])
    const [first, again] = [
      await site.post(`${path}/sent-away`, fields),
      await site.post(`${path}/sent-away`, fields),
    ]
    expect(first.text).toContain('Whoever leads above that door answers for it')
    expect(again.status).toBe(200)
    expect(await wentTo('The shop would not look at it.')).toHaveLength(1)
    await site.post(`${path}/withdrawal`, { key: newSecret() })
    await site.post(`${path}/sent-away`, { key: newSecret(), words: 'And again.' })
    expect((await site.get(path)).text).toMatch(/(Ana|Ben) answers for this until you say it is solved/)
  })

  it('is not heard from a page of somebody else', async () => {
    const foreign = await company.site.request('/sent-away', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: `key=${newSecret()}`,
    })
    expect(foreign.status).toBe(403)
  })
})
