import assert from 'node:assert/strict'
import { at, type Desk, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { address, type ToldByName } from './vera.ts'

export const otherDoors = async (
  teller: Teller,
  world: World,
  told: ToldByName,
  lola: Desk,
): Promise<void> => {
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
  const unknown = await world.post('/api/v1/contacts', {
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
  await inTheShop(teller, world, told, lola)
  await knownAgain(teller, world, told)
}

const knownAgain = async (teller: Teller, world: World, told: ToldByName): Promise<void> => {
  await teller.holds(
    'until a code shows that it is her, each of her pages shows its own words alone',
    async () => {
      assert.match((await world.page(told.link)).text, /Have you told us something before/)
      const asking = await world.page(`${told.link.replace('?first', '')}/prove`)
      const asked = await asking.press(/Send me a code/, { email: address })
      const mail = await world.mailbox.arrived(address, ({ subject }) => /Your code/.test(subject))
      const page = await asked.press(/This is me/, { code: /\b\d{6}\b/.exec(mail.text)?.[0] ?? '' })
      assert.match(page.text, /What is the state of it/)
      assert.match(page.text, /Does anybody have it\?/)
    },
  )
}

const inTheShop = async (teller: Teller, world: World, told: ToldByName, lola: Desk): Promise<void> => {
  await world.clock.forward({ hours: 1 })
  teller.says('An hour later she stands in the shop, without a reference. Sofía takes her words.')
  const sofia = await world.deskOf('sofia@mobile.example')
  const taken = await sofia.post('/api/v1/staff/contacts', {
    channel: 'store',
    words: 'I wrote to you about 100 euros. Does anybody have it?',
    from: { name: 'Vera Lindgren', identifiers: [{ type: 'email', value: address }] },
  })
  const other = textAt(taken.body, 'case', 'id')
  const ownerOf = async () => textAt((await sofia.get(`/api/v1/cases/${other}`)).body, 'owner', 'name')
  await teller.holds('the store can’t send her away: what she said there is Sofía’s, with a date', () => {
    assert.equal(textAt(taken.body, 'owner', 'name'), 'Sofía Reyes')
    assert.ok(at(taken.body, 'case', 'id') !== told.caseId)
  })
  await sofia.act(other, 'offer-transfer', {
    to: { kind: 'person', person: await idOf(lola) },
    reason: 'She says that somebody has it already.',
  })
  await teller.holds('Sofía owns it until Lola says yes', async () => {
    assert.equal(await ownerOf(), 'Sofía Reyes')
    await lola.act(other, 'accept-transfer', { offer: 1 })
    await lola.act(other, 'merge-into', { into: told.caseId, recognition: { how: 'sameStory' } })
  })
  await teller.holds('what Lola wrote in the chat, which Vera has left, goes on by mail', async () => {
    await world.mailbox.arrived(address, ({ text }) => text.includes('I am looking for your parcel.'))
  })
  await teller.holds('chat, telephone, letter and shop are in one case, with one owner', async () => {
    const path = `/api/v1/cases/${told.caseId}`
    const contacts = listAt((await lola.get(`${path}/contacts`)).body, 'items')
    const doors = contacts.map((contact) => at(contact, 'channel'))
    for (const door of ['chat', 'phone', 'letter', 'store']) assert.ok(doors.includes(door), door)
    assert.equal(textAt((await lola.get(path)).body, 'owner', 'name'), 'Lola Prieto')
  })
}
