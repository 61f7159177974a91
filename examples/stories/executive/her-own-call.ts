import assert from 'node:assert/strict'
import { at, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import type { Told } from '../told.ts'
import { escalationOf } from './ingrid.ts'

export const herOwnCall = async (teller: Teller, world: World, told: Told): Promise<void> => {
  await world.clock.forward({ hours: 19 })
  teller.scene('Tuesday. Erika Stein rings Ingrid Holm herself. Ingrid says that it is not right.')
  const [erika, olivier] = [
    await world.deskOf('erika@cars.example'),
    await world.deskOf('olivier@cars.example'),
  ]
  const end = async () =>
    at(
      (await erika.refused(`/api/v1/cases/${told.caseId}/actions/end-escalation`, { escalation: 1 })).body,
      'code',
    )
  const call = async (words: string, right: boolean) =>
    await erika.act(told.caseId, 'record-leaders-call', { escalation: 1, words, right })
  await call('It jumps out of second gear again, she says.', false)
  await teller.holds('the outcome of the call is recorded', async () => {
    assert.equal(textAt(await escalationOf(world, told.caseId), 'heard'), 'notRight')
    assert.match((await world.page(told.link)).text, /You told Erika Stein that it is not right yet/)
  })
  await teller.holds(
    'since it is not right it goes on: it can’t end, and she has to ring again',
    async () => {
      assert.equal(await end(), 'customer-says-not-right')
      const hers = await escalationOf(world, told.caseId)
      assert.equal(textAt(hers, 'owed', 'what'), 'call')
      assert.ok(textAt(hers, 'owed', 'by') > world.clock.now())
      assert.equal(textAt((await erika.get(`/api/v1/cases/${told.caseId}`)).body, 'status'), 'open')
    },
  )
  await world.clock.forward({ hours: 2 })
  teller.scene('The gearbox is set right, and driven until noon. Erika rings again: now it is right.')
  await call('She has driven it herself. It is right, she says.', true)
  await teller.holds('what the leader writes down ends nothing: the customer is asked herself', async () => {
    assert.equal(await end(), 'customer-has-not-confirmed')
  })
  await (await world.page(told.link)).press(/^It is right$/)
  await teller.holds('one press of hers ends it, after report and call', async () => {
    assert.equal(textAt(await escalationOf(world, told.caseId), 'state'), 'ended')
  })
  await olivier.act(told.caseId, 'propose-resolution', {
    issue: 1,
    what: 'Your car has a gearbox that was checked twice.',
    outcome: 'upheld',
  })
  await (await world.page(told.link)).press(/it is solved/i)
  await teller.holds('and the case ends by her word as well', async () => {
    const { body } = await olivier.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(body, 'ending'), 'solved')
    assert.deepEqual(listAt(body, 'promises'), [])
  })
}
