import { expect, it } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { askCalls } from '../../../cases/queries/calls.ts'
import { askOne } from '../../../db/ask-together.ts'
import { placesOf } from '../../../ledger/places.ts'
import { countLeaving } from '../../../not-through/leaving.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

let count = 0
const told = async (more: Readonly<Record<string, string>> = {}) => {
  count += 1
  const words = `The gate ${count} squeaks.`
  const customer = customerOf(company.site)
  const { path } = await company.tell({ words, ...more }, customer)
  await customer.get(path.replace('?first', ''))
  return { customer, path: path.replace('?first', ''), caseId: await company.caseOf(words) }
}
const events = async (caseId: string) =>
  (
    await company.rows(
      `select type from matter_event where matter_id = $1 and type in ('contactReceived', 'promiseMade', 'caseEscalated')
       order by number`,
      [caseId],
    )
  ).map(({ type }) => type)
const boxOf = (html: string): string =>
  /<textarea\s+id="add-words"[\s\S]*?>\n([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? ''

it('has one box, and three things to do with what is written in it', async () => {
  const { customer, path } = await told()
  const { html, text } = await customer.get(path)
  // The others are folded: to thank somebody, and why somebody takes it back.
  expect([...html.matchAll(/<textarea\s+id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'add-words',
    'thanks-words',
    'handling-words',
    'withdraw-reason',
  ])
  const [form = ''] = /<form[^>]*\/words"[\s\S]*?<\/form>/.exec(html) ?? []
  expect(form).toContain('<textarea')
  expect([...form.matchAll(/formaction="[^"]*\/([^"/]*)"/g)].map(([, to]) => to)).toEqual([
    'call-back',
    'higher',
  ])
  expect(text).toMatch(/Write to (Ana|Ben)/)
  expect(text).toContain('Take it to Claire')
})

it.each([
  ['/words', 'We have it.', ['contactReceived']],
  ['/call-back', 'We ring you.', ['contactReceived', 'promiseMade']],
  ['/higher', 'It has gone up.', ['caseEscalated']],
] as const)('%s does with the same words what it says', async (action, said, expected) => {
  const { customer, caseId } = await told({ phone: '+44 7911 123456' })
  const seen = await customer.send(action, { words: 'Nobody has oiled it.' })
  expect(seen.text).toContain(said)
  expect(seen.text.match(/Nobody has oiled it\./g)).toHaveLength(1)
  expect(await events(caseId)).toEqual(expected)
})

it('asks for a number where none is known, and keeps all that was typed', async () => {
  const { customer, caseId } = await told({ email: 'gate@example.org' })
  const typed = 'After six, please.\n\nThe <gate> squeaks.'
  const missing = await customer.send('/call-back', { words: typed })
  expect(missing.status).toBe(422)
  expect(missing.text).toContain('Please write the number on which you can be reached.')
  expect(boxOf(missing.html)).toBe('After six, please.\n\nThe &lt;gate&gt; squeaks.')
  const wrong = await customer.send('/call-back', { words: typed, phone: 'in the evening' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('This does not look like a phone number')
  expect(wrong.html).toContain('value="in the evening"')
  expect(boxOf(wrong.html)).toContain('After six, please.')
  expect(await events(caseId)).toEqual([])
  const asked = await customer.send('/call-back', { words: typed, phone: '+44 7911 123456' })
  expect(asked.text).toContain('We ring you.')
  expect(asked.text).toContain('The <gate> squeaks. +44 7911 123456')
  expect(await events(caseId)).toEqual(['contactReceived', 'promiseMade'])
  expect(asked.text).not.toContain('A number on which we can ring you')
})

it('rings on a press alone where a number is known', async () => {
  const { customer, caseId } = await told({ phone: '+44 7911 123456' })
  const asked = await customer.send('/call-back', {})
  expect(asked.text).toContain('Please ring me.')
  expect(await events(caseId)).toEqual(['contactReceived', 'promiseMade'])
})

it('takes a number, too, from where nothing but a number was typed', async () => {
  const { customer, caseId } = await told({ email: 'number@example.org' })
  const seen = await customer.send('/words', { words: '', phone: '+44 7911 123456' })
  expect(seen.status).toBe(200)
  expect(await events(caseId)).toEqual(['contactReceived'])
  expect(seen.text).not.toContain('A number on which we can ring you')
})

it('takes files and a number along when it goes higher', async () => {
  const { path, caseId } = await told({ email: 'file@example.org' })
  const form = new FormData()
  for (const [name, value] of [
    ['key', newSecret()],
    ['to', staff.claire],
    ['words', 'Look at the photo.'],
    ['phone', '+44 7911 123456'],
  ] as const)
    form.append(name, value)
  form.append('files', new Blob(['gate'], { type: 'text/plain' }), 'gate.txt')
  const send = async () =>
    await company.site.request(`${path}/higher`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: form,
    })
  const answers = [await send(), await send()]
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const { text } = await customerOf(company.site).get(path)
  expect(text).toContain('You took it higher, to Claire.')
  expect(text).toContain('gate.txt')
  expect(text.match(/Look at the photo\./g)).toHaveLength(1)
  expect(await events(caseId)).toEqual(['contactReceived', 'caseEscalated'])
})

it('keeps what was typed where the next level is another by now, and where the form is too old', async () => {
  const { customer, path, caseId } = await told()
  const moved = await customer.send('/higher', { to: staff.paul, words: 'Somebody else, please.' })
  expect(moved.status).toBe(422)
  expect(boxOf(moved.html)).toBe('Somebody else, please.')
  const stale = await customer.post(`${path}/higher`, { key: 'old', to: staff.claire, words: 'Still here.' })
  expect(stale.status).toBe(422)
  expect(boxOf(stale.html)).toBe('Still here.')
  expect(await events(caseId)).toEqual([])
})

it('is taken higher once however often the form is sent, with words too', async () => {
  const { path, caseId } = await told()
  const fields = { key: newSecret(), to: staff.claire, words: 'Twice pressed.' }
  const press = async () => await customerOf(company.site).post(`${path}/higher`, fields)
  const seen = [await press(), await press()]
  expect(seen.map(({ status }) => status)).toEqual([200, 200])
  expect(await events(caseId)).toEqual(['caseEscalated'])
})

it('opens an ended case again with words, and offers nothing else', async () => {
  const { customer, path } = await told()
  await customer.send('/withdrawal', { reason: '' })
  const { html, text } = await customer.get(path)
  expect(html).not.toContain('formaction=')
  expect(text).toContain('Send it and open the case again')
})

it.each([
  ['fr', 'Écrire à', 'Ajouter à mon dossier', 'Transmettre à Claire'],
  ['es', 'Escribir a', 'Añadirlo a mi caso', 'Llevarlo a Claire'],
])('says so in %s', async (language, title, add, higher) => {
  const { path } = await told()
  const { text } = await customerOf(company.site, { cookie: `language=${language}` }).get(path)
  for (const words of [title, add, higher]) expect(text).toContain(words)
})

it('takes what it cost them, and that they leave; neither moves a clock, and both are counted', async () => {
  const { customer, path, caseId } = await told()
  const clocks = async () => await company.rows('select * from deadline where matter_id = $1', [caseId])
  const before = await clocks()
  await customer.get(`${path}/cost`)
  const wrong = await customer.send('/cost', { minutesWaited: '40', trips: '3.5' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('It is not kept yet')
  expect(wrong.html).toMatch(/name="trips"[^>]*aria-invalid="true"/)
  expect(wrong.html).not.toMatch(/name="minutesWaited"[^>]*aria-invalid/)
  expect(wrong.html).toContain('value="3.5"')
  expect((await customer.send('/cost', {})).text).toContain('Nothing stands here yet')
  expect((await customer.send('/cost', { minutesWaited: '40' })).text).toContain('Minutes you waited: 40.')
  await customer.get(`${path}/cost`)
  expect((await customer.send('/cost', {})).text).toContain('You have taken it back.')
  expect((await customer.get(path)).text).not.toContain('Minutes you waited')
  await customer.get(`${path}/cost`)
  expect((await customer.send('/cost', { minutesWaited: '40', trips: '3' })).text).toContain('We have it.')
  expect((await customer.get(`${path}/cost`)).html).toContain('value="40"')
  await customer.get(path)
  const left = await customer.send('/leaving', {})
  expect(left.text).toContain('What we owe you here stands.')
  expect(left.text).toContain('that you are leaving')
  expect(left.html).not.toContain('/leaving"')
  expect(await clocks()).toEqual(before)
  await company.rows(
    `insert into phone_call (sid, line_id, began_at, matter_id, taken_at, ended_at)
     values ($1, gen_random_uuid(), now(), $2, now() + interval '4 minutes', now() + interval '16 minutes')`,
    [caseId, caseId],
  )
  const { app } = company
  const [head] = await company.rows(
    `select team, state -> 'cost' as cost, state -> 'leaving' as leaving from matter_head where matter_id = $1`,
    [caseId],
  )
  expect(head).toMatchObject({
    cost: [{ by: null, minutesWaited: 40, trips: 3, daysWithout: null }],
    leaving: [{ by: null }],
  })
  expect(await askOne(app.db, askCalls(await placesOf(app.db, caseId)))).toEqual({
    calls: 1,
    waited: 240,
    talked: 720,
    inAll: 0,
  })
  expect(await countLeaving(app.db)).toMatchObject([
    {
      team: head?.['team'],
      customers: 1,
      open: 1,
      latest: expect.any(String),
      problems: [{ problem: null, customers: 1 }],
    },
  ])
})

it('takes files along with words, and gives them back to this customer alone', async () => {
  const form = new FormData()
  form.set('key', newSecret())
  form.set('words', 'With a picture.')
  form.append(
    'files',
    new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], '../فاتورة 1.png', {
      type: 'text/html',
    }),
  )
  form.append('files', new File([], ''))
  const answered = await company.site.request('/', { method: 'POST', body: form })
  expect(answered.status).toBe(303)
  const path = (answered.headers.get('location') ?? '').replace('?first', '')
  const page = await customerOf(company.site).get(path)
  expect(page.text).toContain('فاتورة 1.png')
  const [file] = await company.rows(
    'select id, media_type from case_attachment a join case_link l using (matter_id) where a.name like $1',
    ['%1.png'],
  )
  expect(file?.['media_type']).toBe('image/png')
  const answer = await company.site.request(`${path}/file/${String(file?.['id'])}`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  expect((await answer.arrayBuffer()).byteLength).toBe(16)
  const other = (await company.tell({ words: 'No file of mine.' })).path.replace('?first', '')
  expect((await company.site.request(`${other}/file/${String(file?.['id'])}`)).status).toBe(404)
})

it('says that files have to be chosen again where something else was wrong', async () => {
  const form = new FormData()
  form.set('words', 'Kept.')
  form.set('email', 'wrong')
  form.append('files', new File(['x'], 'letter.txt'))
  const answered = await company.site.request('/', { method: 'POST', body: form })
  expect(answered.status).toBe(422)
  expect(await answered.text()).toContain('Your browser does not let us keep the files you chose.')
})

it('tells by the clock of whoever says by which one they live, and whose it is; dates that were given stay', async () => {
  const { customer, path, caseId } = await told()
  const before = await customer.get(path)
  expect(before.text).toContain('Times here are')
  const dates = async () =>
    await company.rows('select kind, due from deadline where matter_id = $1', [caseId])
  const given = await dates()
  await customer.get(`${path}/clock`)
  expect((await customer.send('/clock', { zone: '+02:00' })).status).toBe(422)
  await customer.get(`${path}/clock`)
  const { text } = await customer.send('/clock', { zone: 'America/New_York' })
  expect(text).toContain('Times here are by that clock')
  expect(text).toContain('Times here are New York time.')
  expect(text).toMatch(/by \w+ \d+ March, \d[^.]* \(New York time\)/)
  expect(await dates()).toEqual(given)
  expect((await customer.get(`${path}/clock`)).html).toContain(
    '<option value="America/New_York" selected>New York</option>',
  )
})
