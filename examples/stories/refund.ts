import assert from 'node:assert/strict'
import { at, type Desk, listAt, textAt } from '../../packages/cli/src/story/desk.ts'
import type { Story, Teller } from '../../packages/cli/src/story/story.ts'
import type { World } from '../../packages/cli/src/story/world.ts'
import { notYetTold } from './not-yet-told.ts'
import { theMapAsItWas } from './refund-map.ts'

const address = 'vera@former.example'
const oldNumber = '+34 600 123 456'

/** What the customer told on the first day; nobody may make her tell it again. */
const words =
  'I left you in January and sent the signal box back by parcel. The parcel came late and you charged me 100 euros. ' +
  'By e-mail you promised it back within 30 days. Nothing came. Your phone line asks for an active number and I have none.'

interface Told {
  readonly link: string
  readonly caseId: string
  readonly reference: string
  readonly owner: string
}

/** The customer's catch 22: a former customer, 100 EUR, and a company that had no door for her. */
export const refund: Story = {
  name: 'refund',
  title: 'The customer’s catch 22',
  company: 'examples/companies/example-mobile.yaml',
  // A Monday, in working hours.
  begins: '2026-03-02T09:00:00.000Z',
  tell: async (teller, world) => {
    await theMapAsItWas(teller, world)
    const told = await tellUs(teller, world)
    const lola = await world.deskOf('lola@mobile.example')
    await otherDoors(teller, world, told, lola)
    teller.scene('“It will be on your next bill”')
    teller.notYet(notYetTold.refundNextBill)
    await promised(teller, world, told, lola)
    await unanswered(teller, world, told, lola)
    await solved(teller, world, told, lola)
  },
}

const tellUs = async (teller: Teller, world: World): Promise<Told> => {
  teller.scene('Monday. Vera, who left this provider, writes. She has no account, no number, no bill.')
  const form = await world.page('/')
  const page = await form.press(/send/i, { words, email: address, phone: oldNumber, name: 'Vera Lindgren' })
  const link = page.url
  await teller.holds('she is heard without account, number or purchase, and sees a name at once', () => {
    assert.match(page.text, /Lola Prieto/)
    assert.match(page.text, /answers for this until you say it is solved/i)
  })
  await teller.holds('every word she wrote is on her page', () => {
    assert.ok(page.text.includes('Your phone line asks for an active number and I have none.'))
  })
  await teller.holds('the same is in her mail, in the same minute', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) => text.includes('Lola Prieto'))
    assert.match(letter.text, /\/case\//)
    // Opening what came by mail shows that the address is hers.
    await world.page(/\/case\/[\w-]{43}/.exec(letter.text)?.[0] ?? '')
  })
  await teller.holds('her page says by when she hears from whom: a date, with a clock behind it', () => {
    assert.match(page.text, /Lola Prieto answers you by tomorrow|Lola Prieto answers you by Tuesday/)
  })
  teller.notYet(notYetTold.refundChat)
  const lola = await world.deskOf('lola@mobile.example')
  const mine = listAt((await lola.get('/api/v1/cases?owner=me&limit=10')).body, 'items')
  const [caseId, reference] = [textAt(mine, 0, 'id'), textAt(mine, 0, 'reference')]
  return { link, caseId, reference, owner: textAt(mine, 0, 'owner', 'id') }
}

const otherDoors = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('She tries the other doors, as she had to before.')
  await world.clock.forward({ hours: 1 })
  teller.says('She rings. Nico takes the call; she reads him the reference of her page, and what she wrote.')
  const nico = await world.deskOf('nico@mobile.example')
  const call = await nico.post('/api/v1/staff/contacts', {
    channel: 'phone',
    reference: told.reference,
    recognition: { how: 'sameStory' },
    words: 'I wrote this morning. I only want to know whether somebody has it.',
  })
  await teller.holds('by telephone it is the same case, and the same owner', () => {
    assert.equal(at(call.body, 'joined'), true)
    assert.equal(textAt(call.body, 'case', 'id'), told.caseId)
    assert.equal(textAt(call.body, 'owner', 'name'), 'Lola Prieto')
  })
  teller.says('A letter of hers arrives at the back office, dated before she wrote.')
  const pilar = await world.deskOf('pilar@mobile.example')
  const letter = await pilar.post('/api/v1/staff/contacts', {
    channel: 'letter',
    reference: ` ${told.reference.toLowerCase()} `,
    recognition: {
      how: 'other',
      words: 'Her letter quotes the reference, and is signed as the first one was.',
    },
    words: 'I claim 100 euros for the signal box.',
    receivedAt: '2026-02-27T08:00:00.000Z',
  })
  await teller.holds('by letter, too', () => {
    assert.equal(textAt(letter.body, 'case', 'id'), told.caseId)
    assert.equal(textAt(letter.body, 'owner', 'name'), 'Lola Prieto')
  })
  await teller.holds('the story was told once', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(at(view.body, 'counts', 'timesTold'), 1)
    assert.equal(at(view.body, 'counts', 'contacts'), 3)
  })
  teller.says('Somebody writes by the front page with her address. Nobody can know that it is her.')
  const unknown = await world.tell({
    words: 'What is the state of it?',
    from: { identifiers: [{ type: 'email', value: ` ${address.toUpperCase()} ` }] },
  })
  await teller.holds('whoever that is gets a case, a name and a date, and nothing of hers', () => {
    assert.equal(unknown.status, 201)
    assert.notEqual(textAt(unknown.body, 'case', 'id'), told.caseId)
    assert.ok(!JSON.stringify(unknown.body).includes(told.reference))
  })
  await teller.holds('Lola sees that both are perhaps one person, and takes it with one press', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    const other = textAt(view.body, 'perhapsSame', 0, 'case', 'id')
    assert.equal(other, textAt(unknown.body, 'case', 'id'))
    assert.equal(at(view.body, 'perhapsSame', 0, 'mine'), true)
    await lola.act(other, 'merge-into', { into: told.caseId, recognition: { how: 'sameStory' } })
  })
  await teller.holds(
    'until a code shows that it is her, each of the two pages shows its own words alone',
    async () => {
      assert.match((await world.page(told.link)).text, /Have you told us something before/)
      const asking = await world.page(`${told.link.replace('?first', '')}/prove`)
      const asked = await asking.press(/Send me a code/, { email: address })
      const mail = await world.mailbox.arrived(address, ({ subject }) => /Your code/.test(subject))
      const page = await asked.press(/This is me/, { code: /\b\d{6}\b/.exec(mail.text)?.[0] ?? '' })
      assert.match(page.text, /What is the state of it/)
    },
  )
  teller.notYet(notYetTold.refundStore)
}

