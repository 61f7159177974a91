import { expect, test } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { openCaseOf, provenBy } from '../../../../test/small-company.ts'
import { drawCode } from '../../../links/code.ts'
import { newLink } from '../../../links/new-link.ts'

/*
 * Anybody can name another's address, under any name and as often as they like. Our mails with links to what they told
 * then go there, and whoever reads them, or a scanner of mails, opens these links.
 */
const company = companyOfFile(createPagesCompany)

/** A link to a case as a mail brings it to an address. */
const mailedTo = async (email: string, caseId: string): Promise<string> => {
  const { app } = company
  const identifier = { type: 'email', value: email } as const
  return await app.db
    .transaction()
    .execute(async (trx) => `/case/${await newLink(trx, { caseId, now: app.clock.now(), identifier })}`)
}

/** A case in which a stranger named this address, and whose mailed link was opened. */
const planted = async (email: string, name: string | null): Promise<{ caseId: string; path: string }> => {
  const identifiers = [{ type: 'email' as const, value: email }]
  const { caseId } = await openCaseOf(company.app, { from: { name, identifiers }, words: 'Planted.' })
  const path = await mailedTo(email, caseId)
  expect((await customerOf(company.site).get(path)).status).toBe(200)
  return { caseId, path }
}

const proofsOf = async (caseId: string) =>
  await company.rows(
    `select i.how from customer_identifier i join matter_head h using (customer_id) where h.matter_id = $1`,
    [caseId],
  )

/** To which cases a new link and a code are owed, once somebody asks for them. */
const owed = async (email: string) => {
  const browser = customerOf(company.site)
  await browser.post('/new-link', { email })
  await browser.get('/prove')
  expect((await browser.send('/prove', { email })).status).toBe(200)
  return await company.rows(
    `select kind, matter_id from message where kind in ('code', 'newLink') and to_value = $1 order by kind`,
    [email],
  )
}

const both = (caseId: string) => [
  { kind: 'code', matter_id: caseId },
  { kind: 'newLink', matter_id: caseId },
]

test.each([
  ['once, under another name', ['Mallory']],
  ['twenty-one times, under none', Array.from({ length: 21 }, () => null)],
])('who named a known address %s keeps nobody from their link and their code', async (_, names) => {
  const email = `vera${names.length}@example.org`
  const from = { name: 'Vera', identifiers: [{ type: 'email' as const, value: email }] }
  const { caseId } = await openCaseOf(company.app, { proof: provenBy(email), from, words: 'My bike.' })
  for (const name of names) expect(await proofsOf((await planted(email, name)).caseId)).toEqual([])
  expect(await owed(email)).toEqual(both(caseId))
})

test('nor once its owner has spoken in what the stranger told', async () => {
  const email = 'vera-speaks@example.org'
  const from = { name: 'Vera', identifiers: [{ type: 'email' as const, value: email }] }
  await openCaseOf(company.app, { proof: provenBy(email), from, words: 'My bike.' })
  const { path, caseId } = await planted(email, 'Mallory')
  const browser = customerOf(company.site)
  await browser.get(path)
  await browser.send('/words', { words: 'This is not mine.' })
  expect(await proofsOf(caseId)).toEqual([{ how: 'mail' }])
  expect(await owed(email)).toHaveLength(2)
})

test('whoever has only opened our mail gets a new link to what they told, and proves it by acting there', async () => {
  const email = 'reader@example.org'
  const told = await company.tell({ words: 'Only read.', email })
  expect(told.status).toBe(200)
  const caseId = await company.caseOf('Only read.')
  const path = await mailedTo(email, caseId)
  await customerOf(company.site).get(path)
  expect(await proofsOf(caseId)).toEqual([])
  await planted(email, 'Mallory')
  expect(await owed(email)).toEqual(both(caseId))
  const browser = customerOf(company.site)
  await browser.get(path)
  await browser.send('/words', { words: 'And something more.' })
  expect(await proofsOf(caseId)).toEqual([{ how: 'mail' }])
})

test('what a link was opened to is not joined unasked once a code has come', async () => {
  const email = 'asked@example.org'
  await planted(email, 'Mallory')
  const browser = customerOf(company.site)
  const told = (await company.tell({ words: 'My own words.' }, browser)).path.replace('?first', '')
  await browser.get(`${told}/prove`)
  const asked = await browser.send('/prove', { email })
  const [request] = await company.rows('select id from address_code order by id desc limit 1')
  const code = await drawCode(company.app.db, String(request?.['id']), company.clock.now())
  await browser.get(asked.path)
  const which = await browser.send(asked.path, { code: code ?? '' })
  expect(which.path).toBe(`${told}/prove/which`)
  expect((await browser.send('/prove/which', { into: 'new' })).path).toBe(`${told}?done=proved`)
  expect(await proofsOf(await company.caseOf('My own words.'))).toEqual([{ how: 'mail' }])
})
