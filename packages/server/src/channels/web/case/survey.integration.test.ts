import { addMilliseconds, hours } from '@buckstop/domain'
import { beforeEach, expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday } from '../../../../test/small-company.ts'
import { sweepAll } from '../../../deadlines/sweep.ts'
import { verify } from '../../../verify/verify.ts'

const company = companyOfFile(createPagesCompany)
beforeEach(() => company.clock.set(monday))

let count = 0
/** A case of Ana's or Ben's for which something was proposed, and its customer. */
const proposed = async () => {
  const customer = customerOf(company.site)
  const words = `The lift stands still (${(count += 1)}).`
  const opened = await company.tell({ words }, customer)
  const path = opened.path.replace('?first', '')
  const caseId = await company.caseOf(words)
  const owner = await company.ownerOf(caseId)
  const what = company.textId()
  await company.act(
    caseId,
    owner,
    { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
    { [what]: 'It runs.' },
  )
  return { customer, path, caseId, owner }
}
const solved = async () => {
  const all = await proposed()
  await all.customer.get(all.path)
  return { ...all, said: await all.customer.send('/verdict', { verdict: 'solved' }) }
}
const title = 'How did we deal with it?'
const standing = async (caseId: string) => {
  const [row] = await company.rows(
    `select status, state #> '{survey,answers}' as answers, state -> 'issues' as issues,
      (select coalesce(json_agg(d.kind), '[]') from deadline d where d.matter_id = h.matter_id) as deadlines
     from matter_head h where matter_id = $1`,
    [caseId],
  )
  return row
}

it('is asked right after they say that it is solved, joins the case in their words, and leaves it ended', async () => {
  const { customer, path, caseId, owner, said } = await solved()
  expect(said.text).toContain(title)
  const before = await standing(caseId)
  const answered = await customer.send('/survey', { score: '4', words: 'It took three weeks.' })
  expect(answered.text).toContain('You gave us 4 of 10.')
  expect(answered.text).toMatch(/You said how it went: 4 of 10\..*It took three weeks\./s)
  expect(await standing(caseId)).toMatchObject({
    ...before,
    answers: [{ score: 4, wish: null }],
    deadlines: [],
  })
  const contacts = await company.rows(
    `select channel, proof from case_contact where matter_id = $1 order by number`,
    [caseId],
  )
  expect(contacts.at(-1)).toEqual({ channel: 'survey', proof: 'link' })
  const told = await company.rows(
    `select person_id from message where matter_id = $1 and kind = 'surveyAnswered'`,
    [caseId],
  )
  expect(told).toEqual([{ person_id: owner }])
  expect((await customer.get(path)).html.length).toBeLessThan(30_000)
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
})

it('keeps what they typed where no number was chosen, and answers nothing', async () => {
  const { customer, caseId } = await solved()
  const stopped = await customer.send('/survey', { words: 'Better than I thought.', contact: 'yes' })
  expect([stopped.status, stopped.text]).toEqual([
    422,
    expect.stringContaining('Please choose a number from 0 to 10.'),
  ])
  expect(stopped.html).toMatch(/value="yes"\s*checked/)
  expect(stopped.text).toContain('Better than I thought.')
  for (const score of ['11', '-1', '4.5', 'ten'])
    expect((await customer.send('/survey', { score })).status).toBe(422)
  expect(await standing(caseId)).toMatchObject({ answers: null })
})

it('promises whoever wishes it a contact by a date, and says openly where it was missed', async () => {
  const { customer, path, caseId, owner } = await solved()
  const answered = await customer.send('/survey', { score: '2', contact: 'yes' })
  expect(answered.text).toMatch(/(Ana|Ben) contacts you about it by Tuesday 3 March/)
  expect(await standing(caseId)).toMatchObject({ status: 'ended', deadlines: ['surveyContactDue'] })
  expect(
    await company.rows(`select kind, person_id from matter_duty where matter_id = $1`, [caseId]),
  ).toEqual([{ kind: 'surveyContact', person_id: owner }])
  company.clock.set(addMilliseconds(monday, hours(48)))
  await sweepAll(company.app)
  const late = await customer.get(path)
  expect(late.text).toContain('We said you would hear from us by Tuesday 3 March')
  expect(late.text).toMatch(/Claire contacts you about it by/)
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
})

it('can be put otherwise for a day, and no longer', async () => {
  const { customer, path, caseId } = await solved()
  await customer.send('/survey', { score: '9' })
  company.clock.set(addMilliseconds(monday, hours(23)))
  expect((await customer.send('/survey', { score: '3', words: 'It broke again.' })).text).toContain(
    'You gave us 3 of 10.',
  )
  expect(await standing(caseId)).toMatchObject({ answers: [{ score: 3 }] })
  company.clock.set(addMilliseconds(monday, hours(25)))
  expect((await customer.get(path)).html).not.toContain('name="score"')
})

it('is not asked of whom a colleague wrote it down for, nor while the case goes on', async () => {
  const { customer, path, caseId, owner } = await proposed()
  expect((await customer.get(path)).text).not.toContain(title)
  const reason = company.textId()
  await company.act(
    caseId,
    owner,
    { type: 'giveVerdict', issue: 1, verdict: 'solved', reason },
    { [reason]: 'They said so.' },
  )
  expect((await customer.get(path)).text).not.toContain(title)
})

it('is asked of a companion who may judge, and of no other', async () => {
  const { customer, path } = await solved()
  await customer.get(`${path}/let-in`)
  for (const judges of [false, true]) {
    const given = await customer.send('/let-in', { name: 'Paul', ...(judges ? { judges: 'yes' } : {}) })
    const link = /class="link-to-keep">[^<]*(\/case\/[\w-]{43})</.exec(given.html)?.[1] ?? ''
    const friend = customerOf(company.site)
    const page = await friend.get(link)
    expect([page.status, page.text.includes(title)]).toEqual([200, judges])
    await customer.get(`${path}/let-in`)
  }
})
