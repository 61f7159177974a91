import assert from 'node:assert/strict'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { linkMailedTo, type Told } from '../told.ts'
import { address, escalationOf, letter } from './ingrid.ts'

export const theLetter = async (teller: Teller, world: World): Promise<Told> => {
  teller.scene('Monday. A letter to the chief executive is in the post. Clara enters it.')
  const clara = await world.deskOf('clara@cars.example')
  const erika = await world.deskOf('erika@cars.example')
  const entered = await clara.post('/api/v1/staff/contacts', {
    channel: 'letter',
    words: letter,
    language: 'en',
    from: { name: 'Ingrid Holm', identifiers: [{ type: 'email', value: address }] },
    askedFor: { leader: await idOf(erika), connected: false },
  })
  assert.deepEqual(listAt(entered.body, 'refusals'), [])
  const caseId = textAt(entered.body, 'case', 'id')
  await teller.holds('it is in front of the chief executive, in the customer’s words', async () => {
    const led = listAt((await erika.get('/api/v1/leaders/me/cases')).body, 'items')
    const [hers] = listAt(
      led.find((one) => at(one, 'case', 'id') === caseId),
      'escalations',
    )
    assert.equal(textAt(hers, 'because'), 'askedForLeader')
    const said = await erika.get(`/api/v1/cases/${caseId}/contacts?order=oldest&limit=1`)
    assert.equal(textAt(said.body, 'items', 0, 'text', 'words'), letter)
  })
  await opened(teller, world, caseId)
  const link = await linkMailedTo(world, address)
  await teller.holds('and her page says who reads it, and by when', async () => {
    assert.match((await world.page(link)).text, /Erika Stein reads your words and takes this up by Monday/)
  })
  return { caseId, link }
}

const opened = async (teller: Teller, world: World, caseId: string): Promise<void> => {
  const seen = `/api/v1/cases/${caseId}/seen`
  const gregor = await world.deskOf('gregor@cars.example')
  await world.clock.forward({ minutes: 20 })
  teller.says('Gregor Adler, who is her deputy, looks at it first.')
  await gregor.put(seen, { upTo: 1_000 })
  await teller.holds('a deputy’s opening does not count as theirs: she has not opened it', async () => {
    assert.deepEqual(listAt(await escalationOf(world, caseId), 'opened'), [])
  })
  await world.clock.forward({ minutes: 40 })
  const erika = await world.deskOf('erika@cars.example')
  await erika.put(seen, { upTo: 1_000 })
  await teller.holds('the time at which the chief executive opened it is seen', async () => {
    const [first, ...others] = listAt(await escalationOf(world, caseId), 'opened')
    assert.equal(textAt(first, 'person', 'name'), 'Erika Stein')
    assert.equal(textAt(first, 'at'), world.clock.now())
    assert.deepEqual(others, [])
  })
}
