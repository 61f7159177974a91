import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt } from '../../../test/http-company.ts'
import { contactFrom, staff } from '../../../test/small-company.ts'
import { receive } from '../../intake/receive.ts'
import { newSecret } from '../../links/secret.ts'

const company = companyOfFile(createHttpCompany)

const own = 'It leaks again.'
const carried = 'On Monday, Ana wrote:\n> Your case is with me.'

test('what a mail carries along is folded for owner and customer, and all of it is there', async () => {
  const linkSecret = newSecret()
  const words = `${own}\n\n${carried}`
  const receipt = await receive(company.app, contactFrom({ channel: 'mail', words, linkSecret }))
  const { body } = await company.ask('GET', `/api/v1/cases/${receipt.caseId}/events`, { as: staff.claire })
  const [opened] = listAt(body, 'items')
  expect(opened).toMatchObject({ contact: { text: { words }, carriedFrom: own.length + 2 } })
  const page = await (await fetch(`${company.url}/case/${linkSecret}`)).text()
  expect(page).toMatch(
    /<blockquote[^>]*>It leaks again\.<\/blockquote><details><summary[^>]*>What this mail carries along<\/summary><blockquote[^>]*>On Monday, Ana wrote:\n&gt; Your case is with me\.<\/blockquote><\/details>/,
  )
})

const newestOf = async (caseId: string) => {
  const { body } = await company.ask('GET', '/api/v1/cases?order=changed&limit=50', { as: staff.claire })
  return listAt(body, 'items').find(({ id }) => id === caseId)?.['newest']
}

test('a row of a list and the box of the problem have what they wrote themselves, and no signature', async () => {
  const mailed = `${own}\n\n-- \nNadia Álvarez\nRechtsschutzversicherungsgesellschaft`
  const { caseId } = await receive(company.app, contactFrom({ channel: 'mail', words: mailed }))
  expect(await newestOf(caseId)).toMatchObject({ words: own })
  const { body } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.claire })
  expect(listAt(body, 'issues')).toMatchObject([{ words: { words: mailed }, carriedFrom: own.length + 2 }])
  const long = 'ö'.repeat(290)
  const longer = await receive(
    company.app,
    contactFrom({ channel: 'mail', words: `${long}\n\n${carried}${'\n> It leaks.'.repeat(40)}` }),
  )
  expect(await newestOf(longer.caseId)).toMatchObject({ words: long })
})

test('words on the page are whole, whatever they look like', async () => {
  const receipt = await receive(company.app, contactFrom({ words: `${own}\n\n${carried}` }))
  const { body } = await company.ask('GET', `/api/v1/cases/${receipt.caseId}/events`, { as: staff.claire })
  expect(listAt(body, 'items')[0]).toMatchObject({ contact: { carriedFrom: null } })
  expect(await newestOf(receipt.caseId)).toMatchObject({ words: `${own}\n\n${carried}` })
})