const promised = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('Lola promises 100 EUR to the bank account within 30 days.')
  await teller.holds(
    'Lola sees what she may grant without asking anybody: a bank transfer of 100 EUR',
    async () => {
      const view = await lola.get(`/api/v1/cases/${told.caseId}`)
      const transfer = listAt(view.body, 'map', 'authority').find(
        (held) => at(held, 'remedy') === 'bank transfer',
      )
      assert.deepEqual([at(transfer, 'by'), at(transfer, 'upTo')], ['own', 100])
    },
  )
  teller.notYet(notYetTold.refundAuthority)
  const owed = async () => listAt((await lola.get('/api/v1/duties?kind=nextWord')).body, 'items').length
  await teller.holds('until then Lola owes her an answer, and it is on Lola’s list', async () => {
    assert.equal(await owed(), 1)
  })
  const made = world.clock.now()
  const due = new Date(Date.parse(made) + 30 * 86_400_000).toISOString()
  await lola.act(told.caseId, 'make-promise', { what: '100 EUR to your bank account', due })
  await teller.holds('with the promise she has her answer, and its clock is done', async () => {
    assert.equal(await owed(), 0)
  })
  await teller.holds('her page says what was promised, and by when', async () => {
    assert.match((await world.page(told.link)).text, /1 April/)
  })
  await world.clock.forward({ days: 28, hours: 12 })
  await teller.holds('two days before it is due its maker is reminded', async () => {
    // In Lola's language.
    await world.mailbox.arrived('lola@mobile.example', ({ subject }) => /promesa vence pronto/.test(subject))
  })
  teller.says('Lola asks for two weeks more. Vera has not answered.')
  const later = new Date(Date.parse(due) + 14 * 86_400_000).toISOString()
  await lola.act(told.caseId, 'propose-new-date', {
    promise: 1,
    due: later,
    reason: 'Our bank file runs twice a month.',
  })
  await teller.holds(
    'a later date counts only with her yes: the promise is still due on its day',
    async () => {
      const view = await lola.get(`/api/v1/cases/${told.caseId}`)
      assert.equal(textAt(view.body, 'promises', 0, 'due'), due)
    },
  )
  await world.clock.forward({ days: 2 })
  teller.scene('Day 31. Nothing came.')
  await teller.holds('the promise breaks by itself', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(view.body, 'promises', 0, 'state'), 'broken')
  })
  await teller.holds('she hears it from the company, with who is now answerable', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) => /did not do it/i.test(text))
    assert.match(letter.text, /Elena Mora/)
  })
  await teller.holds('it rises on the ladder', async () => {
    const elena = await world.deskOf('elena@mobile.example')
    const view = await elena.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(view.body, 'escalations', 0, 'because'), 'promiseBroken')
    assert.equal(textAt(view.body, 'escalations', 0, 'leader', 'name'), 'Elena Mora')
  })
  await teller.holds('her page says it plainly', async () => {
    assert.match((await world.page(told.link)).text, /That is on us/)
  })
}

const unanswered = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('Vera asks what is happening now. Five days go by, and nobody answers her.')
  await (await world.page(told.link)).press(/^Send it$/, { words: 'And now?' })
  await world.clock.forward({ days: 5 })
  await teller.holds('an answer that does not come is seen by itself, and counted apart', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(at(view.body, 'counts', 'nextWordsMissed'), 1)
    assert.equal(at(view.body, 'counts', 'promisesBroken'), 1)
  })
  await teller.holds('she hears that too, and who answers now', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) =>
      /would hear from us by .+ and you did not\. That is on us\./.test(text),
    )
    assert.match(letter.text, /is now answerable for it, beside Lola Prieto/)
    assert.match((await world.page(told.link)).text, /would hear from us by .+ and you did not/)
  })
}

const solved = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('The money is sent, and Lola asks whether it is right now.')
  await lola.act(told.caseId, 'propose-resolution', {
    issue: 1,
    what: '100 EUR were paid to your bank account today.',
    outcome: 'upheld',
  })
  await lola.act(told.caseId, 'propose-resolution', {
    issue: 2,
    what: 'It stands as follows: the 100 EUR are paid.',
    outcome: 'upheld',
  })
  await teller.holds('the case does not end by the company’s word', async () => {
    assert.equal(textAt((await lola.get(`/api/v1/cases/${told.caseId}`)).body, 'status'), 'open')
  })
  const page = await world.page(told.link)
  const after = await (await page.press(/it is solved/i)).press(/it is solved/i)
  await teller.holds('it ends when Vera says so', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(view.body, 'ending'), 'solved')
    assert.match(after.text, /solved/i)
  })
}
