import assert from 'node:assert/strict'
import { type Desk, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { linkIn } from '../told.ts'
import { address, oldNumber, type ToldByName, words } from './vera.ts'

export const tellUs = async (teller: Teller, world: World): Promise<ToldByName> => {
  teller.scene(
    'Monday. Vera, who left this provider, opens its chat. She has no account, no number, no bill.',
  )
  const lola = await world.deskOf('lola@mobile.example')
  const machine = await machineAt(world, await idOf(lola))
  const greeting = 'Hello, I am the machine of Example Mobile. What is it about?'
  const started = await machine('start', {
    greeting,
    words,
    language: 'en',
    from: {
      name: 'Vera Lindgren',
      identifiers: [
        { type: 'email', value: address },
        { type: 'phone', value: oldNumber },
      ],
    },
  })
  const link = textAt(started, 'link')
  const page = await world.page(link)
  await teller.holds('a machine greets her, and her page says that a machine wrote that', () => {
    assert.ok(page.text.includes(greeting))
    assert.match(page.text, /machine wrote this/i)
  })
  await teller.holds('she is heard without account, number or purchase, and sees a name at once', () => {
    assert.equal(textAt(started, 'owner', 'name'), 'Lola Prieto')
    assert.match(page.text, /Lola Prieto/)
    assert.match(page.text, /answers for this until you say it is solved/i)
  })
  await teller.holds('every word she wrote is on her page', () => {
    assert.ok(page.text.includes('Your phone line asks for an active number and I have none.'))
  })
  await teller.holds('the same is in her mail, in the same minute', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) => text.includes('Lola Prieto'))
    // Opening what came by mail shows that the address is hers.
    await world.page(linkIn(letter))
  })
  await teller.holds('her page says by when she hears from whom: a date, with a clock behind it', () => {
    assert.match(page.text, /Lola Prieto answers you by tomorrow|Lola Prieto answers you by Tuesday/)
  })
  const mine = listAt((await lola.get('/api/v1/cases?owner=me&limit=10')).body, 'items')
  const [caseId, reference] = [textAt(mine, 0, 'id'), textAt(mine, 0, 'reference')]
  await aPerson(teller, world, { lola, caseId, machine, conversation: textAt(started, 'conversation') })
  return { link, caseId, reference }
}

type Machine = (turn: string, body: object) => Promise<unknown>

/** An admin lets a machine speak in the chat; it has a token of its own. */
const machineAt = async (world: World, answersFor: string): Promise<Machine> => {
  const ada = await world.deskOf('admin@mobile.example')
  const made = await ada.post('/api/v1/machines', { name: 'Movi', channel: 'chat', answersFor })
  const authorization = `Bearer ${textAt(made.body, 'token')}`
  return async (turn, body) => {
    const answer = await world.post(`/api/v1/machine/${turn}`, body, { authorization })
    assert.ok(answer.status < 300, `${turn} answered ${answer.status}`)
    return answer.body
  }
}

const aPerson = async (
  teller: Teller,
  world: World,
  {
    lola,
    caseId,
    machine,
    conversation,
  }: {
    readonly lola: Desk
    readonly caseId: string
    readonly machine: Machine
    readonly conversation: string
  },
): Promise<void> => {
  await teller.holds('a person is one press away, by name, within three minutes', async () => {
    const handed = await machine('hand-over', { conversation })
    assert.equal(textAt(handed, 'person', 'name'), 'Lola Prieto')
    const by = Date.parse(textAt(handed, 'person', 'by'))
    assert.ok(by - Date.parse(world.clock.now()) <= 180_000)
  })
  await world.clock.forward({ minutes: 2 })
  await lola.act(caseId, 'make-contact', {
    channel: 'chat',
    words: 'I am Lola. I have read it, and I am looking for your parcel.',
    outcome: 'written',
  })
  await teller.holds('how long she waited for a person’s first word is measured: two minutes', async () => {
    const { body } = await lola.get(`/api/v1/cases/${caseId}`)
    const asked = Date.parse(textAt(body, 'personAsked', 'at'))
    assert.equal(Date.parse(textAt(body, 'personAsked', 'came', 'at')) - asked, 120_000)
  })
  await machine('say', {
    conversation,
    by: 'customer',
    words: 'The parcel’s number is 4711. When do I have the money?',
  })
}
