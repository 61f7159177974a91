import assert from 'node:assert/strict'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { notYetTold } from '../not-yet-told.ts'
import type { Told } from '../told.ts'

export const toTheEnd = async (teller: Teller, world: World, told: Told): Promise<void> => {
  await world.clock.forward({ hours: 15 })
  teller.scene('Tuesday. Olivier proposes another re-spray, and one more.')
  const olivier = await world.deskOf('olivier@cars.example')
  const view = async () => (await olivier.get(`/api/v1/cases/${told.caseId}`)).body
  for (const what of ['One more re-spray', 'A re-spray elsewhere']) {
    await olivier.act(told.caseId, 'propose-resolution', { issue: 2, what, outcome: 'partlyUpheld' })
    await (await world.page(told.link)).press(/still not|not solved/i)
  }
  await teller.holds('the second that she rejects brings it higher by itself, to the board', async () => {
    const risen = listAt(await view(), 'escalations').find((one) => at(one, 'because') === 'notSolvedTwice')
    assert.equal(textAt(risen, 'leader', 'name'), 'Beate Roth')
  })
  teller.notYet(notYetTold.garageCheck)
  teller.notYet(notYetTold.garageCourtesyCar)
  await pingPong(teller, world, told)
  teller.scene('Hanna has the authority for another car, and decides on it.')
  teller.notYet(notYetTold.garageReplacement)
  const open = listAt(await view(), 'issues').map((issue) => at(issue, 'number'))
  for (const issue of open)
    await olivier.act(told.caseId, 'propose-resolution', {
      issue,
      what: 'Another car of the same model stands ready for you.',
      outcome: 'upheld',
    })
  await teller.holds('it does not end by the company’s word', async () => {
    assert.equal(textAt(await view(), 'status'), 'open')
  })
  let page = await world.page(told.link)
  for (let pressed = 0; pressed < open.length; pressed += 1) page = await page.press(/it is solved/i)
  await teller.holds('it ends only when Karin says that it is solved', async () => {
    assert.equal(textAt(await view(), 'ending'), 'solved')
  })
  teller.notYet(notYetTold.garageMap)
}

const pingPong = async (teller: Teller, world: World, told: Told): Promise<void> => {
  const [clara, olivier] = [
    await world.deskOf('clara@cars.example'),
    await world.deskOf('olivier@cars.example'),
  ]
  const hand = async (from: typeof clara, to: typeof clara, offer: number): Promise<void> => {
    const person = { kind: 'person', person: await idOf(to) }
    await from.act(told.caseId, 'offer-transfer', { to: person, reason: 'She knows it' })
    await to.act(told.caseId, 'accept-transfer', { offer })
  }
  await hand(olivier, clara, 2)
  await teller.holds('a case that comes back to somebody who had it is shown as ping-pong', async () => {
    const { body } = await clara.get(`/api/v1/cases/${told.caseId}/events?limit=100`)
    assert.ok(listAt(body, 'items').some((entry) => at(entry, 'type') === 'pingPongSeen'))
  })
  await hand(clara, olivier, 3)
}
