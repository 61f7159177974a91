import assert from 'node:assert/strict'
import { at, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { linkMailedTo, type Told } from '../told.ts'

const address = 'karim@sender.example'
export const words =
  'You promised my parcel within 24 hours. It is the third day, my customer has cancelled, and each of you tells me to ring again tomorrow.'

export const theCall = async (teller: Teller, world: World): Promise<Told> => {
  teller.scene('Karim rings. Nina, an operator, would like to be done with it.')
  const nina = await world.deskOf('nina@courier.example')
  const call = await nina.post('/api/v1/staff/contacts', {
    channel: 'phone',
    words,
    language: 'en',
    from: {
      name: 'Karim Haddad',
      identifiers: [
        { type: 'phone', value: '+34 600 240 001' },
        { type: 'email', value: address },
      ],
    },
  })
  const [caseId, reference] = [textAt(call.body, 'case', 'id'), textAt(call.body, 'case', 'reference')]
  await teller.holds('whatever she writes down is a case, with one owner and a date', async () => {
    const { body } = await nina.get(`/api/v1/cases/${caseId}`)
    assert.equal(textAt(body, 'owner', 'name'), 'Nina Sala')
    assert.equal(typeof at(body, 'nextWord', 'by'), 'string')
  })
  await teller.holds('she can’t end it: it ends by his word', async () => {
    await nina.refused(`/api/v1/cases/${caseId}/actions/withdraw-case`, { reason: 'He hung up.' })
    assert.equal(textAt((await nina.get(`/api/v1/cases/${caseId}`)).body, 'status'), 'open')
  })
  await teller.holds('when he rings again, it joins the same case', async () => {
    const again = await nina.post('/api/v1/staff/contacts', {
      channel: 'phone',
      reference,
      recognition: { how: 'sameStory' },
      words: 'Is it there yet?',
    })
    assert.equal(at(again.body, 'joined'), true)
    assert.equal(textAt(again.body, 'case', 'id'), caseId)
  })
  return { caseId, link: await linkMailedTo(world, address) }
}
