import { addMilliseconds, days } from '@buckstop/domain'
import { expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday, staff } from '../../../../test/small-company.ts'
import { countDuties, listDuties } from '../../../cases/queries/duties.ts'
import { verify } from '../../../verify/verify.ts'

const company = companyOfFile(createPagesCompany)

const stateOf = async (caseId: string) => {
  const [row] = await company.rows(
    `select status, owner_id, changed_at, heard_at, due, state #>> '{counts,contacts}' as contacts, state -> 'nextWord' as next_word,
      state -> 'issues' as issues,
      (select coalesce(json_agg(d order by d.kind), '[]') from deadline d where d.matter_id = h.matter_id) as deadlines
     from matter_head h where matter_id = $1`,
    [caseId],
  )
  return row
}
const readersIn = async (caseId: string) =>
  (
    await company.rows(
      `select person_id from matter_duty where matter_id = $1 and kind = 'readThanks' order by subject`,
      [caseId],
    )
  ).map(({ person_id: id }) => id)

let count = 0
/** A case of Ana's or Ben's that was solved, and its customer. */
const solved = async () => {
  const customer = customerOf(company.site)
  const words = `The bell is silent (${(count += 1)}).`
  const opened = await company.tell({ words }, customer)
  const path = opened.path.replace('?first', '')
  const caseId = await company.caseOf(words)
  const owner = await company.ownerOf(caseId)
  const what = company.textId()
  await company.act(
    caseId,
    owner,
    { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
    { [what]: 'It rings.' },
  )
  await customer.get(path)
  await customer.send('/verdict', { verdict: 'solved' })
  return { customer, path, caseId, owner }
}

it('reach the person thanked and their lead after the end, and open nothing, move nothing, are sent once', async () => {
  const { customer, path, caseId, owner } = await solved()
  const before = await stateOf(caseId)
  const page = await customer.get(path)
  expect(page.text).toContain('Say thank you')
  const key = /action="[^"]*\/thanks"[\s\S]*?name="key" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
  const form = { key, to: owner, words: 'You were kind to my mother.' }
  expect((await customer.post(`${path}/thanks`, form)).text).toContain('We pass your thanks on.')
  expect((await customer.post(`${path}/thanks`, form)).text).toContain('We had this from you already.')
  const seen = await customer.get(path)
  expect(seen.text).toMatch(/You thanked (Ana|Ben)\..*You were kind to my mother\./s)
  expect(seen.text).toContain('You said on Monday 2 March that this is solved.')
  expect(await stateOf(caseId)).toEqual({ ...before, changed_at: expect.any(Date), contacts: '2' })
  expect(await readersIn(caseId)).toEqual([owner, staff.claire])
  const told = await company.rows(`select person_id from message where matter_id = $1 and kind = 'thanked'`, [
    caseId,
  ])
  expect(new Set(told.map(({ person_id: id }) => id))).toEqual(new Set([owner, staff.claire]))
  await company.act(caseId, owner, { type: 'readThanks', thanks: 1 })
  expect(await readersIn(caseId)).toEqual([staff.claire])
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
})

it('say thank you by themselves where nothing was written, to one of those whom the page names', async () => {
  const { customer, path, caseId, owner } = await solved()
  await customer.get(path)
  const kind = await customer.send('/thanks', { to: owner })
  expect(kind.text).toMatch(/Thank you, (Ana|Ben)\./)
  await customer.get(path)
  const other = await customer.send('/thanks', { to: staff.helene, words: 'And to you.' })
  expect([other.status, other.text.includes('Please choose whom you would like to thank.')]).toEqual([
    422,
    true,
  ])
  expect(other.text).toContain('And to you.')
  expect(await readersIn(caseId)).toHaveLength(2)
})

it('stand in Today for a month, are never late, and become a problem by one press of the owner', async () => {
  const { customer, path, caseId, owner } = await solved()
  await customer.get(path)
  await customer.send('/thanks', { to: owner, words: 'Thank you, though the bell is silent again.' })
  const kinds = async (now: typeof monday) => {
    const viewer = {
      person: owner,
      leads: [],
      works: ['Care'],
      covers: [],
      administers: false,
      machine: null,
      at: now,
    }
    const listed = await listDuties(company.app.db, viewer, {
      whose: 'mine',
      kinds: [],
      cursor: null,
      limit: 50,
    })
    const { overdue } = await countDuties(company.app.db, viewer, now)
    return {
      toRead: listed.filter(({ caseId: of, duty }) => of === caseId && duty.kind === 'readThanks').length,
      overdue,
    }
  }
  expect(await kinds(monday)).toMatchObject({ toRead: 1 })
  const { overdue } = await kinds(monday)
  expect(await kinds(addMilliseconds(monday, days(31)))).toEqual({ toRead: 0, overdue })
  await company.act(caseId, owner, { type: 'takeThanksAsProblem', thanks: 1 })
  const seen = await customer.get(path)
  expect(seen.text).toMatch(/You brought up something more:.*Thank you, though the bell is silent again\./s)
  expect(seen.text).toMatch(/(Ana|Ben) answers you by Tuesday 3 March/)
  expect(await stateOf(caseId)).toMatchObject({ status: 'open', owner_id: owner })
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
})

it('stand for themselves alone: lists go on quoting what waits for an answer, until one of us takes them as a problem', async () => {
  const customer = customerOf(company.site)
  const opened = await company.tell({ words: 'The brake is loose, and nobody rings.' }, customer)
  const caseId = await company.caseOf('The brake is loose, and nobody rings.')
  const owner = await company.ownerOf(caseId)
  await customer.get(opened.path.replace('?first', ''))
  company.clock.set(addMilliseconds(company.clock.now(), 60_000))
  await customer.send('/thanks', { to: owner, words: 'Thank you for being kind.' })
  const at = company.clock.now()
  const viewer = { person: owner, works: [], leads: [], covers: [], administers: false, machine: null, at }
  const quoted = async () =>
    (await listDuties(company.app.db, viewer, { whose: 'mine', kinds: [], cursor: null, limit: 50 })).flatMap(
      ({ caseId: of, duty, newest }) => (of === caseId ? [[duty.kind, newest?.words]] : []),
    )
  expect(await quoted()).toEqual([
    ['nextWord', 'The brake is loose, and nobody rings.'],
    ['readThanks', 'Thank you for being kind.'],
  ])
  await company.act(caseId, owner, { type: 'takeThanksAsProblem', thanks: 1 })
  expect(await quoted()).toEqual([['nextWord', 'Thank you for being kind.']])
})
