import { addMilliseconds, days } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { type Teller, tellersOf } from '../../../../test/pages/tellers.ts'
import { newSecret } from '../../../links/secret.ts'
import { takeLeave } from '../../../staffing/leave.ts'
import { monday, staff } from '../../../../test/small-company.ts'

const company = companyOfFile(createPagesCompany)
const { tell, merge } = tellersOf(() => company)

const why = 'Calls by night do nobody any good.'
const plan = async ({ caseId }: Teller): Promise<void> => {
  const words = company.textId()
  const reviewBy = addMilliseconds(monday, days(90))
  const set = {
    type: 'setContactPlan',
    channel: 'phone',
    person: staff.ben,
    everyDays: 7,
    words,
    reviewBy,
  } as const
  await company.act(caseId, staff.paul, set, { [words]: why })
}
const went = async (caseId: string) =>
  await company.rows(
    `select payload ->> 'leader' as leader, payload ->> 'words' as words from matter_event where matter_id = $1 and type = 'caseEscalated'`,
    [caseId],
  )

it('a plan of contact is told on the page and by mail, and goes to the leader above in one press', async () => {
  const nadia = await tell('The lamp hums', { email: 'nadia@example.org' })
  await plan(nadia)
  const page = await nadia.look()
  expect(page.text).toMatch(/Ben[^.]* is to be in touch with you by telephone, at least once in 7 days\./)
  expect(page.text).toMatch(/Paul[^.]* decided so:/)
  expect(page.text).toContain(why)
  expect(page.text).toContain('You can write, ring and come as before')
  const [mail] = await company.rows(
    `select facts from message where matter_id = $1 and kind = 'contactPlanSet'`,
    [nadia.caseId],
  )
  expect(mail?.['facts']).toMatchObject({ person: staff.ben, channel: 'phone' })
  expect(await went(nadia.caseId)).toEqual([])
  const pressed = await nadia.browser.send('/no-to-plan', {})
  expect(pressed.text).toContain('We have it that you do not agree.')
  expect(pressed.text).toMatch(/You said that you do not agree\. Helene[^.]* has that to answer\./)
  expect(pressed.text).not.toContain('I do not agree with this')
  expect(await went(nadia.caseId)).toEqual([{ leader: staff.helene, words: expect.any(String) }])
  await nadia.browser.send('/words', { words: 'And it smells' })
  expect((await nadia.look()).text).toContain('And it smells')
})

it('and is nothing that somebody reads, or says no to, whose case was joined with theirs', async () => {
  const [nadia, other] = [await tell('My lamp'), await tell('My other lamp')]
  await plan(nadia)
  await merge(other, nadia)
  const theirs = await other.look()
  expect(theirs.text).not.toMatch(/nobody any good|decided so|how we are in contact/i)
  expect((await nadia.look()).text).toContain(why)
  await other.browser.post(`${other.path}/no-to-plan`, { key: newSecret() })
  expect(await went(nadia.caseId)).toEqual([])

  // Whoever is on leave is not said to be there.
  const leave = { from: null, to: '2026-03-06', deputy: staff.claire, by: staff.ben }
  expect(await takeLeave(company.app, staff.ben, leave)).toMatchObject({ ok: true })
  await company.app.directory.fresh()
  const away = (await nadia.look()).text
  expect(away).toMatch(/is to be in touch with you by telephone/)
  expect(away).not.toMatch(/Ben[^.]* is to be in touch/)
})
