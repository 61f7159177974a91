import assert from 'node:assert/strict'
import { instant } from '@buckstop/domain'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Line } from '../../../packages/cli/src/story/telephone.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { escalationOf } from './ingrid.ts'

const ours = '+498000000000'
const erikasOwn = '+493000000001'

export const theTelephone = async (teller: Teller, world: World): Promise<void> => {
  await world.clock.forward({ hours: 1 })
  teller.scene('Another customer rings, asks for the chief executive by title, and says no more.')
  const erika = await world.deskOf('erika@cars.example')
  const call = world.ring(await setUp(world), '+4915100000002')
  const told = await call.says('The chief executive, please.')
  await teller.holds('the chief executive’s own telephone rings first', () => {
    assert.equal(told.rings, erikasOwn)
    assert.match(told.said, /You asked for Erika Stein, who answers for this from now on/)
  })
  teller.says('Erika is with the board. She hears that a customer asks for her, and presses 2: not now.')
  await call.rungPresses('2')
  const after = await call.isNotTaken()
  const led = listAt((await erika.get('/api/v1/leaders/me/cases')).body, 'items')
  const caseId = textAt(led, 0, 'case', 'id')
  const promise = async () => listAt((await erika.get(`/api/v1/cases/${caseId}`)).body, 'promises')[0]
  await teller.holds(
    'it is her own “not now” that becomes a call-back, and the caller hears the time',
    async () => {
      assert.match(after.said, /Erika Stein cannot speak now, and rings you by .+/)
      assert.equal(led.length, 1)
      const made = await promise()
      assert.deepEqual([textAt(made, 'by', 'name'), textAt(made, 'state')], ['Erika Stein', 'open'])
      assert.ok(textAt(made, 'due') > world.clock.now())
    },
  )
  await world.clock.forward({ hours: 2 })
  const due = textAt(await promise(), 'due')
  await erika.act(caseId, 'record-leaders-call', {
    escalation: 1,
    words: 'I rang. The bill for the same repair came twice.',
    right: false,
    promise: at(await promise(), 'number'),
  })
  await teller.holds('the caller is called back by the time that was promised', async () => {
    assert.ok(world.clock.now() <= due)
    assert.equal(textAt(await promise(), 'state'), 'kept')
  })
  await notRungAgain(teller, world, caseId)
}

const notRungAgain = async (teller: Teller, world: World, caseId: string): Promise<void> => {
  teller.says('The bill still comes twice, so she owes another call; this time the date passes.')
  await world.clock.to(instant(textAt(await escalationOf(world, caseId), 'owed', 'by')))
  await world.clock.forward({ minutes: 1 })
  await teller.holds('a date that passes breaks by itself and rises, and she stays answerable', async () => {
    const beate = await world.deskOf('beate@cars.example')
    const raised = listAt((await beate.get(`/api/v1/cases/${caseId}`)).body, 'escalations')
    const open = raised
      .filter((one) => at(one, 'state') !== 'ended')
      .map((one) => `${textAt(one, 'leader', 'name')}: ${textAt(one, 'because')}`)
    assert.deepEqual(open.toSorted(), ['Beate Roth: callMissed', 'Erika Stein: askedForLeader'])
  })
}

/** The number of head office at the provider, and where the chief executive is rung. */
const setUp = async (world: World): Promise<Line> => {
  const ada = await world.deskOf('admin@cars.example')
  const token = 'token-of-the-line'
  await ada.put('/api/v1/settings/phone/lines', {
    id: null,
    version: null,
    number: ours,
    door: "head office's line",
    language: 'en',
    account: `AC${'0'.repeat(32)}`,
    secret: { token, next: null },
    storeAnyway: true,
  })
  const { body } = await ada.get('/api/v1/settings/phone')
  await ada.put('/api/v1/settings/phone/direct-lines', {
    version: textAt(body, 'direct', 'version'),
    items: [{ person: await idOf(await world.deskOf('erika@cars.example')), number: erikasOwn }],
  })
  return { webhook: textAt(body, 'lines', 0, 'webhooks', 'voice'), number: ours, token }
}
