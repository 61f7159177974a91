import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { takeLeave } from '../../../staffing/leave.ts'
import { staff } from '../../../../test/small-company.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

let count = 0
/** Somebody whose case is Ana's. */
const told = async (language = 'en') => {
  for (;;) {
    count += 1
    const words = `The door ${count} is stuck.`
    const customer = customerOf(company.site, { 'accept-language': language })
    const { path } = await company.tell({ words, phone: '+44 7911 123456' }, customer)
    const caseId = await company.caseOf(words)
    if ((await company.ownerOf(caseId)) !== staff.ana) continue
    const own = path.replace('?first', '')
    return { customer, path: own, caseId, seen: await customer.get(own) }
  }
}
const slotsIn = (html: string): readonly string[] =>
  [...html.matchAll(/name="slot"\s+value="([^"]*)"/g)].map(([, slot = '']) => slot)
const chosenIn = (html: string): string => /name="slot"\s+value="([^"]*)"\s+checked/.exec(html)?.[1] ?? 'none'
const promisesOf = async (caseId: string) =>
  await company.rows(
    `select payload->>'due' as due from matter_event where matter_id = $1 and type = 'promiseMade'`,
    [caseId],
  )

it('offers the next times as buttons in words, and as soon as possible first', async () => {
  const { seen } = await told()
  const slots = slotsIn(seen.html)
  expect(slots).toHaveLength(6)
  expect(slots.slice(0, 2)).toEqual(['', '2026-03-02T11:00:00.000Z'])
  expect(chosenIn(seen.html)).toBe('')
  expect(seen.text).toContain('As soon as possible, by Tuesday 3 March, midnight')
  expect(seen.text).toMatch(/Monday 2 March, 11 am to 11:30 am/)
})

it('promises the time that was chosen, says so in their words, and offers it to nobody else', async () => {
  const { customer, caseId, seen } = await told()
  const [, slot = ''] = slotsIn(seen.html)
  const asked = await customer.send('/call-back', { words: 'About the door.', slot })
  expect(asked.text).toContain('We ring you.')
  const end = new Date(Date.parse(slot) + 1_800_000).toISOString()
  expect(await promisesOf(caseId)).toEqual([{ due: end }])
  expect(asked.text).toContain('About the door. Please ring me: Monday 2 March, 11 am to 11:30 am.')
  // From when to when, wherever it is said, and not only by its end.
  const within = 'Ana rings you: Monday 2 March, 11 am to 11:30 am'
  expect(asked.text.split(`${within}.`)).toHaveLength(3)
  const next = await told()
  expect(slotsIn(next.seen.html)).not.toContain(slot)
})

it('says that somebody was quicker, keeps what was typed and chooses the next', async () => {
  const [one, other] = [await told(), await told()]
  const slot = slotsIn(one.seen.html)[1] ?? ''
  expect(slotsIn(other.seen.html)).toContain(slot)
  const press = async ({ customer }: typeof one) =>
    await customer.send('/call-back', { words: 'Both want it.', slot })
  const seen = await Promise.all([press(one), press(other)])
  expect(seen.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
  const late = seen.find(({ status }) => status === 422)
  expect(late?.text).toContain('Somebody else has just been given that time.')
  expect(late?.html).toMatch(/id="add-words"[\s\S]*?>\nBoth want it\.<\/textarea>/)
  expect(chosenIn(late?.html ?? '') > slot).toBe(true)
  expect([...(await promisesOf(one.caseId)), ...(await promisesOf(other.caseId))]).toHaveLength(1)
})

it('is promised once however often the form is sent', async () => {
  const { path, caseId, seen } = await told()
  const fields = { key: newSecret(), words: 'Three presses.', slot: slotsIn(seen.html)[1] ?? '' }
  const answers = await Promise.all(
    [1, 2, 3].map(async () => await customerOf(company.site).post(`${path}/call-back`, fields)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await promisesOf(caseId)).toHaveLength(1)
})

it('is not given where it was never offered', async () => {
  const { customer, caseId } = await told()
  for (const slot of ['tomorrow', '2026-03-02T11:10:00.000Z', '2026-03-01T11:00:00.000Z']) {
    const refused = await customer.send('/call-back', { words: 'Then.', slot })
    expect([slot, refused.status]).toEqual([slot, 422])
  }
  expect(await promisesOf(caseId)).toEqual([])
})

it('is offered on no day of leave that is entered', async () => {
  const wanted = { from: '2026-03-03', to: '2026-03-20', deputy: staff.ben, by: staff.claire }
  expect(await takeLeave(company.app, staff.ana, wanted)).toMatchObject({ ok: true })
  await company.app.directory.fresh()
  const { seen } = await told()
  const slots = slotsIn(seen.html).slice(1)
  expect(slots.length).toBeGreaterThan(0)
  expect(slots.every((slot) => slot.startsWith('2026-03-02'))).toBe(true)
})

it.each([
  ['fr', 'Quand devons-nous appeler ?', 'lundi 2 mars de'],
  ['es', '¿Cuándo le llamamos?', 'lunes 2 de marzo de'],
])('is said in %s', async (language, when, span) => {
  const { seen } = await told(language)
  expect(seen.text).toContain(when)
  expect(seen.text).toContain(span)
})
