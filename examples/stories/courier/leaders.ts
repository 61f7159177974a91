import assert from 'node:assert/strict'
import { instant } from '@buckstop/domain'
import { at, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'

export const referredUp = async (teller: Teller, world: World): Promise<void> => {
  teller.scene('The next sender rings. Nina takes it to the branch manager herself.')
  const nina = await world.deskOf('nina@courier.example')
  const call = await nina.post('/api/v1/staff/contacts', {
    channel: 'phone',
    words: 'My parcel was to be there yesterday.',
    language: 'en',
    from: { name: 'Lena Roth', identifiers: [{ type: 'phone', value: '+34 600 240 002' }] },
  })
  const caseId = textAt(call.body, 'case', 'id')
  await nina.act(caseId, 'take-higher', { words: 'The third from that route this week.' })
  await teller.holds('the case says that it was she who referred it up', async () => {
    const { body } = await nina.get(`/api/v1/cases/${caseId}`)
    assert.equal(textAt(body, 'escalations', 0, 'because'), 'referred')
    assert.equal(textAt(body, 'escalations', 0, 'by', 'name'), 'Nina Sala')
    assert.equal(textAt(body, 'escalations', 0, 'leader', 'name'), 'Bruno Marí')
  })
  await teller.holds('no list can be sorted or narrowed by who referred something up', async () => {
    const { body } = await nina.get('/api/openapi.json')
    const asked = JSON.stringify(at(body, 'paths', '/api/v1/cases', 'get', 'parameters'))
    assert.ok(asked.includes('"order"'))
    assert.doesNotMatch(asked, /referr/i)
  })
}

export const drawnByChance = async (teller: Teller, world: World): Promise<void> => {
  teller.scene('The last of March. One more sender writes, whose parcel came; nothing of it ever rises.')
  await world.clock.to(instant('2026-03-31T15:00:00.000Z'))
  const form = await world.page('/')
  await form.press(/^Send it$/, {
    words: 'It came, and the driver was kind. Only the box was open.',
    name: 'Ida Berg',
  })
  teller.scene('The first of April. Chance gives every leader customers to talk to.')
  await world.clock.to(instant('2026-04-01T09:00:00.000Z'))
  const nina = await world.deskOf('nina@courier.example')
  const rita = await world.deskOf('rita@courier.example')
  const draws = async () =>
    new Map(
      listAt((await nina.get('/api/v1/leaders')).body, 'items').map((one) => [
        textAt(one, 'person', 'name'),
        at(one, 'draw'),
      ]),
    )
  await teller.holds('each leader has some, of those that came up and of those that never did', async () => {
    const mine = listAt((await rita.get('/api/v1/leaders/me/draw')).body, 'items')
    assert.deepEqual(new Set(mine.map((one) => at(one, 'rose'))), new Set([true, false]))
    assert.equal(at((await draws()).get('Bruno Marí'), 'talked'), 0)
    assert.equal(at((await draws()).get('Rita Llull'), 'drawn'), mine.length)
  })
  await teller.holds('nobody chose them: anybody can draw again by the seed', async () => {
    const id = textAt((await rita.get('/api/v1/me')).body, 'person', 'id')
    const { body } = await nina.get(`/api/v1/leaders/${id}/draws/2026-04`)
    assert.match(textAt(body, 'seed'), /^[0-9a-f]{64}$/)
    assert.equal(listAt(body, 'cases').length, at(body, 'rose'))
  })
  const first = textAt((await rita.get('/api/v1/leaders/me/draw')).body, 'items', 0, 'case', 'id')
  await rita.act(first, 'make-contact', {
    channel: 'phone',
    words: 'How did it go with us?',
    outcome: 'conversation',
  })
  await teller.holds('whether a leader talked to them stands where everybody sees it', async () => {
    assert.equal(at((await draws()).get('Rita Llull'), 'talked'), 1)
  })
}
