import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'

const company = companyOfFile(createPagesCompany)

const solved = { type: 'giveVerdict', issue: 1, verdict: 'solved' } as const
let count = 0

/** Taken to Claire by the customer, who has read it. */
const higher = async () => {
  count += 1
  const words = `The door ${count} sticks.`
  const customer = customerOf(company.site)
  const told = await company.tell({ words, email: `door-${count}@example.org` }, customer)
  const path = told.path.replace('?first', '')
  await customer.get(path)
  await customer.send('/higher', { words: '' })
  const caseId = await company.caseOf(words)
  const owner = await company.ownerOf(caseId)
  const { claire } = staff
  await company.act(caseId, claire, { type: 'acknowledgeEscalation', escalation: 1 })
  const look = async () => await customer.get(path)
  const wroteDown = async (by: string): Promise<void> => {
    const reason = company.textId()
    await company.act(caseId, by, { ...solved, reason }, { [reason]: 'Fine, she said.' })
  }
  const wroteRight = async (): Promise<void> => {
    const [contactId, said] = [company.textId(), company.textId()]
    const call = { type: 'recordLeadersCall', escalation: 1, contactId, words: said, right: true } as const
    await company.act(caseId, claire, call, { [said]: 'She says it is right.' })
  }
  return { customer, caseId, owner, look, wroteDown, wroteRight }
}

const happened = async (caseId: string) =>
  (
    await company.rows(
      `select concat_ws(' ', type, payload ->> 'because', payload ->> 'leader') as what from matter_event
       where matter_id = $1 and type in ('caseEscalated', 'escalationEnded', 'caseEnded') order by number`,
      [caseId],
    )
  ).map(({ what }) => what)
const up = `caseEscalated customer ${staff.claire}`

it('ends nothing a leader answers for before the customer presses that it is solved', async () => {
  const { customer, caseId, owner, look, wroteDown } = await higher()
  await wroteDown(owner)
  const asked = await look()
  expect(asked.text).toMatch(/(Ana|Ben)[^.]* wrote down that you said: it is solved\./)
  expect(asked.text).toContain('Only your word ends this.')
  expect(await happened(caseId)).toEqual([up])
  const [mail] = await company.rows(
    `select facts from message where matter_id = $1 and kind = 'verdictConfirmed'`,
    [caseId],
  )
  expect(mail?.['facts']).toMatchObject({ asks: true, ended: false })
  const ended = await customer.send('/verdict', { verdict: 'solved' })
  expect(ended.text).toContain('Thank you. We have written down that it is solved.')
  expect(await happened(caseId)).toEqual([up, 'escalationEnded customersWord', 'caseEnded'])
})

it('goes to the leader above where the customer says that it is not', async () => {
  const { customer, caseId, look, wroteDown } = await higher()
  await wroteDown(staff.claire)
  await look()
  await customer.send('/verdict', { verdict: 'notSolved' })
  expect(await happened(caseId)).toEqual([up, `caseEscalated objection ${staff.paul}`])
})

it('asks whether it is right, as the leader wrote, and ends with their own yes', async () => {
  const { customer, caseId, look, wroteRight } = await higher()
  await wroteRight()
  const asked = await look()
  expect(asked.text).toMatch(/Claire[^.]* wrote down that you said: it is right now\./)
  expect(asked.text).toMatch(/it is right now\. \(as Claire[^)]* wrote it down\)/)
  const yes = await customer.send('/right', { right: 'yes' })
  expect(yes.text).toContain('We have written down that it is right.')
  expect(yes.text).not.toContain('It is not right')
  expect(await happened(caseId)).toEqual([up, 'escalationEnded customersWord'])
})

it('owes no call to whoever says that they want none', async () => {
  const { customer, caseId, look } = await higher()
  expect((await look()).text).toMatch(/I want no call from Claire/)
  const done = await customer.send('/no-call', {})
  expect(done.text).toContain('We have written down that you want no call.')
  expect(done.text).toMatch(/Claire[^.]* does not ring you, as you wished\. Is it right now\?/)
  expect(done.text).not.toContain('I want no call')
  const no = await customer.send('/right', { right: 'no' })
  expect(no.text).toContain('It has gone one level higher.')
  expect(await happened(caseId)).toEqual([up, `caseEscalated objection ${staff.paul}`])
})
