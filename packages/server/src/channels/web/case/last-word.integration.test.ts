import type { CaseCommand } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { type Teller, tellersOf } from '../../../../test/pages/tellers.ts'
import { countHandled } from '../../../not-through/handled.ts'
import { monday, staff } from '../../../../test/small-company.ts'

const company = companyOfFile(createPagesCompany)
const { tell } = tellersOf(() => company)
const { claire, paul, helene } = staff

/** Does it with one text, which it hands the command under its id. */
const does = async (
  { caseId }: Teller,
  by: string,
  command: (text: string) => CaseCommand,
  words = 'As we see it',
): Promise<void> => {
  const text = company.textId()
  await company.act(caseId, by, command(text), { [text]: words })
}
const finalPosition = (text: string): CaseCommand => ({
  type: 'giveFinalPosition',
  issue: 1,
  position: text,
  reasons: text,
  outsideBody: text,
  outcome: 'notUpheld',
})
const called =
  (contactId: string) =>
  (words: string): CaseCommand => ({
    type: 'recordLeadersCall',
    escalation: 1,
    contactId,
    words,
    right: false,
  })
const mailOf = async ({ caseId }: Teller, kind: string) =>
  (await company.rows('select facts from message where matter_id = $1 and kind = $2', [caseId, kind])).map(
    ({ facts }) => facts,
  )

it('says on the page and by mail what our last word takes from them, and by whom', async () => {
  const nadia = await tell('The lamp hums', { email: 'nadia@example.org' })
  const asked = await nadia.browser.send('/last-word', { issue: '1', wants: 'yes' })
  expect(asked.text).toContain('We have written down that you want our final position.')
  await nadia.browser.send('/higher', { words: '' })
  await company.act(nadia.caseId, claire, { type: 'acknowledgeEscalation', escalation: 1 })
  await does(nadia, claire, called(company.textId()))
  await expect(does(nadia, paul, finalPosition)).rejects.toThrow('ok: false')
  await does(nadia, claire, called(company.textId()))
  expect((await nadia.look()).text).toMatch(/Claire[^.]* rings you by/)
  await does(nadia, paul, finalPosition)
  const page = await nadia.look()
  const said =
    /Claire[^.]* was to ring you by [^.]*\. That call is no longer owed, because Paul[^.]* gave our final position\./g
  // Where it stands how it ended, and in the story.
  expect(page.text.match(said)).toHaveLength(2)
  expect(page.text).toMatch(/You were to hear from [^.]*\. That is no longer owed/)
  expect(await mailOf(nadia, 'finalPosition')).toMatchObject([
    { released: [{ what: 'call', of: claire }, { what: 'word' }] },
  ])
})

it('rests again once another leader read what came since, and opens for what they call new', async () => {
  const omar = await tell('The tap drips', { email: 'omar@example.org' })
  await omar.browser.send('/last-word', { issue: '1', wants: 'yes' })
  await does(omar, paul, finalPosition)
  await omar.look()
  await omar.browser.send('/words', { words: 'You are wrong.' })
  const [came] = await company.rows(
    `select payload -> 'contact' ->> 'id' as id from matter_event where matter_id = $1 and type = 'contactReceived'
     order by number desc limit 1`,
    [omar.caseId],
  )
  const contactId = String(came?.['id'])
  const nothing = (text: string): CaseCommand => ({
    type: 'findNothingNew',
    contactId,
    reason: text,
    outsideBody: text,
  })
  await expect(does(omar, paul, nothing)).rejects.toThrow('ok: false')
  await does(omar, helene, nothing, 'That is what we answered')
  const page = await omar.look()
  expect(page.text).toMatch(/Helene[^.]* read what you wrote, and found nothing in it that is new:/)
  expect(await mailOf(omar, 'nothingNew')).toMatchObject([{ by: helene }])
  const empty = await omar.browser.send('/something-new', { words: '' })
  expect(empty.text).toContain('What you wrote is still there.')
  const reopened = await omar.browser.send('/something-new', { words: 'The pipe burst.' })
  expect(reopened.text).toContain('It is a point of its own')
  const handled = await omar.browser.send('/handling', { words: 'Nobody rang back.' })
  expect(handled.text).toMatch(/This is about how your case was dealt with \([^)]+\)\./)
  const counted = await countHandled(company.app.db, { since: monday })
  expect(counted).toMatchObject([{ issues: 1 }])
  expect(Buffer.byteLength(handled.html)).toBeLessThan(30_000)
})

it('rings nobody who needs us to write: a leader writes by the date of the call', async () => {
  const deaf = await tell('The bell is broken', { email: 'deaf@example.org' })
  await deaf.browser.send('/higher', { words: '' })
  await company.act(deaf.caseId, claire, { type: 'acknowledgeEscalation', escalation: 1 })
  const before = await deaf.look()
  expect(before.text).toMatch(/Ask for a call.*Claire[^.]* rings you/)
  const needs = (words: string): CaseCommand => ({ type: 'noteVulnerability', words, inWriting: true })
  await does(deaf, staff.ana, needs, 'She does not hear')
  const page = await deaf.look()
  expect(page.text).not.toContain('Ask for a call')
  expect(page.text).toMatch(/Claire[^.]* writes to you/)
  expect(page.text).not.toMatch(/Claire[^.]* rings you/)
})
