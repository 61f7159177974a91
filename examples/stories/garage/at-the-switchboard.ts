import assert from 'node:assert/strict'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { linkMailedTo, type Told } from '../told.ts'
import { address, asks } from './karin.ts'

/** Hanna's own telephone is kept, as every leader's who can be asked for. */
const ownLine = async (world: World, person: string): Promise<void> => {
  const ada = await world.deskOf('admin@cars.example')
  const { body } = await ada.get('/api/v1/settings/phone')
  await ada.put('/api/v1/settings/phone/direct-lines', {
    version: textAt(body, 'direct', 'version'),
    items: [{ person, number: '+49 89 5550 0100' }],
  })
}

export const atTheSwitchboard = async (teller: Teller, world: World): Promise<Told> => {
  teller.scene('Monday. Karin rings head office, asks for its head of customer relations, and says no more.')
  const [clara, hanna] = [await world.deskOf('clara@cars.example'), await world.deskOf('hanna@cars.example')]
  await ownLine(world, await idOf(hanna))
  teller.says('Clara rings Hanna Kurz’s own line first. Nobody answers.')
  const entered = await clara.post('/api/v1/staff/contacts', {
    channel: 'phone',
    words: asks,
    from: {
      name: 'Karin Brandt',
      identifiers: [
        { type: 'email', value: address },
        { type: 'phone', value: '+49 151 0000 0000' },
      ],
    },
    askedFor: { leader: await idOf(hanna), connected: false, noAnswer: true },
  })
  const caseId = textAt(entered.body, 'case', 'id')
  const view = async () => (await clara.get(`/api/v1/cases/${caseId}`)).body
  await teller.holds('she need not tell her story first: what she said is all that there is', async () => {
    assert.deepEqual(listAt(entered.body, 'refusals'), [])
    assert.equal(textAt(await view(), 'issues', 0, 'words', 'words'), asks)
  })
  await teller.holds(
    'that leader’s own line was tried first, and it is a fact that nobody answered',
    async () => {
      const { body } = await clara.get(`/api/v1/cases/${caseId}/events`)
      const tried = listAt(body, 'items').find((entry) => at(entry, 'type') === 'leaderTried')
      assert.equal(at(tried, 'facts', 'leaderTried'), 'noAnswer')
      assert.equal(textAt(tried, 'who', 'leader', 'name'), 'Hanna Kurz')
    },
  )
  await teller.holds('the escalation stands at that level from this minute', async () => {
    const body = await view()
    assert.equal(textAt(body, 'escalations', 0, 'leader', 'name'), 'Hanna Kurz')
    assert.equal(textAt(body, 'escalations', 0, 'because'), 'askedForLeader')
    assert.equal(textAt(body, 'escalations', 0, 'at'), textAt(body, 'openedAt'))
  })
  const callBackBy = new Date(Date.parse(world.clock.now()) + 6 * 3_600_000).toISOString()
  const notNow = { leader: await idOf(hanna), what: 'Hanna Kurz rings Ms Brandt', callBackBy }
  await teller.holds('only the leader’s own “not now” makes it a call-back, with a time', async () => {
    const path = `/api/v1/cases/${caseId}/actions/ask-for-leader`
    assert.equal(at((await clara.refused(path, notNow)).body, 'code'), 'not-the-leader')
    assert.deepEqual(listAt(await view(), 'promises'), [])
    await hanna.act(caseId, 'ask-for-leader', notNow)
    const [promise] = listAt(await view(), 'promises')
    assert.deepEqual([textAt(promise, 'by', 'name'), textAt(promise, 'due')], ['Hanna Kurz', callBackBy])
  })
  const link = await linkMailedTo(world, address)
  await teller.holds('she has the owner’s name within the same contact, and the leader’s time', async () => {
    assert.equal(textAt(entered.body, 'owner', 'name'), 'Clara Winter')
    const page = await world.page(link)
    assert.match(page.text, /Clara Winter/)
    assert.match(page.text, /Hanna Kurz will ring you by Monday 2 March, 4\spm/)
  })
  return { caseId, link }
}
