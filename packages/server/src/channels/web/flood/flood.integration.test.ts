import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { newSecret } from '../../../links/secret.ts'
import { mostForms } from './watch.ts'

const company = companyOfFile(createPagesCompany)

/** One after the other: of one address few are taken in at the same time. */
const flood = async (): Promise<void> => {
  for (let sent = 0; sent <= mostForms; sent += 1) {
    const body = new URLSearchParams({ key: newSecret(), words: `Buy now ${sent}` }).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    }
    expect((await company.site.request('/', { method: 'POST', headers, body })).status).toBe(303)
  }
}

const attribute = (html: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(html)?.[1] ?? expect.unreachable()

/** As a browser does it. */
const solved = (html: string): string => {
  const [salt, hash] = [attribute(html, 'data-salt'), attribute(html, 'data-hash')]
  for (let number = 0; number < Number(attribute(html, 'data-most')); number += 1)
    if (createHash('sha256').update(`${salt}.${number}`).digest('hex') === hash)
      return `${attribute(html, 'data-proof')}.${number}`
  return expect.unreachable()
}

const told = async (words: string) =>
  await company.rows(
    `select h.status, h.owner_id is not null as owned,
       (select count(*)::int from deadline d where d.matter_id = h.matter_id) as clocks,
       exists (select from matter_event e where e.matter_id = h.matter_id and e.type = 'cameInFlood') as flooded
     from matter_head h join matter_text t on t.matter_id = h.matter_id where t.words = $1`,
    [words],
  )
const asAnyOther = { status: 'open', owned: true, clocks: 1, flooded: false }

test('in a flood a form is worked for or marked, never refused; each has its owner and its clocks', async () => {
  const early = customerOf(company.site)
  expect((await early.get('/')).html).not.toContain('name="work"')
  await flood()
  const form = await customerOf(company.site).get('/')
  expect(form.text).toContain('Very many forms come from your network just now.')
  expect(form.html).toContain('<script type="module" src="/work.js">')
  expect(form.headers.get('content-security-policy')).not.toContain('unsafe')

  const key = attribute(form.html, 'name="key" value')
  const work = solved(form.html)
  const post = async (words: string, fields: Readonly<Record<string, string>>) =>
    await customerOf(company.site).post('/', { words, ...fields })
  expect((await post('Worked for', { key, work })).status).toBe(200)
  expect(await told('Worked for')).toEqual([asAnyOther])

  // Whose page came before the flood, whose telephone is old, and who takes what another one worked out.
  const without = await early.send('/', { words: 'Without work' })
  expect(without.text).toContain('so this one is marked. What happens next, and by when, stands above.')
  expect(without.text).toMatch(/(Ana|Ben) answers you by/)
  await post('Of another form', { key: newSecret(), work })
  await post('Made up', { key: newSecret(), work: work.replace(/\d+$/, '1') })
  for (const words of ['Without work', 'Of another form', 'Made up'])
    expect(await told(words)).toEqual([{ ...asAnyOther, flooded: true }])
  expect(await company.rows('select kind, name, why from failing_part')).toEqual([
    { kind: 'flood', name: '', why: 'floodOfForms' },
  ])

  const late = await customerOf(company.site).get('/')
  const lateKey = attribute(late.html, 'name="key" value')
  company.clock.set(addMilliseconds(company.clock.now(), hours(3)))
  await flood()
  await post('Long past', { key: lateKey, work: solved(late.html) })
  expect(await told('Long past')).toMatchObject([{ flooded: true }])
  company.clock.set(addMilliseconds(company.clock.now(), minutes(11)))
  expect((await customerOf(company.site).get('/')).html).not.toContain('name="work"')
}, 60_000)
